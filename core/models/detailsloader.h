#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace models {

/// Fetches the details of many rows in the background, a few at a time, those that are seen first. What could not be
/// fetched arrives empty: it is a decoration of the table, and no reason to alarm anybody.
class DetailsLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxInFlight = 8; ///< rows; for each a few calls

    explicit DetailsLoader(QObject *parent = nullptr);

    void fetch(const QStringList &names); ///< those that wait already are not fetched twice
    void fetchFirst(const QStringList &names); ///< of those that wait, these before the others
    void stop(); ///< what is under way arrives nowhere
    bool isIdle() const { return m_waiting.isEmpty() && m_inFlight == 0; }

protected:
    /// Asks for the details of one; ends with took(), unless another run() began meanwhile.
    virtual void ask(const QString &name) = 0;
    /// Hands on what was taken since the last time: answers that come close together are told together.
    virtual void tell() = 0;
    virtual void forget() = 0; ///< what was not told yet

    int run() const { return m_run; } ///< counts, so that answers to what was stopped are told apart
    void took();

private:
    void askForMore();
    QString takeNext();

    QSet<QString> m_waiting;
    QStringList m_queue; ///< of the waiting, in their order; may name some that do not wait any more
    QStringList m_urgent; ///< the same
    qsizetype m_nextInQueue = 0;
    int m_inFlight = 0;
    int m_run = 0;
    QTimer m_joining;
};

} // namespace models
