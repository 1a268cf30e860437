#pragma once

#include "../simulatorcase.h"

#include "core/simulation/sending.h"

#include <QJsonDocument>

/// The simulator with an account in production, and mails that differ in what a test is about.
class SendingCase : public SimulatorCase
{
public:
    SendingCase() { settings(R"({"ProductionAccess":true})"); }

    /// Changes what AWS decides about the account.
    void settings(const QByteArray &body) { object("PUT", "/simulator/account-settings", body); }

    /// Stores an identity as "name", "name:STATUS", with a default configuration set as "name:STATUS:set".
    void given(const QString &description)
    {
        const QStringList parts = description.split(u':');
        const QString word = parts.value(1).isEmpty() ? QStringLiteral("SUCCESS") : parts[1];
        identity(parts[0], wire::fromWireName<ses::VerificationStatus>(word).value());
        if (!parts.value(2).isEmpty())
            change(parts[0], [&](store::IdentityRow &row) { row.configurationSet = parts[2]; });
    }

    /// Attaches a policy of that name with one statement about the identity; @p more: further members, as
    /// `,"Condition":{}`. Returns the answer's status.
    int attach(const QString &identity, const QByteArray &effect, const QByteArray &principal, const QByteArray &action,
               const QByteArray &more = {}, const QByteArray &name = "p")
    {
        const QByteArray document = R"({"Version":"2012-10-17","Statement":{"Effect":")" + effect + R"(","Principal":)"
            + principal + R"(,"Action":)" + action + R"(,"Resource":")" + arnOf(identity) + '"' + more + "}}";
        const QJsonObject body{{QStringLiteral("Policy"), QString::fromUtf8(document)}};
        const QByteArray target = "/v2/email/identities/" + identity.toUtf8() + "/policies/" + name;
        return ask("POST", target, QJsonDocument(body).toJson()).status;
    }

    /// A policy that lets nobody send with it.
    int deny(const QString &identity) { return attach(identity, "Deny", R"("*")", R"("ses:*")"); }

    /// A request of SendEmail; @p more: further members, as `"ConfigurationSetName":"a",`
    static QByteArray mail(const QByteArray &from, const QByteArray &to, const QByteArray &more = {})
    {
        return R"({"FromEmailAddress":")" + from + R"(","Destination":{"ToAddresses":[")" + to + R"("]},)" + more
            + R"("Content":{"Simple":{"Subject":{"Data":"Hi"},"Body":{"Text":{"Data":"Hello"}}}}})";
    }
    static QByteArray raw(const QByteArray &source, const QByteArray &more = {})
    {
        return "{" + more + R"("Content":{"Raw":{"Data":")" + source.toBase64() + R"("}}})";
    }

    /// The id of the mail that the request sent; empty when it was refused.
    QByteArray send(const QByteArray &request)
    {
        return object("POST", path, request).value(QLatin1StringView("MessageId")).toString().toLatin1();
    }
    QString refusalOf(const QByteArray &request) { return refusal("POST", path, request); }

    simulation::GetSentMail::Response sent(const QByteArray &messageId)
    {
        const auto answer = ask("GET", "/simulator/sent-mails/" + messageId);
        return *wire::decodeResponse<simulation::GetSentMail>(answer);
    }

    static constexpr char path[] = "/v2/email/outbound-emails";
};

/// One of the settings that applied.
inline simulation::AppliedSetting settingIn(const QList<simulation::AppliedSetting> &settings,
                                            simulation::Setting which)
{
    for (const auto &each : settings) {
        if (each.setting == which)
            return each;
    }
    return {.value = QStringLiteral("(none)")};
}
