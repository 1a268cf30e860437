#pragma once

#include "core/activity/catalogue.h"

#include <QDateTime>

#include <chrono>

namespace activity {

/// Who asked.
enum class Origin { Window, Endpoint };

/// One exchange as it is kept: without secrets, and without what is too much of a body.
struct Call
{
    static constexpr qsizetype keptOfBody = 64 * 1024; ///< bytes

    qint64 number = 0; ///< counts all that were made
    QDateTime time; ///< outside, when it was asked; UTC
    Origin origin = Origin::Window;
    QString account;
    QString region; ///< empty: of no Region, as all of Route 53
    Meant meant;
    wire::HttpRequest request;
    wire::HttpResponse response; ///< status 0: no answer arrived
    QString error; ///< the service's name of it; empty: there was none
    std::chrono::microseconds duration{0};
    bool isRequestCut = false;
    bool isResponseCut = false;

    /// "GetEmailIdentity"; of what is no operation its method and path.
    QString operation() const;
    bool isFailed() const { return response.status == 0 || response.status >= 400; }
    bool isOf(Api api) const { return meant.operation && meant.operation->api == api; }
};

/// The messages as they were on the wire, with JSON in lines.
QString requestText(const Call &call);
QString responseText(const Call &call);

} // namespace activity
