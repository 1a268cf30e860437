#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace bench {

/// An application that measures how long its thread works at one stretch: between two looks at what the user
/// did, that is in one turn of the event loop. What waits meanwhile, a click or a key, waits that long.
class BusyProbe : public QApplication
{
    Q_OBJECT

public:
    BusyProbe(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was before.
    void restart();
    double longest() const { return double(m_longest) / 1e6; } ///< milliseconds
    /// The class and event in it that took longest, to know where to look.
    QString culprit() const { return m_culprit; }

private:
    void endTurn();

    QElapsedTimer m_clock;
    int m_depth = 0; ///< of events within events
    qint64 m_turn = 0; ///< nanoseconds of work in this turn of the loop
    qint64 m_longestEvent = 0; ///< in this turn
    QString m_turnCulprit;
    qint64 m_longest = 0;
    QString m_culprit;
};

} // namespace bench
