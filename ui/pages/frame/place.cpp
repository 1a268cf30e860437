#include "ui/pages/frame/place.h"

#include <QStringList>
#include <QUrl>

namespace ui {

QString Place::toString() const
{
    QString path;
    QStringList parts{page, subject, tab, form, item, choice};
    while (parts.size() > 1 && parts.last().isEmpty())
        parts.removeLast();
    for (const QString &part : parts)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(part));
    return path;
}

std::optional<Place> Place::parse(const QString &text)
{
    QStringList parts = text.split(u'/');
    if (parts.size() < 2 || parts.size() > 7 || !parts.takeFirst().isEmpty())
        return std::nullopt;
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    if (parts.first().isEmpty())
        return std::nullopt;
    return Place{parts.value(0), parts.value(1), parts.value(2), parts.value(3), parts.value(4), parts.value(5)};
}

} // namespace ui
