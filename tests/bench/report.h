#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace bench {

/// Figures by what was measured and by the number of rows, printed as a table with the promise beside them.
class Report
{
public:
    /// @param sizes the columns, ascending
    Report(QString title, QList<int> sizes);

    /// @param promise of design.md 6, as text; empty: none, or a yardstick
    void add(const QString &what, int size, double value, const QString &unit = QStringLiteral("ms"),
             const QString &promise = {});
    /// The median of several runs, in milliseconds.
    void measure(const QString &what, int size, int times, const std::function<void()> &work,
                 const QString &promise = {});
    void print() const;

private:
    struct Line
    {
        QString what;
        QString unit;
        QString promise;
        QList<double> values; ///< by column; negative: not measured
    };

    QString m_title;
    QList<int> m_sizes;
    QList<Line> m_lines;
};

double millisecondsOf(const std::function<void()> &work);
double medianOf(QList<double> values);

/// The sizes to measure: those after "--rows" on the command line, else the usual ones.
QList<int> sizesFrom(const QStringList &arguments, QList<int> usual);

} // namespace bench
