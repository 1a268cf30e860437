#include "ui/pages/identityfields/domainrules.h"

#include "core/wire/hostname.h"
#include "ui/pages/forms/fieldrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::DomainRules)
};

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// What is wrong with one label; empty: nothing.
QString labelRule(const QString &label)
{
    if (label.isEmpty())
        return Texts::tr("Enter a name without empty parts: dots stand between letters or digits");
    const auto wrong = std::ranges::find_if_not(label, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
    if (wrong != label.end())
        return wrong->isSpace() ? Texts::tr("Enter a name without spaces and line breaks")
                                : Texts::tr("Enter letters, digits, hyphens and dots only; “%1” is none of them")
                                      .arg(wrong->isPrint() ? *wrong : QChar::ReplacementCharacter);
    if (label.size() > longestLabel)
        return Texts::tr("Enter at most 63 characters between two dots; these are %1").arg(label.size());
    if (label.startsWith(u'-') || label.endsWith(u'-'))
        return Texts::tr("Enter a name in which no part begins or ends with a hyphen");
    return {};
}

QString lengthRule(const QString &name)
{
    if (name.size() <= longestName)
        return {};
    return Texts::tr("Enter at most 253 characters in all; these are %1").arg(name.size());
}

QString punycodeRule(const QString &name)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(name));
    if (ascii.isEmpty())
        return Texts::tr("Enter letters a to z, digits, hyphens and dots only");
    if (const QString rule = labelsRule(ascii); !rule.isEmpty())
        return rule;
    return Texts::tr("Enter the name in Punycode: %1").arg(ascii);
}

/// Pasted from the address line of a browser, or an email address.
QString pastedRule(const QString &name)
{
    QString example = meantDomain(name);
    if (example == name || !example.contains(u'.') || !labelsRule(example).isEmpty())
        example = u"example.com"_s;
    if (name.contains(u'@') && !name.contains(u'/'))
        return Texts::tr("Enter a domain name without an @, for example %1").arg(example);
    const bool isPasted = name.contains(u'/') || std::ranges::any_of(name, [](QChar c) { return c.isSpace(); });
    return isPasted ? Texts::tr("Enter a domain name without scheme, path and spaces, for example %1").arg(example)
                    : QString();
}

/// Of a name with at least two labels, the last of which is no number.
QString endingRule(const QString &name)
{
    if (!name.contains(u'.'))
        return Texts::tr("Enter a whole domain name, with its ending, for example example.com");
    const QString ending = name.section(u'.', -1);
    if (std::ranges::all_of(ending, [](QChar c) { return c.isDigit(); }))
        return Texts::tr("Enter a domain name, not an IP address");
    return {};
}

QString firstOf(std::initializer_list<QString> rules)
{
    const auto *broken = std::ranges::find_if_not(rules, &QString::isEmpty);
    return broken == rules.end() ? QString() : *broken;
}

} // namespace

QString tidiedDomain(const QString &text)
{
    return wire::withoutFinalDot(trimmedLine(text).toLower());
}

QString meantDomain(const QString &text)
{
    QString name = tidiedDomain(text);
    if (const auto scheme = name.indexOf("://"_L1); scheme >= 0)
        name = name.sliced(scheme + 3);
    name = name.section(u'/', 0, 0).section(u'@', -1).section(u':', 0, 0);
    return tidiedDomain(name);
}

Remark domainRemark(const QString &field, const QString &text)
{
    if (trimmedLine(text).isEmpty())
        return Remark::error(Texts::tr("Enter a domain name, for example example.com"));
    const QString name = tidiedDomain(text);
    if (const QString rule = pastedRule(name); !rule.isEmpty())
        return wrongValue(rule, field, text);
    if (!isAscii(name))
        return wrongValue(punycodeRule(name), field, text);
    if (const QString rule = firstOf({lengthRule(name), labelsRule(name), endingRule(name)}); !rule.isEmpty())
        return wrongValue(rule, field, text);
    if (name.startsWith("www."_L1))
        return Remark::warning(Texts::tr("Verification will not succeed with www. in front of the domain."));
    return {};
}

Remark zoneRemark(const QString &field, const QString &text)
{
    static const QRegularExpression firstUnderscores(u"(?<![^.])_"_s);
    const QString typed = tidiedDomain(text);
    if (typed.isEmpty())
        return {};
    if (const QString rule = pastedRule(typed); !rule.isEmpty())
        return wrongValue(rule, field, text);
    const QString name = isAscii(typed) ? typed : QString::fromLatin1(QUrl::toAce(typed));
    if (name.isEmpty())
        return wrongValue(punycodeRule(typed), field, text);
    const QString rule = firstOf({lengthRule(name), labelsRule(QString(name).remove(firstUnderscores))});
    return rule.isEmpty() ? Remark() : wrongValue(rule, field, text);
}

QString subdomainLabels(const QString &text, const QString &domain)
{
    const QString typed = tidiedDomain(text);
    const QString suffix = u'.' + domain;
    return !domain.isEmpty() && typed.endsWith(suffix) ? typed.chopped(suffix.size()) : typed;
}

Remark subdomainRemark(const QString &field, const QString &text, const QString &domain)
{
    if (trimmedLine(text).isEmpty())
        return Remark::error(Texts::tr("Enter a subdomain"));
    const QString labels = subdomainLabels(text, domain);
    if (labels == domain)
        return wrongValue(Texts::tr("Enter a subdomain of %1, not the domain itself").arg(domain), field, text);
    if (!isAscii(labels))
        return wrongValue(punycodeRule(labels), field, text);
    const QString whole = domain.isEmpty() ? labels : labels + u'.' + domain;
    if (const QString rule = firstOf({labelsRule(labels), lengthRule(whole)}); !rule.isEmpty())
        return wrongValue(rule, field, text);
    return {};
}

QString labelsRule(const QString &name)
{
    for (const QString &label : name.split(u'.')) {
        if (const QString rule = labelRule(label); !rule.isEmpty())
            return rule;
    }
    return {};
}

} // namespace ui
