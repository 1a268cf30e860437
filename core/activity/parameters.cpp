#include "core/activity/parameters.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace activity {

QString modelName(const char *operation, QLatin1StringView wireName)
{
    static const QHash<QString, QString> inQueries{
        {u"marker"_s, u"Marker"_s},
        {u"maxitems"_s, u"MaxItems"_s},
        {u"delegationsetid"_s, u"DelegationSetId"_s},
        {u"hostedzonetype"_s, u"HostedZoneType"_s},
        {u"dnsname"_s, u"DNSName"_s},
        {u"hostedzoneid"_s, u"HostedZoneId"_s},
        {u"name"_s, u"StartRecordName"_s},
        {u"type"_s, u"StartRecordType"_s},
        {u"identifier"_s, u"StartRecordIdentifier"_s},
    };
    const bool isOfRecordSets = QLatin1StringView(operation).endsWith("ResourceRecordSets"_L1);
    if (isOfRecordSets && wireName == "Id"_L1)
        return u"HostedZoneId"_s;
    return inQueries.value(wireName, wireName);
}

QJsonValue labelValue(const wire::HttpRequest &http, const wire::Route &route, QLatin1StringView name)
{
    const auto index = wire::segments(route.uri).indexOf('{' + QByteArray(name.data(), name.size()) + '}');
    const QByteArray segment = wire::segments(http.path).value(index);
    const auto text = wire::decodeSegment(segment);
    return text ? *text : QString::fromLatin1(segment);
}

QJsonValue queryValue(const wire::HttpRequest &http, QLatin1StringView name, bool isList)
{
    QJsonArray values;
    for (const wire::QueryItem &item : wire::queryItems(http.query)) {
        if (item.name == name)
            values.append(item.value);
    }
    if (values.isEmpty())
        return QJsonValue::Undefined;
    return isList ? QJsonValue(values) : values.last();
}

} // namespace activity
