#include "ui/pages/eventdestinations/dimensionrules.h"

#include "core/wire/shape.h"
#include "ui/pages/forms/fieldrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr wire::Constraint length{.minLength = 1, .maxLength = 256};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::DimensionRules)
};

} // namespace

Remark dimensionNameRemark(ses::DimensionValueSource source, const QString &name)
{
    static const QRegularExpression allowed(u"\\A(ses:)?[A-Za-z0-9_-]+\\z"_s);
    static const QStringList refusedHeaders{u"Received"_s, u"To"_s,         u"From"_s,       u"DKIM-Signature"_s,
                                            u"CC"_s,       u"message-id"_s, u"Return-Path"_s};
    const QString field = Texts::tr("Dimension name");
    if (name.isEmpty())
        return Remark::error(Texts::tr("Enter a dimension name"));
    if (!allowed.match(name).hasMatch())
        return wrongValue(
            Texts::tr("Use letters, digits, hyphens and underscores only, behind ses: for automatic tags"), field,
            name);
    if (source == ses::DimensionValueSource::EmailHeader && refusedHeaders.contains(name, Qt::CaseInsensitive))
        return wrongValue(
            Texts::tr("Choose another header; these cannot be dimensions: %1").arg(refusedHeaders.join(", "_L1)), field,
            name);
    return wrongLength(length, field, name);
}

Remark dimensionValueRemark(const QString &value)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9_.@-]+\\z"_s);
    const QString field = Texts::tr("Default value");
    if (value.isEmpty())
        return Remark::error(Texts::tr("Enter a default value"));
    if (!allowed.match(value).hasMatch())
        return wrongValue(Texts::tr("Use letters, digits, hyphens, underscores, @ and dots only"), field, value);
    return wrongLength(length, field, value);
}

} // namespace ui
