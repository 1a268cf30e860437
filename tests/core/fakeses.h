#pragma once

#include "core/client/connection.h"
#include "core/route53/hostedzones.h"
#include "core/ses/identities.h"
#include "core/simulation/facts.h"
#include "core/simulation/restoring.h"
#include "core/wire/rest.h"

#include <QMap>
#include <QPromise>

#include <algorithm>
#include <deque>
#include <memory>

/// A service of identities for tests of what stands before it. Unlike the simulator it answers when the test
/// says so, and refuses what the test wants refused. It lives in the test's thread.
class FakeSes
{
public:
    using Identity = ses::GetEmailIdentity::Response;

    QMap<QString, Identity> identities; ///< by name; pages follow the order of the names
    QMap<QString, Identity> deleted; ///< by request: can be restored
    int pageSize = 1000; ///< at most, whatever is asked for
    bool isHolding = false; ///< answers wait for release()
    std::function<std::optional<wire::ServiceError>(const wire::HttpRequest &)> refuses;
    QStringList asked; ///< "DELETE /v2/email/identities/a.org?query", in order

    void add(const QString &name, ses::VerificationStatus status = ses::VerificationStatus::Success)
    {
        Identity identity;
        identity.identityType = name.contains(u'@') ? ses::IdentityType::EmailAddress : ses::IdentityType::Domain;
        identity.verificationStatus = status;
        identity.verifiedForSendingStatus = status == ses::VerificationStatus::Success;
        identity.dkimAttributes.status = status;
        identities.insert(name, identity);
    }

    wire::Transport transport()
    {
        return [this](const wire::HttpRequest &request) {
            // Clock, mailbox and forced statuses: it has none of them, and tests do not ask for them.
            if (request.path.startsWith("/simulator/") && !request.path.startsWith("/simulator/identities/"))
                return QtFuture::makeReadyFuture(
                    wire::Reply(wire::encodeError({QStringLiteral("UnknownOperationException"), {}, 404})));
            asked += QString::fromLatin1(request.method + ' ' + request.path
                                         + (request.query.isEmpty() ? QByteArray() : '?' + request.query));
            const auto promise = std::make_shared<QPromise<wire::Reply>>();
            promise->start();
            m_held.push_back([this, promise, request] {
                promise->addResult(answer(request));
                promise->finish();
            });
            if (!isHolding)
                release();
            return promise->future();
        };
    }
    client::Connection::TransportTo transportToAnyRegion()
    {
        return [this](const QString &) { return transport(); };
    }

    int held() const { return int(m_held.size()); }
    /// Answers what waits, the oldest first, as things are now.
    void release(int count = std::numeric_limits<int>::max())
    {
        for (; count > 0 && !m_held.empty(); --count) {
            const auto answerIt = m_held.front();
            m_held.pop_front();
            answerIt();
        }
    }

    /// How many of the requests begin so: "GET /v2/email/identities/".
    qsizetype countAsked(const QString &beginning) const
    {
        return std::ranges::count_if(asked, [&](const QString &each) { return each.startsWith(beginning); });
    }

private:
    static wire::ServiceError notFound(const QString &name)
    {
        return {QStringLiteral("NotFoundException"), QStringLiteral("Email identity %1 does not exist.").arg(name),
                404};
    }

    wire::Reply answer(const wire::HttpRequest &request)
    {
        if (const auto refusal = refuses ? refuses(request) : std::nullopt)
            return refusal->status == 0 ? wire::Reply(*refusal) : wire::encodeError(*refusal);
        const auto path = wire::segments(request.path);
        if (request.path == "/simulator/identities/restore")
            return restore(*wire::decodeRequest<simulation::RestoreIdentities>(request));
        if (path.startsWith("2013-04-01"))
            return zones(request);
        if (path.startsWith("simulator"))
            return path.size() < 3 ? wire::encodeError({QStringLiteral("UnknownOperationException"), {}, 404})
                                   : facts(*wire::decodeSegment(path[2]));
        if (path.size() == 3)
            return list(*wire::decodeRequest<ses::ListEmailIdentities>(request));
        const QString name = *wire::decodeSegment(path[3]);
        if (!identities.contains(name))
            return wire::encodeError(notFound(name));
        if (request.method == "GET")
            return wire::encodeResponse<ses::GetEmailIdentity>(identities[name]);
        deleted.insert(name, identities.take(name));
        return wire::encodeResponse<ses::DeleteEmailIdentity>({});
    }

    /// The account has no hosted zones.
    static wire::Reply zones(const wire::HttpRequest &request)
    {
        if (request.path.startsWith("/2013-04-01/hostedzonesbyname"))
            return wire::encodeResponse<route53::ListHostedZonesByName>({});
        return wire::encodeResponse<route53::ListHostedZones>({});
    }

    wire::Reply list(const ses::ListEmailIdentities::Request &request)
    {
        ses::ListEmailIdentities::Response response;
        auto next = request.nextToken ? identities.upperBound(*request.nextToken) : identities.begin();
        for (; next != identities.end() && response.emailIdentities.size() < pageSize; ++next)
            response.emailIdentities.append({.identityType = next->identityType,
                                             .identityName = next.key(),
                                             .sendingEnabled = next->verifiedForSendingStatus,
                                             .verificationStatus = next->verificationStatus});
        if (next != identities.end())
            response.nextToken = response.emailIdentities.constLast().identityName;
        return wire::encodeResponse<ses::ListEmailIdentities>(response);
    }

    wire::Reply restore(const simulation::RestoreIdentities::Request &request)
    {
        simulation::RestoreIdentities::Response response;
        for (const QString &name : request.emailIdentities) {
            if (identities.contains(name) || !deleted.contains(name)) {
                response.refused.append({name, QStringLiteral("It cannot be restored.")});
                continue;
            }
            identities.insert(name, deleted.take(name));
            response.restored += name;
        }
        return wire::encodeResponse<simulation::RestoreIdentities>(response);
    }

    wire::Reply facts(const QString &name)
    {
        if (!identities.contains(name))
            return wire::encodeError(notFound(name));
        return wire::encodeResponse<simulation::GetIdentityFacts>({.created = created(name)});
    }

public:
    /// Identities are as many days older as their names are long.
    static QDateTime created(const QString &name)
    {
        return QDateTime::fromString(QStringLiteral("2025-10-03T09:12:44Z"), Qt::ISODate).addDays(-name.size());
    }

private:
    std::deque<std::function<void()>> m_held;
};
