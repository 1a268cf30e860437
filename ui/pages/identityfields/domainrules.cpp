#include "ui/pages/identityfields/domainrules.h"

#include "ui/pages/forms/fieldrules.h"

#include <QCoreApplication>
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
    if (label.size() > longestLabel)
        return Texts::tr("Enter at most 63 characters between two dots; these are %1").arg(label.size());
    const auto wrong = std::ranges::find_if_not(label, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
    if (wrong != label.end())
        return Texts::tr("Enter letters, digits, hyphens and dots only; “%1” is none of them").arg(*wrong);
    if (label.startsWith(u'-') || label.endsWith(u'-'))
        return Texts::tr("Enter a name in which no part begins or ends with a hyphen");
    return {};
}

Remark labelsRemark(const QString &field, const QString &text, const QString &name)
{
    for (const QString &label : name.split(u'.')) {
        if (const QString rule = labelRule(label); !rule.isEmpty())
            return wrongValue(rule, field, text);
    }
    return {};
}

Remark lengthRemark(const QString &field, const QString &text, const QString &name)
{
    if (name.size() <= longestName)
        return {};
    return wrongValue(Texts::tr("Enter at most 253 characters in all; these are %1").arg(name.size()), field, text);
}

Remark punycodeRemark(const QString &field, const QString &text, const QString &name)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(name));
    if (ascii.isEmpty())
        return wrongValue(Texts::tr("Enter letters a to z, digits, hyphens and dots only"), field, text);
    return wrongValue(Texts::tr("Enter the name in Punycode: %1").arg(ascii), field, text);
}

} // namespace

QString tidiedDomain(const QString &text)
{
    QString name = trimmedLine(text).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

Remark domainRemark(const QString &field, const QString &text)
{
    const QString name = tidiedDomain(text);
    if (name.isEmpty())
        return Remark::error(Texts::tr("Enter a domain name, for example example.com"));
    const bool isPasted = std::ranges::any_of(name, [](QChar c) { return c == u'/' || c == u'@' || c.isSpace(); });
    if (isPasted || name.contains("://"_L1))
        return wrongValue(Texts::tr("Enter a domain name without scheme, path and spaces, for example example.com"),
                          field, text);
    if (!isAscii(name))
        return punycodeRemark(field, text, name);
    if (const Remark remark = lengthRemark(field, text, name); remark.isError())
        return remark;
    if (const Remark remark = labelsRemark(field, text, name); remark.isError())
        return remark;
    if (!name.contains(u'.'))
        return wrongValue(Texts::tr("Enter a whole domain name, with its ending, for example example.com"), field,
                          text);
    if (name.startsWith("www."_L1))
        return Remark::warning(Texts::tr("Verification will not succeed with www. in front of the domain."));
    return {};
}

Remark subdomainRemark(const QString &field, const QString &text, const QString &domain)
{
    const QString labels = tidiedDomain(text);
    if (labels.isEmpty())
        return Remark::error(Texts::tr("Enter a subdomain"));
    if (!isAscii(labels))
        return punycodeRemark(field, text, labels);
    if (const Remark remark = labelsRemark(field, text, labels); remark.isError())
        return remark;
    return lengthRemark(field, text, domain.isEmpty() ? labels : labels + u'.' + domain);
}

} // namespace ui
