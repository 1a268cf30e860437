#include "core/client/csv.h"

namespace client {

namespace {

QString csvField(const QString &text)
{
    const bool isPlain = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString csvLine(const QStringList &fields)
{
    QStringList cells;
    for (const QString &field : fields)
        cells += csvField(field);
    return cells.join(u',') + QStringLiteral("\r\n");
}

} // namespace client
