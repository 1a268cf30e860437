#include "core/aws/arn.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace aws {

namespace {

Arn sesArn(const QString &region, const QString &account, const QString &resource)
{
    return {partitionOf(region), u"ses"_s, region, account, resource};
}

} // namespace

std::optional<Arn> Arn::parse(const QString &text)
{
    constexpr qsizetype parts = 6; // the last one may hold colons of its own
    const QStringList fields = text.split(u':');
    if (fields.size() < parts || fields.at(0) != "arn"_L1 || fields.at(1).isEmpty() || fields.at(2).isEmpty())
        return std::nullopt;
    const QString resource = fields.sliced(parts - 1).join(u':');
    if (resource.isEmpty())
        return std::nullopt;
    return Arn{fields.at(1), fields.at(2), fields.at(3), fields.at(4), resource};
}

QString Arn::toString() const
{
    return QStringList{u"arn"_s, partition, service, region, account, resource}.join(u':');
}

QString Arn::kind() const
{
    return resource.section(u'/', 0, 0);
}

QString Arn::name() const
{
    return resource.section(u'/', 1);
}

QString partitionOf(QStringView regionCode)
{
    if (regionCode.startsWith("us-gov-"_L1))
        return u"aws-us-gov"_s;
    if (regionCode.startsWith("cn-"_L1))
        return u"aws-cn"_s;
    if (regionCode.startsWith("eusc-"_L1))
        return u"aws-eusc"_s;
    return u"aws"_s;
}

QString identityResource(const QString &name)
{
    return "identity/"_L1 + name;
}

QString configurationSetResource(const QString &name)
{
    return "configuration-set/"_L1 + name;
}

Arn identityArn(const QString &region, const QString &account, const QString &name)
{
    return sesArn(region, account, identityResource(name));
}

Arn configurationSetArn(const QString &region, const QString &account, const QString &name)
{
    return sesArn(region, account, configurationSetResource(name));
}

Arn snsTopicArn(const QString &region, const QString &account, const QString &name)
{
    return {partitionOf(region), u"sns"_s, region, account, name};
}

Arn defaultEventBusArn(const QString &region, const QString &account)
{
    return {partitionOf(region), u"events"_s, region, account, u"event-bus/default"_s};
}

} // namespace aws
