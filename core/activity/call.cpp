#include "core/activity/call.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace activity {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(activity::Call)
};

QByteArray phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return status < 400 ? "OK" : "Error";
    }
}

QString headerLines(const wire::Headers &headers)
{
    QString lines;
    for (const wire::Header &header : headers)
        lines += QString::fromUtf8(header.name) + ": "_L1 + QString::fromUtf8(header.value) + u'\n';
    return lines;
}

/// JSON two spaces in, as people read it; anything else as it is.
QString bodyText(const QByteArray &body, bool isCut)
{
    if (body.isEmpty())
        return {};
    const auto json = isCut ? QJsonDocument() : QJsonDocument::fromJson(body);
    QString text = QString::fromUtf8(json.isNull() ? body : json.toJson(QJsonDocument::Indented)).trimmed();
    if (!json.isNull()) { // Qt's four spaces
        QStringList lines = text.split(u'\n');
        for (QString &line : lines) {
            qsizetype spaces = 0;
            while (spaces < line.size() && line[spaces] == u' ')
                ++spaces;
            line.remove(0, spaces / 2);
        }
        text = lines.join(u'\n');
    }
    if (isCut)
        text += u'\n' + Texts::tr("(The body is longer; its first %1 KiB are kept.)").arg(Call::keptOfBody / 1024);
    return u'\n' + text;
}

} // namespace

QString Call::operation() const
{
    return meant.operation ? meant.operation->name() : QString::fromLatin1(request.method + ' ' + request.path);
}

QString requestText(const Call &call)
{
    const wire::HttpRequest &request = call.request;
    const QString query = request.query.isEmpty() ? QString() : u'?' + QString::fromUtf8(request.query);
    return QString::fromUtf8(request.method + ' ' + request.path) + query + " HTTP/1.1\n"_L1
        + headerLines(request.headers) + bodyText(request.body, call.isRequestCut);
}

QString responseText(const Call &call)
{
    if (call.response.status == 0)
        return Texts::tr("No answer arrived (%1).").arg(call.error);
    const int status = call.response.status;
    return QString::fromLatin1("HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) + '\n')
        + headerLines(call.response.headers) + bodyText(call.response.body, call.isResponseCut);
}

} // namespace activity
