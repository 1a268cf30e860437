#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace wire {

/// What an operation does to what is stored. Its HTTP method does not tell: some lists are read by POST.
enum class Access { Reads, Writes };

/// How AWS writes what travels: SES in JSON, Route 53 in XML (api.md 1.1, 1.5).
enum class Protocol { RestJson, RestXml };

/// Where the fields of a request travel. Labels always stand in the path.
enum class Travel { AsDescribed, AllInBody };

/// One way by which an operation is reached.
struct Route
{
    const char *method = nullptr;
    const char *uri = nullptr; ///< a template; each `{Label}` is one segment, filled by the label() of that name
    Travel travel = Travel::AsDescribed;

    constexpr bool hasBody() const { return std::string_view(method) != "GET"; }
};

/// What every caller and every answerer of an operation has to know about it. An operation is a struct
/// that joins this with its two shapes:
///
///     struct GetEmailIdentity
///     {
///         static constexpr wire::Operation operation{
///             .name = "GetEmailIdentity",
///             .route = {"GET", "/v2/email/identities/{EmailIdentity}"},
///             .access = wire::Access::Reads,
///         };
///         struct Request { ... };
///         struct Response { ... };
///     };
struct Operation
{
    const char *name = nullptr;
    Route route;
    std::optional<Route> alternative = {}; ///< what clients of another age use (api.md 1.1, 13)
    Access access = Access::Writes;
    Protocol protocol = Protocol::RestJson;
    int successStatus = 200;
};

/// Several operations, as a type: for what is made for each of them.
template <typename... Ops>
struct Operations
{
};

/// The segments of a path or of a URI template, still encoded. A slash at the end does not count:
/// clients differ there (api.md 1.5).
QList<QByteArray> segments(QByteArrayView path);

/// True for a segment of a template that stands for a value: `{EmailIdentity}`.
bool isLabel(const QByteArray &segment);

/// A label as one path segment: every byte of its UTF-8 outside A-Za-z0-9-_.~ is encoded (api.md 4.2).
QByteArray encodeSegment(const QString &text);

/// The reverse, done exactly once: "+" stays "+", and "%252F" becomes "%2F". Nothing when the bytes are
/// not UTF-8, because such a name would change on its way through a QString.
std::optional<QString> decodeSegment(const QByteArray &segment);

/// A parameter of a query, decoded. Lists arrive as several of the same name.
struct QueryItem
{
    QString name;
    QString value;
};

/// The parameters of an encoded query, in their order; those that are not UTF-8 are left out.
QList<QueryItem> queryItems(const QByteArray &query);

void appendQueryItem(QByteArray &query, const QString &name, const QString &value);

} // namespace wire
