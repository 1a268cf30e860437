#include "ui/pages/eventdestinations/arnrules.h"

#include "core/aws/arn.h"
#include "ui/pages/forms/fieldrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ArnRules)
};

bool isAccount(const QString &text)
{
    static const QRegularExpression account(u"\\A[0-9]{12}\\z"_s);
    return account.match(text).hasMatch();
}

} // namespace

Remark streamRemark(const QString &field, const QString &text, const QString &region)
{
    static const QRegularExpression name(u"\\Adeliverystream/[A-Za-z0-9_.-]{1,64}\\z"_s);
    const QString pattern =
        Texts::tr("arn:%1:firehose:%2:123456789012:deliverystream/name").arg(aws::partitionOf(region), region);
    if (text.isEmpty())
        return Remark::error(Texts::tr("Enter the ARN of a delivery stream, as %1").arg(pattern));
    const auto arn = aws::Arn::parse(text);
    if (!arn || arn->service != "firehose"_L1 || arn->partition != aws::partitionOf(region) || arn->region != region
        || !isAccount(arn->account) || !name.match(arn->resource).hasMatch())
        return wrongValue(Texts::tr("Enter the ARN of a delivery stream in %1, as %2").arg(region, pattern), field,
                          text);
    return {};
}

Remark roleRemark(const QString &field, const QString &text, const QString &region)
{
    static const QRegularExpression name(u"\\Arole/[\\w+=,.@/-]{1,576}\\z"_s);
    const QString pattern = Texts::tr("arn:%1:iam::123456789012:role/name").arg(aws::partitionOf(region));
    if (text.isEmpty())
        return Remark::error(Texts::tr("Enter the ARN of a role, as %1").arg(pattern));
    const auto arn = aws::Arn::parse(text);
    if (!arn || arn->service != "iam"_L1 || arn->partition != aws::partitionOf(region) || !arn->region.isEmpty()
        || !isAccount(arn->account) || !name.match(arn->resource).hasMatch())
        return wrongValue(Texts::tr("Enter the ARN of a role, as %1").arg(pattern), field, text);
    return {};
}

} // namespace ui
