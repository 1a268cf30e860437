#include "ui/pages/identityfields/addressrules.h"

#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/identityfields/domainrules.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 320;
constexpr qsizetype longestLocalPart = 64;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::AddressRules)
};

QString lengthRule(const QString &address, const QString &localPart)
{
    if (address.size() > longestAddress)
        return Texts::tr("Enter at most 320 characters; these are %1").arg(address.size());
    if (localPart.size() > longestLocalPart)
        return Texts::tr("Enter at most 64 characters before the @; these are %1").arg(localPart.size());
    return {};
}

/// RFC 5322's dot-atom, in ASCII.
QString localPartRule(const QString &localPart)
{
    const auto isAllowed = [](QChar c) { return c > u' ' && c < u'\x7f' && !u"()<>,;:\\\"[]"_s.contains(c); };
    const auto wrong = std::ranges::find_if_not(localPart, isAllowed);
    if (wrong != localPart.end() && wrong->isSpace())
        return Texts::tr("Enter an address without spaces and line breaks");
    if (wrong != localPart.end())
        return Texts::tr("Enter letters a to z, digits and characters as + = _ - . only before the @; “%1” is none of "
                         "them")
            .arg(wrong->isPrint() ? *wrong : QChar::ReplacementCharacter);
    if (localPart.startsWith(u'.') || localPart.endsWith(u'.') || localPart.contains(".."_L1))
        return Texts::tr("Enter single dots only, and none at the beginning or directly before the @");
    return {};
}

QString domainRule(const QString &domain)
{
    const bool isAscii = std::ranges::all_of(domain, [](QChar c) { return c.unicode() < 0x80; });
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    if (!isAscii && !ascii.isEmpty())
        return Texts::tr("Enter the domain behind the @ in Punycode: %1").arg(ascii);
    return labelsRule(domain.toLower());
}

} // namespace

Remark addressRemark(const QString &field, const QString &text)
{
    const QString address = trimmedLine(text);
    if (address.isEmpty())
        return Remark::error(Texts::tr("Enter an email address, for example username@example.com"));
    const QString localPart = address.section(u'@', 0, 0);
    const QString domain = address.section(u'@', 1);
    if (address.count(u'@') != 1 || localPart.isEmpty() || domain.isEmpty())
        return wrongValue(Texts::tr("Enter an address with text on both sides of one @"), field, text);
    for (const QString &rule : {lengthRule(address, localPart), localPartRule(localPart), domainRule(domain)}) {
        if (!rule.isEmpty())
            return wrongValue(rule, field, text);
    }
    return {};
}

} // namespace ui
