#pragma once

#include "core/activity/log.h"
#include "core/wire/rest.h"

#include <QSignalSpy>
#include <QTest>

/// A call as the log keeps it, for tests.
class RecordedCalls
{
public:
    activity::Log log{
        [] { return QDateTime::fromString(QStringLiteral("2025-11-22T01:38:59.416Z"), Qt::ISODateWithMs); }};

    const activity::Call &record(const wire::HttpRequest &request, const wire::Reply &reply = wire::HttpResponse(),
                                 const activity::Caller &caller = window())
    {
        QSignalSpy added(&log, &activity::Log::added);
        log.record(caller, {request, reply, std::chrono::milliseconds(4)});
        if (!added.wait())
            qFatal("the call was not kept");
        return *log.calls().back();
    }
    template <typename Op>
    const activity::Call &record(const typename Op::Request &request)
    {
        return record(wire::encodeRequest<Op>(request));
    }

    static activity::Caller window()
    {
        return {activity::Origin::Window, QStringLiteral("123456789012"), QStringLiteral("us-east-1")};
    }
    static activity::Caller endpoint(const QString &region = QStringLiteral("us-east-1"))
    {
        return {activity::Origin::Endpoint, QStringLiteral("123456789012"), region};
    }
};
