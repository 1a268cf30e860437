#include "core/simulator/engine/refusals.h"

using namespace Qt::StringLiterals;

namespace simulator {

wire::ServiceError badRequest(const QString &message)
{
    return {u"BadRequestException"_s, message};
}

wire::ServiceError notFound(const QString &message)
{
    return {u"NotFoundException"_s, message, 404};
}

wire::ServiceError alreadyExists(const QString &message)
{
    return {u"AlreadyExistsException"_s, message};
}

wire::ServiceError limitExceeded()
{
    return {u"LimitExceededException"_s, u"There are too many instances of the specified resource type."_s};
}

wire::ServiceError noSuchIdentity(const QString &name)
{
    return notFound(u"Email identity %1 does not exist."_s.arg(name));
}

wire::ServiceError noSuchConfigurationSet(const QString &name)
{
    return notFound(u"Configuration set <%1> does not exist."_s.arg(name));
}

} // namespace simulator
