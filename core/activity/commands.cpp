#include "core/activity/commands.h"

#include "core/activity/shellword.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activity {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(activity::Commands)
};

const QString lineEnd = u" \\\n  "_s;
const QString usualRegion = u"us-east-1"_s; // signs what is of no Region

QString regionOf(const Call &call)
{
    return call.region.isEmpty() ? usualRegion : call.region;
}

QString compact(const QJsonValue &json)
{
    if (!json.isArray() && !json.isObject())
        return json.toVariant().toString();
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// The CLI reads files that are named so in the place of a value.
bool namesFile(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.startsWith("file://"_L1) || text.startsWith("fileb://"_L1);
}

/// It would take a value that begins so for an option.
QString withValue(const QString &option, const QString &value)
{
    return option + (value.startsWith(u'-') ? u'=' : u' ') + shellWord(value);
}

QString argument(const Parameter &parameter)
{
    const QString name = commandName(parameter.name);
    if (parameter.value.isBool())
        return (parameter.value.toBool() ? "--"_L1 : "--no-"_L1) + name;
    const QString option = "--"_L1 + name;
    if (parameter.value.isString())
        return withValue(option, parameter.value.toString());
    return withValue(option, compact(parameter.value));
}

/// All parameters in one document: the only way for values that the CLI would take for something else.
QString document(const QList<Parameter> &parameters)
{
    QJsonObject object;
    for (const Parameter &each : parameters)
        object.insert(each.name, each.value);
    return "--cli-input-json "_L1 + shellWord(compact(object));
}

QStringList arguments(const QList<Parameter> &parameters)
{
    if (std::ranges::any_of(parameters, [](const Parameter &each) { return namesFile(each.value); }))
        return {document(parameters)};
    QStringList list;
    for (const Parameter &each : parameters)
        list += argument(each);
    return list;
}

/// The CLI asks for all pages of these by itself.
bool isPagedByTheCli(const QString &operation)
{
    return operation == "ListHostedZones"_L1 || operation == "ListResourceRecordSets"_L1;
}

/// What signed a presigned request signs no other one.
QByteArray unsignedQuery(const QByteArray &query)
{
    QByteArrayList pairs = query.split('&');
    pairs.removeIf([](const QByteArray &pair) { return pair.toLower().startsWith("x-amz-"); });
    return pairs.join('&');
}

QString addressOf(const Call &call, const Target &target)
{
    const QByteArray query = unsignedQuery(call.request.query);
    return target.url + QString::fromUtf8(call.request.path)
        + (query.isEmpty() ? QString() : u'?' + QString::fromUtf8(query));
}

/// Double quotes, for the shell puts the value of a variable there.
QStringList simulatorHeaders(const Call &call, const Target &target)
{
    QStringList options{"-H "_L1 + shellWord("X-Simulator-Account: "_L1 + call.account)};
    if (!call.region.isEmpty())
        options += "-H "_L1 + shellWord("X-Simulator-Region: "_L1 + call.region);
    if (target.needsToken)
        options += u"-H \"X-Simulator-Token: $SES_ENDPOINT_TOKEN\""_s;
    return options;
}

QStringList signing(const Call &call)
{
    const QString service = call.isOf(Api::Route53) ? u"route53"_s : u"ses"_s;
    return {u"--aws-sigv4 aws:amz:%1:%2"_s.arg(regionOf(call), service), u"--user %1:any"_s.arg(call.account)};
}

} // namespace

QString commandName(const QString &name)
{
    static const QRegularExpression beforeWord(u"(.)([A-Z][a-z]+)"_s);
    static const QRegularExpression afterSmall(u"([a-z0-9])([A-Z])"_s);
    QString result = name;
    return result.replace(beforeWord, u"\\1-\\2"_s).replace(afterSmall, u"\\1-\\2"_s).toLower();
}

QString awsCommand(const Call &call, const Target &target)
{
    const CataloguedOperation *operation = call.meant.operation;
    if (!operation)
        return Texts::tr("This is no operation that the AWS CLI knows.");
    if (operation->api == Api::Simulator)
        return Texts::tr("The AWS CLI has no command for the simulator's own operations: use curl.");
    if (call.isRequestCut)
        return Texts::tr("The request is too long for a command.");
    QStringList words{
        u"aws %1 %2"_s.arg(operation->api == Api::Ses ? u"sesv2"_s : u"route53"_s, commandName(operation->name()))};
    words += arguments(operation->parameters(call.request, *call.meant.route));
    if (isPagedByTheCli(operation->name()))
        words += u"--no-paginate"_s;
    words << "--region "_L1 + regionOf(call) << "--endpoint-url "_L1 + shellWord(target.url);
    return words.join(lineEnd);
}

QString curlCommand(const Call &call, const Target &target)
{
    if (call.isRequestCut)
        return Texts::tr("The request is too long for a command.");
    const QString method =
        call.request.method == "GET" ? QString() : u"-X "_s + QString::fromLatin1(call.request.method) + u' ';
    QStringList words{"curl "_L1 + method + shellWord(addressOf(call, target))};
    words += call.isOf(Api::Simulator) ? simulatorHeaders(call, target) : signing(call);
    if (const QByteArray type = call.request.headers.value("Content-Type"); !type.isNull())
        words += "-H "_L1 + shellWord("Content-Type: "_L1 + QString::fromUtf8(type));
    if (!call.request.body.isEmpty())
        words += "--data-raw "_L1 + shellWord(QString::fromUtf8(call.request.body));
    return words.join(lineEnd);
}

} // namespace activity
