#include "ui/pages/identityfields/dkimkey.h"

#include "ui/pages/forms/fieldrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

using ses::DkimSigningAttributesOrigin;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::DkimKey)
};

DkimKey::Kind kindOf(DkimSigningAttributesOrigin origin)
{
    if (origin == DkimSigningAttributesOrigin::External)
        return DkimKey::Kind::Own;
    return ses::parentRegion(origin) ? DkimKey::Kind::Replica : DkimKey::Kind::Easy;
}

} // namespace

DkimKey dkimKeyOf(const ses::DkimAttributes &dkim)
{
    DkimKey key{.kind = kindOf(dkim.signingAttributesOrigin)};
    if (dkim.nextSigningKeyLength)
        key.length = *dkim.nextSigningKeyLength;
    if (key.kind == DkimKey::Kind::Own)
        key.selector = dkim.tokens.value_or(QList<QString>()).value(0);
    return key;
}

ses::DkimSigningAttributes signingAttributesOf(const DkimKey &key)
{
    if (key.kind == DkimKey::Kind::Own)
        return {.domainSigningSelector = key.selector, .domainSigningPrivateKey = key.privateKey};
    return {.nextSigningKeyLength = key.length};
}

Remark selectorRemark(const QString &field, const QString &text)
{
    const QString selector = trimmedLine(text);
    if (selector.isEmpty())
        return Remark::error(Texts::tr("Enter a selector name"));
    constexpr wire::Constraint constraint = wire::constraintOf(&ses::DkimSigningAttributes::domainSigningSelector);
    if (const Remark remark = wrongLength(constraint, field, selector); remark.isError())
        return remark;
    static const QRegularExpression pattern(QLatin1String(constraint.pattern));
    if (pattern.match(selector).hasMatch())
        return {};
    return wrongValue(Texts::tr("Enter letters a to z, digits, and hyphens between them only"), field, text);
}

} // namespace ui
