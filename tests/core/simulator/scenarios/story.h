#pragma once

#include "core/client/dns/recordfix.h"
#include "core/client/service.h"
#include "core/ses/configurationsets.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/simulation/checks.h"
#include "core/simulation/clock.h"
#include "core/simulation/mailbox.h"
#include "core/simulation/scenarios.h"
#include "core/simulator/state.h"

#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// A scenario as somebody plays it who has the window before him: loaded, asked, mended, and the clock jumped. Time
/// passes by jumps alone. What cannot be answered is told as the service refuses it.
class Story
{
public:
    explicit Story(const QString &scenario)
        : m_state(simulator::openState(
            {.file = m_folder.filePath(QStringLiteral("state.db"))},
            [] {
        return QDateTime({2026, 11, 23}, {21, 0}, Qt::UTC);
            }))
    , m_service(m_state.simulator->transport())
    {
        m_service.call<simulation::LoadScenario>({scenario}).waitForFinished();
    }

    QString pass(std::chrono::seconds time)
    {
        const auto jump = m_service.call<simulation::JumpClock>({.seconds = time.count()}).result();
        if (!jump)
            return jump.error().message;
        const auto isOver = [this] { return !m_service.call<simulation::GetClock>({}).result()->jump; };
        return QTest::qWaitFor(isOver, 60'000) ? QString() : QStringLiteral("the jump does not end");
    }

    /// "PENDING HOST_NOT_FOUND"
    QString statusOf(const QString &identity)
    {
        const auto answer = m_service.call<ses::GetEmailIdentity>({identity}).result();
        if (!answer)
            return answer.error().code;
        QString status = wire::wireName(answer->verificationStatus);
        if (const auto error = answer->verificationInfo.errorType)
            status += u' ' + QString(wire::wireName(*error));
        return status;
    }

    QString mailFromStatusOf(const QString &identity)
    {
        const auto answer = m_service.call<ses::GetEmailIdentity>({identity}).result();
        return answer ? QString(wire::wireName(*answer->mailFromAttributes.mailFromDomainStatus)) : answer.error().code;
    }

    /// What "Why?" says of each record: "MISSING MISSING SECOND_MX".
    QString causesOf(const QString &identity)
    {
        QStringList causes;
        for (const simulation::RecordFinding &finding : findingsOf(identity))
            causes += wire::wireName(finding.cause);
        return causes.join(u' ');
    }

    /// Takes what "Why?" offers for each record.
    QString mend(const QString &identity)
    {
        const auto explanation = m_service.call<simulation::ExplainIdentity>({identity}).result();
        const client::FixedZone zone{explanation->zoneKind, explanation->zoneId, explanation->zone};
        for (const simulation::RecordFinding &finding : findingsOf(identity)) {
            if (client::fixOf(finding) == client::FixKind::None)
                continue;
            const auto plan = client::planFix(m_service, zone, finding).result();
            if (!plan)
                return plan.error().message;
            if (const auto done = client::applyFix(m_service, zone, *plan).result(); !done)
                return done.error().message;
        }
        return {};
    }

    QString resend(const QString &address)
    {
        const auto answer = m_service.call<simulation::ResendVerification>({address}).result();
        return answer ? QString() : answer.error().message;
    }

    /// Follows the link of the mail that an address was sent last, or of one before.
    QString follow(const QString &address, int mailsBefore = 0)
    {
        const auto list = m_service.call<simulation::ListMails>({}).result();
        QStringList ids;
        for (const simulation::Mail &mail : list->mails) {
            if (mail.to == address)
                ids += mail.id;
        }
        if (mailsBefore >= ids.size())
            return QStringLiteral("there is no such mail");
        const auto mail = m_service.call<simulation::GetMail>({ids[mailsBefore]}).result();
        QByteArray text = mail->source; // quoted-printable
        text.replace("=\r\n", "").replace("=3D", "=");
        static const QRegularExpression link(QStringLiteral("https://email-verification\\S+"));
        const QString url = link.match(QString::fromLatin1(text)).captured();
        return wire::wireName(m_service.call<simulation::FollowLink>({url}).result()->outcome);
    }

    /// The default configuration set, and the refusal of one that is not there: "orders-2025 NotFoundException".
    QString setOf(const QString &identity)
    {
        const auto answer = m_service.call<ses::GetEmailIdentity>({identity}).result();
        if (!answer || !answer->configurationSetName)
            return QStringLiteral("none");
        const auto set = m_service.call<ses::GetConfigurationSet>({*answer->configurationSetName}).result();
        return set ? *answer->configurationSetName : *answer->configurationSetName + u' ' + set.error().code;
    }

    QString assign(const QString &identity, const QString &set)
    {
        const auto answer = m_service.call<ses::PutEmailIdentityConfigurationSetAttributes>({identity, set}).result();
        return answer ? QString() : answer.error().message;
    }

    QString create(const QString &identity)
    {
        const auto answer = m_service.call<ses::CreateEmailIdentity>({identity}).result();
        return answer ? QString() : answer.error().code;
    }

    /// Of the Region, by status: "FAILED 2, SUCCESS 1".
    QString counts()
    {
        QMap<QString, int> counts;
        ses::ListEmailIdentities::Request request{.pageSize = 1000};
        do {
            const auto page = m_service.call<ses::ListEmailIdentities>(request).result();
            for (const ses::IdentityInfo &identity : page->emailIdentities)
                ++counts[wire::wireName(identity.verificationStatus)];
            request.nextToken = page->nextToken;
        } while (request.nextToken);
        QStringList texts;
        for (auto each = counts.cbegin(); each != counts.cend(); ++each)
            texts += QStringLiteral("%1 %2").arg(each.key()).arg(each.value());
        return texts.join(QStringLiteral(", "));
    }

private:
    QList<simulation::RecordFinding> findingsOf(const QString &identity)
    {
        const auto answer = m_service.call<simulation::ExplainIdentity>({identity}).result();
        QList<simulation::RecordFinding> findings;
        if (answer && answer->dkim)
            findings += answer->dkim->records;
        if (answer && answer->mailFrom)
            findings += answer->mailFrom->records;
        return findings;
    }

    QTemporaryDir m_folder;
    simulator::State m_state;
    client::Service m_service;
};
