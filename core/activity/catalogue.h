#pragma once

#include "core/wire/http.h"
#include "core/wire/operation.h"

#include <QJsonValue>
#include <QSet>
#include <QString>

/// What was asked and answered over the connections of this program, for people to read (visual.md 13.9).
namespace activity {

/// Whose operation it is.
enum class Api { Ses, Route53, Simulator };

/// A value of a request, under the name by which AWS's clients know it. Absent ones are not in a list of these.
struct Parameter
{
    QString name; ///< "EmailIdentity", also where the wire calls it otherwise
    QJsonValue value;
    bool operator==(const Parameter &) const = default;
};

/// An operation as its description tells of it, without its types.
struct CataloguedOperation
{
    Api api;
    const wire::Operation *operation;
    /// What a request over one of its routes says, as far as it can be read, in the order of the description.
    QList<Parameter> (*parameters)(const wire::HttpRequest &request, const wire::Route &route);
    /// Adds the names of members, of request and response, that are secrets.
    void (*collectSecrets)(QSet<QString> &names);

    QString name() const { return QString::fromLatin1(operation->name); }
};

/// All operations that the simulator answers; a test holds it against what it does answer.
const QList<CataloguedOperation> &catalogue();

/// The operation that a request means, and the route by which it came.
struct Meant
{
    const CataloguedOperation *operation = nullptr; ///< null: none
    const wire::Route *route = nullptr;
};
Meant meantBy(const wire::HttpRequest &request);

/// The names of all members that are secrets, in lower case.
const QSet<QString> &secretNames();

} // namespace activity
