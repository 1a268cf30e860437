#include "console.h"

#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/ses/policies.h"
#include "core/ses/tags.h"
#include "core/simulation/topics.h"
#include "core/wire/rest.h"
#include "ui/components/status/statusindicator.h"

using namespace Qt::StringLiterals;
using ui::Flash;

/// Deletions are taken back (issue 3, item 6), on the fixture F0 with all that an identity can have.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void bringsIdentitiesBackFromTheList();
    void bringsAnIdentityBackFromItsPage();
    void saysThatTheNameExistsAgain();
    void endsWhenThePageIsLeft();
    void concernsTheRegionOnly();

private:
    /// As another program on the same state asks it.
    template <typename Operation>
    auto ask(const typename Operation::Request &request, const QString &region = u"us-east-1"_s)
    {
        auto future = m_console->service(region).call<Operation>(request);
        future.waitForFinished();
        return future.result();
    }
    void furnish();
    QByteArray everything(const QString &name);
    void removeFromList(const QStringList &names);
    QString status(const QString &name);
    Flash flash() { return user().flashes().value(0); }
    WindowDriver user() { return WindowDriver(m_console->window()); }

    std::unique_ptr<Console> m_console;
};

void TestUndo::init()
{
    m_console = std::make_unique<Console>();
    QTRY_COMPARE(user().names().size(), 8);
    furnish();
}

/// What F0 does not give them: tags, a policy, topics, switched forwarding.
void TestUndo::furnish()
{
    const QString arn = u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s;
    const QString policy = uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",)"
                           R"("Principal":{"AWS":"arn:aws:iam::210987654321:root"},"Action":"ses:SendEmail",)"
                           R"("Resource":"%1"}]})"_s.arg(arn);
    QVERIFY(ask<ses::TagResource>({arn, {{u"owner"_s, u"team"_s}, {u"stage"_s, {}}}}));
    QVERIFY(ask<ses::CreateEmailIdentityPolicy>({u"example.com"_s, u"Partner"_s, policy}));
    QVERIFY(ask<ses::PutEmailIdentityFeedbackAttributes>({u"example.com"_s, false}));
    QVERIFY(ask<ses::PutEmailIdentityMailFromAttributes>(
        {u"example.com"_s, u"bounce.example.com"_s, ses::BehaviorOnMxFailure::RejectMessage}));
}

/// All that can be asked about it, as it goes over the wire.
QByteArray TestUndo::everything(const QString &name)
{
    QByteArray text;
    const auto answer = ask<ses::GetEmailIdentity>({name});
    text += answer ? wire::encodeResponse<ses::GetEmailIdentity>(*answer).body : answer.error().code.toUtf8();
    const auto facts = ask<simulation::GetIdentityFacts>({name});
    text += facts ? wire::encodeResponse<simulation::GetIdentityFacts>(*facts).body : facts.error().code.toUtf8();
    const auto topics = ask<simulation::GetNotificationTopics>({name});
    text +=
        topics ? wire::encodeResponse<simulation::GetNotificationTopics>(*topics).body : topics.error().code.toUtf8();
    return text;
}

void TestUndo::removeFromList(const QStringList &names)
{
    for (const QString &name : names)
        user().tick(name);
    QVERIFY(user().click(u"delete"_s));
    QTRY_VERIFY(user().isEnabled(u"confirm"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QTRY_VERIFY(!user().dialog());
    QTRY_COMPARE(user().names().size(), 8 - names.size());
}

QString TestUndo::status(const QString &name)
{
    const auto names = user().names();
    return user().column(2).value(names.indexOf(name));
}

void TestUndo::bringsIdentitiesBackFromTheList()
{
    const QStringList names{u"example.com"_s, u"pending.com"_s};
    const QByteArray example = everything(u"example.com"_s);
    const QByteArray pending = everything(u"pending.com"_s);
    for (const auto &part : {"\"Partner\"", "\"owner\"", "bounce.example.com", "\"set-a\"", "\"Tokens\""})
        QVERIFY2(example.contains(part), part); // else there would be little to bring back
    const QStringList before = user().names();
    const QStringList statuses = user().column(2);

    removeFromList(names);
    QCOMPARE(flash().header, u"2 identities deleted"_s);
    QVERIFY(everything(u"example.com"_s).contains("NotFoundException"));
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"2 identities restored"_s);
    QCOMPARE(flash().kind, Flash::Kind::Success);

    QTRY_COMPARE(user().names(), before);
    QTRY_COMPARE(user().column(2), statuses);
    QCOMPARE(user().heading(), u"Loaded identities (8)"_s);
    QCOMPARE(everything(u"example.com"_s), example);
    QCOMPARE(everything(u"pending.com"_s), pending);
}

void TestUndo::bringsAnIdentityBackFromItsPage()
{
    const QByteArray before = everything(u"example.com"_s);
    user().open(u"example.com"_s);
    QTRY_VERIFY(user().isEnabled(u"delete"_s));
    QVERIFY(user().click(u"delete"_s));
    QTRY_VERIFY(user().isEnabled(u"confirm"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(user().container());
    QTRY_COMPARE(user().names().size(), 7);
    QCOMPARE(flash().text, u"example.com was deleted."_s);
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"Identity restored"_s);
    QTRY_COMPARE(status(u"example.com"_s), u"Verified"_s);
    QCOMPARE(everything(u"example.com"_s), before);

    user().open(u"example.com"_s);
    QTRY_VERIFY(user().find<ui::StatusIndicator>(u"mailFromStatus"_s));
    QCOMPARE(user().find<ui::StatusIndicator>(u"identityStatus"_s)->text(), u"Verified"_s);
    QVERIFY(user().texts(u"mailFrom"_s).contains(u"bounce.example.com"_s));
}

void TestUndo::saysThatTheNameExistsAgain()
{
    removeFromList({u"old.com"_s, u"idle.com"_s});
    QVERIFY(ask<ses::CreateEmailIdentity>({.emailIdentity = u"old.com"_s}));
    const QByteArray made = everything(u"old.com"_s);
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"1 of 2 identities restored"_s);
    QCOMPARE(flash().kind, Flash::Kind::Warning);
    QVERIFY2(flash().text.startsWith(u"old.com: "_s) && !flash().text.contains(u'\n'), qPrintable(flash().text));
    QTRY_COMPARE(status(u"idle.com"_s), u"Not started"_s);
    QTRY_COMPARE(status(u"old.com"_s), u"Pending"_s);
    QCOMPARE(everything(u"old.com"_s), made); // nobody's work is lost for it

    // Once the way is free it can still be had.
    QVERIFY(ask<ses::DeleteEmailIdentity>({u"old.com"_s}));
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"Identity restored"_s);
    QTRY_COMPARE(user().names().size(), 8);
}

void TestUndo::endsWhenThePageIsLeft()
{
    removeFromList({u"old.com"_s});
    user().open(u"idle.com"_s);
    QTRY_VERIFY(user().find(u"summary"_s));
    QVERIFY(!user().find(u"flashAction"_s));
    QCOMPARE(user().flashes().size(), 0);
}

void TestUndo::concernsTheRegionOnly()
{
    QVERIFY(ask<ses::CreateEmailIdentity>({.emailIdentity = u"old.com"_s}, u"eu-west-1"_s));
    const auto there = ask<ses::GetEmailIdentity>({u"old.com"_s}, u"eu-west-1"_s);
    QVERIFY(there);
    removeFromList({u"old.com"_s});
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"Identity restored"_s);
    QTRY_COMPARE(status(u"old.com"_s), u"Failure"_s);
    const auto after = ask<ses::GetEmailIdentity>({u"old.com"_s}, u"eu-west-1"_s);
    QVERIFY(after);
    QCOMPARE(after->dkimAttributes.tokens, there->dkimAttributes.tokens);
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
