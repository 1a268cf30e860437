#include "report.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace bench {

using namespace Qt::StringLiterals;

Report::Report(QString title, QList<int> sizes) : m_title(std::move(title)), m_sizes(std::move(sizes))
{
}

void Report::add(const QString &what, int size, double value, const QString &unit, const QString &promise)
{
    auto line = std::ranges::find(m_lines, what, &Line::what);
    if (line == m_lines.end()) {
        m_lines.append({what, unit, promise, QList<double>(m_sizes.size(), -1)});
        line = std::prev(m_lines.end());
    }
    line->values[m_sizes.indexOf(size)] = value;
}

void Report::measure(const QString &what, int size, int times, const std::function<void()> &work,
                     const QString &promise)
{
    QList<double> values;
    for (int i = 0; i < times; ++i)
        values += millisecondsOf(work);
    add(what, size, medianOf(values), u"ms"_s, promise);
}

void Report::print() const
{
    const QLocale english(QLocale::English);
    std::printf("\n%-62s", qPrintable(m_title));
    for (const int size : m_sizes)
        std::printf("%14s", qPrintable(english.toString(size)));
    std::printf("%10s  %s\n", "growth", "promise (10,000 rows)");
    for (const Line &line : m_lines) {
        std::printf("%-62s", qPrintable(line.what));
        for (const double value : line.values) {
            const QString text = QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0) + u' ' + line.unit;
            std::printf("%14s", value < 0 ? "" : qPrintable(text));
        }
        const double first = line.values.constFirst(), last = line.values.constLast();
        const bool grows = line.values.size() > 1 && first > 0 && last >= 0;
        std::printf("%10s  %s\n", grows ? qPrintable(u"x %1"_s.arg(last / first, 0, 'f', 1)) : "",
                    qPrintable(line.promise));
    }
    std::fflush(stdout);
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

QList<int> sizesFrom(const QStringList &arguments, QList<int> usual)
{
    QList<int> sizes;
    for (qsizetype i = 1; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == "--rows"_L1 && arguments[i + 1].toInt() > 0)
            sizes += arguments[i + 1].toInt();
    }
    std::ranges::sort(sizes);
    return sizes.isEmpty() ? usual : sizes;
}

} // namespace bench
