#include "ui/pages/identityparts/identityreading.h"

#include <QStringList>

namespace ui {

QStringList domainsAbove(const QString &address)
{
    if (!address.contains(u'@'))
        return {};
    QStringList domains;
    for (QString domain = address.section(u'@', -1).toLower(); domain.contains(u'.'); domain = domain.section(u'.', 1))
        domains.append(domain);
    return domains;
}

} // namespace ui
