#include "core/simulator/identities/identitynames.h"

#include "core/simulator/engine/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

bool isLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isDomainLabel(const QString &label)
{
    constexpr qsizetype longest = 63;
    return !label.isEmpty() && label.size() <= longest && isLetterOrDigit(label.front())
        && isLetterOrDigit(label.back())
        && std::ranges::all_of(label, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

/// RFC 5322's dot-atom.
bool isLocalPart(const QString &text)
{
    constexpr qsizetype longest = 64;
    const auto isAtomCharacter = [](QChar c) { return c > u' ' && c < u'\x7f' && !u"()<>,;:\\\"[]@"_s.contains(c); };
    const QStringList atoms = text.split(u'.');
    return text.size() <= longest && std::ranges::none_of(atoms, &QString::isEmpty)
        && std::ranges::all_of(text, isAtomCharacter);
}

} // namespace

ses::IdentityType typeOf(const QString &name)
{
    return name.contains(u'@') ? ses::IdentityType::EmailAddress : ses::IdentityType::Domain;
}

QString domainOf(const QString &name)
{
    return name.section(u'@', -1).toLower();
}

QStringList coveringDomains(const QString &name)
{
    QStringList domains;
    const QString own = domainOf(name);
    if (typeOf(name) == ses::IdentityType::EmailAddress)
        domains += own;
    for (QString parent = own.section(u'.', 1); parent.contains(u'.'); parent = parent.section(u'.', 1))
        domains += parent;
    return domains;
}

bool isDomain(const QString &name)
{
    constexpr qsizetype longest = 255;
    const QStringList labels = name.split(u'.');
    return name.size() <= longest && labels.size() > 1 && std::ranges::all_of(labels, isDomainLabel);
}

bool isPlainName(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return isLetterOrDigit(c) || c == u'-' || c == u'_'; });
}

std::optional<wire::ServiceError> refusalOfName(const QString &name)
{
    if (typeOf(name) == ses::IdentityType::Domain)
        return isDomain(name) ? std::nullopt : std::optional(badRequest(u"Domain %1 is invalid."_s.arg(name)));
    const bool isAddress = isLocalPart(name.section(u'@', 0, -2)) && isDomain(domainOf(name));
    return isAddress ? std::nullopt : std::optional(badRequest(u"Invalid email address<%1>."_s.arg(name)));
}

} // namespace simulator
