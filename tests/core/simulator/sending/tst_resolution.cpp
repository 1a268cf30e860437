#include "sendingcase.h"

using namespace Qt::StringLiterals;
using simulation::Rule;
using simulation::Setting;

/// Which identity governs a From address, and which settings follow (console.md 19.1 to 19.4), of a mail that is sent:
/// what was applied is told of the mail, and "Which settings apply?" answers the same.
class TestResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheGoverningIdentity_data();
    void findsTheGoverningIdentity();
    void findsTheConfigurationSet_data();
    void findsTheConfigurationSet();
    void findsTheMailFromDomain_data();
    void findsTheMailFromDomain();
    void findsWhoSigns_data();
    void findsWhoSigns();
    void tellsWhatLostAndWhy();
    void considersEveryIdentity();
    void asksTheSandbox_data();
    void asksTheSandbox();
};

namespace {

using Change = std::function<void(store::IdentityRow &)>;

const QStringList tree{u"user@a.b.example.com"_s, u"a.b.example.com"_s, u"b.example.com"_s, u"example.com"_s};

QString notVerified(const QString &from)
{
    return u"400 MessageRejected: Email address is not verified. The following identities failed the check in region "
           "US-EAST-1: %1"_s.arg(from);
}

simulation::GetEffectiveSettings::Response effective(SendingCase &aws, const QString &from, const QString &to,
                                                     const QString &set = {})
{
    simulation::GetEffectiveSettings::Request request{.from = from};
    if (!to.isEmpty())
        request.to = to;
    if (!set.isEmpty())
        request.configurationSetName = set;
    const auto http = wire::encodeRequest<simulation::GetEffectiveSettings>(request);
    return *wire::decodeResponse<simulation::GetEffectiveSettings>(aws.ask(http.method, http.path + '?' + http.query));
}

} // namespace

// clang-format off
void TestResolution::findsTheGoverningIdentity_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("governing"); // none: it is refused
    QTest::addColumn<Rule>("rule");
    const auto address = Rule::AddressGoverns, domain = Rule::DomainGoverns, unverified = Rule::UnverifiedAddress;

    QTest::newRow("19.1, row 1") << tree << u"user@example.com"_s << u"example.com"_s << domain;
    QTest::newRow("19.1, row 2") << tree << u"user@a.b.example.com"_s << u"user@a.b.example.com"_s << address;
    QTest::newRow("19.1, row 3") << tree << u"user@b.example.com"_s << u"b.example.com"_s << domain;
    QTest::newRow("19.1, row 4") << QStringList{u"example.com"_s} << u"x@deep.sub.example.com"_s << u"example.com"_s << domain;
    QTest::newRow("another user of the deepest domain") << tree << u"other@a.b.example.com"_s << u"a.b.example.com"_s << domain;
    QTest::newRow("below the deepest domain") << tree << u"x@c.a.b.example.com"_s << u"a.b.example.com"_s << domain;
    QTest::newRow("beside the deepest domain") << tree << u"x@c.b.example.com"_s << u"b.example.com"_s << domain;
    QTest::newRow("nothing") << QStringList() << u"x@example.com"_s << QString() << domain;
    QTest::newRow("another domain") << QStringList{u"example.com"_s} << u"x@example.org"_s << QString() << domain;
    QTest::newRow("a domain with the same end") << QStringList{u"example.com"_s} << u"x@notexample.com"_s << QString() << domain;
    QTest::newRow("a subdomain does not cover its parent") << QStringList{u"mail.example.com"_s} << u"x@example.com"_s << QString() << domain;
    QTest::newRow("a subdomain does not cover its sister") << QStringList{u"mail.example.com"_s} << u"x@news.example.com"_s << QString() << domain;
    QTest::newRow("an address does not cover its domain") << QStringList{u"joe@example.com"_s} << u"ann@example.com"_s << QString() << domain;
    QTest::newRow("an address alone") << QStringList{u"joe@example.com"_s} << u"joe@example.com"_s << u"joe@example.com"_s << address;
    QTest::newRow("address and domain") << QStringList{u"joe@example.com"_s, u"example.com"_s} << u"joe@example.com"_s << u"joe@example.com"_s << address;

    QTest::newRow("pending domain") << QStringList{u"example.com:PENDING"_s} << u"x@example.com"_s << QString() << domain;
    QTest::newRow("failed domain") << QStringList{u"example.com:FAILED"_s} << u"x@example.com"_s << QString() << domain;
    QTest::newRow("domain not started") << QStringList{u"example.com:NOT_STARTED"_s} << u"x@example.com"_s << QString() << domain;
    QTest::newRow("domain in temporary failure") << QStringList{u"example.com:TEMPORARY_FAILURE"_s} << u"x@example.com"_s << u"example.com"_s << domain;
    QTest::newRow("pending subdomain of a verified domain") << QStringList{u"mail.example.com:PENDING"_s, u"example.com"_s} << u"x@mail.example.com"_s << u"example.com"_s << domain;
    QTest::newRow("failed subdomain of a verified domain") << QStringList{u"mail.example.com:FAILED"_s, u"example.com"_s} << u"x@mail.example.com"_s << u"example.com"_s << domain;
    QTest::newRow("verified subdomain of a pending domain") << QStringList{u"mail.example.com"_s, u"example.com:PENDING"_s} << u"x@mail.example.com"_s << u"mail.example.com"_s << domain;
    QTest::newRow("pending address") << QStringList{u"joe@example.com:PENDING"_s} << u"joe@example.com"_s << QString() << domain;
    QTest::newRow("pending address of a verified domain (Q29)") << QStringList{u"joe@example.com:PENDING"_s, u"example.com"_s} << u"joe@example.com"_s << u"example.com"_s << unverified;
    QTest::newRow("failed address of a verified domain") << QStringList{u"joe@example.com:FAILED"_s, u"example.com"_s} << u"joe@example.com"_s << u"example.com"_s << unverified;
    QTest::newRow("verified address of a pending domain") << QStringList{u"joe@example.com"_s, u"example.com:PENDING"_s} << u"joe@example.com"_s << u"joe@example.com"_s << address;
    QTest::newRow("pending label, verified address") << QStringList{u"joe+a@example.com:PENDING"_s, u"joe@example.com"_s} << u"joe+a@example.com"_s << u"joe@example.com"_s << address;

    QTest::newRow("domains without case") << QStringList{u"example.com"_s} << u"x@EXAMPLE.com"_s << u"example.com"_s << domain;
    QTest::newRow("domains entered with capitals") << QStringList{u"EXAMPLE.com"_s} << u"x@example.COM"_s << u"example.com"_s << domain;
    QTest::newRow("subdomains without case") << QStringList{u"example.com"_s} << u"x@MAIL.Example.com"_s << u"example.com"_s << domain;
    QTest::newRow("C15: addresses with case, local part") << QStringList{u"ann@gmail.com"_s} << u"Ann@gmail.com"_s << QString() << domain;
    QTest::newRow("addresses with case, domain") << QStringList{u"sender@EXAMPLE.com"_s} << u"sender@example.com"_s << QString() << domain;
    QTest::newRow("an address in the case in which it was verified") << QStringList{u"sender@EXAMPLE.com"_s} << u"sender@EXAMPLE.com"_s << u"sender@EXAMPLE.com"_s << address;
    QTest::newRow("another case falls to the domain") << QStringList{u"joe@example.com"_s, u"example.com"_s} << u"Joe@example.com"_s << u"example.com"_s << domain;

    QTest::newRow("C14: a label") << QStringList{u"ann@gmail.com"_s} << u"ann+x@gmail.com"_s << u"ann@gmail.com"_s << address;
    QTest::newRow("the first plus divides") << QStringList{u"ann@gmail.com"_s} << u"ann+x+y@gmail.com"_s << u"ann@gmail.com"_s << address;
    QTest::newRow("an empty label") << QStringList{u"ann@gmail.com"_s} << u"ann+@gmail.com"_s << u"ann@gmail.com"_s << address;
    QTest::newRow("a verified label is met exactly") << QStringList{u"ann+x@gmail.com"_s, u"ann@gmail.com"_s} << u"ann+x@gmail.com"_s << u"ann+x@gmail.com"_s << address;
    QTest::newRow("a verified label does not cover the address") << QStringList{u"ann+x@gmail.com"_s} << u"ann@gmail.com"_s << QString() << domain;
    QTest::newRow("a verified label does not cover another") << QStringList{u"ann+x@gmail.com"_s} << u"ann+y@gmail.com"_s << QString() << domain;
    QTest::newRow("a label under a domain") << QStringList{u"example.com"_s} << u"joe+a@example.com"_s << u"example.com"_s << domain;
    QTest::newRow("with a name") << QStringList{u"example.com"_s} << u"Joe <joe@example.com>"_s << u"example.com"_s << domain;
}
// clang-format on

void TestResolution::findsTheGoverningIdentity()
{
    QFETCH(QStringList, given);
    QFETCH(QString, from);
    QFETCH(QString, governing);
    QFETCH(Rule, rule);
    SendingCase aws;
    for (const QString &each : given)
        aws.given(each);
    const QByteArray mail = SendingCase::mail(from.toUtf8(), "to@example.net");
    const auto asked = effective(aws, from, u"to@example.net"_s);
    if (governing.isEmpty()) {
        QCOMPARE(aws.refusalOf(mail), notVerified(from));
        QVERIFY(asked.refusal && asked.refusal->code == "MessageRejected"_L1);
        QVERIFY(asked.settings.isEmpty());
        return;
    }
    const auto sent = aws.sent(aws.send(mail));
    QCOMPARE(settingIn(sent.settings, Setting::Identity).value, governing);
    QCOMPARE(settingIn(sent.settings, Setting::Identity).rule, rule);
    QCOMPARE(asked.settings, sent.settings);
    QVERIFY(!asked.refusal);
}

// clang-format off
void TestResolution::findsTheConfigurationSet_data()
{
    QTest::addColumn<QStringList>("given"); // of the sets set-a, set-b and paused
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QString>("applied"); // or the refusal
    QTest::addColumn<Rule>("rule");
    const auto none = Rule::NoDefault, own = Rule::DefaultOfIdentity, named = Rule::NamedByMail;
    const QStringList domain{u"example.com::set-a"_s}, both{u"example.com::set-a"_s, u"joe@example.com::set-b"_s};
    const QString gone = u"Configuration set <gone> does not exist."_s, paused = u"400 SendingPausedException: Sending is paused for configuration set paused"_s;

    QTest::newRow("no default") << QStringList{u"example.com"_s} << "x@example.com"_ba << ""_ba << QString() << none;
    QTest::newRow("B11: the domain's default") << domain << "other@example.com"_ba << ""_ba << u"set-a"_s << own;
    QTest::newRow("the domain's default, of a subdomain") << domain << "x@mail.example.com"_ba << ""_ba << u"set-a"_s << own;
    QTest::newRow("the domain's default, of a label") << domain << "x+y@example.com"_ba << ""_ba << u"set-a"_s << own;
    QTest::newRow("B10: the address before the domain") << both << "joe@example.com"_ba << ""_ba << u"set-b"_s << own;
    QTest::newRow("the address before the domain, of a label") << both << "joe+a@example.com"_ba << ""_ba << u"set-b"_s << own;
    QTest::newRow("another address of the domain") << both << "ann@example.com"_ba << ""_ba << u"set-a"_s << own;
    QTest::newRow("rule 5: a verified address without a default") << QStringList{u"example.com::set-a"_s, u"joe@example.com"_s} << "joe@example.com"_ba << ""_ba << QString() << none;
    QTest::newRow("B3: a pending address with a default") << QStringList{u"example.org"_s, u"x@example.org:PENDING:set-a"_s} << "x@example.org"_ba << ""_ba << QString() << none;
    QTest::newRow("a pending address, the domain's default") << QStringList{u"example.org::set-b"_s, u"x@example.org:PENDING:set-a"_s} << "x@example.org"_ba << ""_ba << u"set-b"_s << own;
    QTest::newRow("a failed address, the domain's default") << QStringList{u"example.org::set-b"_s, u"x@example.org:FAILED:set-a"_s} << "x@example.org"_ba << ""_ba << u"set-b"_s << own;
    QTest::newRow("temporary failure keeps the default") << QStringList{u"example.com:TEMPORARY_FAILURE:set-a"_s} << "x@example.com"_ba << ""_ba << u"set-a"_s << own;
    QTest::newRow("the deeper domain's default") << QStringList{u"example.com::set-a"_s, u"mail.example.com::set-b"_s} << "x@mail.example.com"_ba << ""_ba << u"set-b"_s << own;
    QTest::newRow("a deeper domain without a default") << QStringList{u"example.com::set-a"_s, u"mail.example.com"_s} << "x@mail.example.com"_ba << ""_ba << QString() << none;
    QTest::newRow("a pending deeper domain") << QStringList{u"example.com::set-a"_s, u"mail.example.com:PENDING:set-b"_s} << "x@mail.example.com"_ba << ""_ba << u"set-a"_s << own;
    QTest::newRow("rule 6: named before the domain's") << domain << "x@example.com"_ba << "set-b"_ba << u"set-b"_s << named;
    QTest::newRow("rule 6, A28: named before the address's") << both << "joe@example.com"_ba << "set-a"_ba << u"set-a"_s << named;
    QTest::newRow("named, and there is no default") << QStringList{u"example.com"_s} << "x@example.com"_ba << "set-b"_ba << u"set-b"_s << named;
    QTest::newRow("named the same as the default") << domain << "x@example.com"_ba << "set-a"_ba << u"set-a"_s << named;
    QTest::newRow("one set of two identities, the domain") << QStringList{u"example.com::set-a"_s, u"joe@example.com::set-a"_s} << "x@example.com"_ba << ""_ba << u"set-a"_s << own;
    QTest::newRow("one set of two identities, the address") << QStringList{u"example.com::set-a"_s, u"joe@example.com::set-a"_s} << "joe@example.com"_ba << ""_ba << u"set-a"_s << own;
    QTest::newRow("rule 7, B16: a default that was deleted") << QStringList{u"example.com::gone"_s} << "x@example.com"_ba << ""_ba << "400 BadRequestException: "_L1 + gone << own;
    QTest::newRow("a deleted default of the address hides the domain's") << QStringList{u"example.com::set-a"_s, u"joe@example.com::gone"_s} << "joe@example.com"_ba << ""_ba << "400 BadRequestException: "_L1 + gone << own;
    QTest::newRow("a deleted default of the domain does not reach the address") << QStringList{u"example.com::gone"_s, u"joe@example.com::set-b"_s} << "joe@example.com"_ba << ""_ba << u"set-b"_s << own;
    QTest::newRow("naming one recovers from a deleted default") << QStringList{u"example.com::gone"_s} << "x@example.com"_ba << "set-a"_ba << u"set-a"_s << named;
    QTest::newRow("named, unknown") << domain << "x@example.com"_ba << "gone"_ba << "404 NotFoundException: "_L1 + gone << named;
    QTest::newRow("names compare with case") << domain << "x@example.com"_ba << "SET-A"_ba << u"404 NotFoundException: Configuration set <SET-A> does not exist."_s << named;
    QTest::newRow("rule 8: the default is paused") << QStringList{u"example.com::paused"_s} << "x@example.com"_ba << ""_ba << paused << own;
    QTest::newRow("rule 8: the named one is paused") << domain << "x@example.com"_ba << "paused"_ba << paused << named;
    QTest::newRow("naming another passes a paused default by") << QStringList{u"example.com::paused"_s} << "x@example.com"_ba << "set-a"_ba << u"set-a"_s << named;
    QTest::newRow("a paused default of the domain does not reach the address") << QStringList{u"example.com::paused"_s, u"joe@example.com::set-b"_s} << "joe@example.com"_ba << ""_ba << u"set-b"_s << own;
    QTest::newRow("an unverified sender, a deleted set is named: the set comes first") << QStringList() << "x@example.net"_ba << "gone"_ba << "404 NotFoundException: "_L1 + gone << named;
}
// clang-format on

void TestResolution::findsTheConfigurationSet()
{
    QFETCH(QStringList, given);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, named);
    QFETCH(QString, applied);
    QFETCH(Rule, rule);
    SendingCase aws;
    for (const char *set : {"set-a", "set-b"})
        aws.configurationSet(QString::fromLatin1(set));
    simulator::configurationSetsOf(aws.context)
        .put({.name = u"paused"_s, .createdAt = aws.context.now, .maySend = false});
    for (const QString &each : given)
        aws.given(each);
    const QByteArray mail = SendingCase::mail(from, "to@example.net", R"("ConfigurationSetName":")" + named + R"(",)");
    const auto asked = effective(aws, QString::fromUtf8(from), u"to@example.net"_s, QString::fromUtf8(named));
    if (applied.contains(u':')) {
        QCOMPARE(aws.refusalOf(mail), applied);
        QVERIFY(asked.refusal && applied.endsWith(asked.refusal->message));
        return;
    }
    const auto sent = aws.sent(aws.send(mail));
    QCOMPARE(settingIn(sent.settings, Setting::ConfigurationSet).value, applied);
    QCOMPARE(settingIn(sent.settings, Setting::ConfigurationSet).rule, rule);
    QCOMPARE(sent.mail.configurationSet, applied);
    QCOMPARE(asked.settings, sent.settings);
}

// clang-format off
void TestResolution::findsTheMailFromDomain_data()
{
    QTest::addColumn<QString>("owner"); // of the custom domain
    QTest::addColumn<QString>("status"); // none: there is no custom domain
    QTest::addColumn<bool>("rejects");
    QTest::addColumn<QString>("used"); // none: refused
    QTest::addColumn<Rule>("rule");
    QTest::newRow("none") << u"joe@example.com"_s << QString() << false << u"amazonses.com"_s << Rule::NoMailFrom;
    QTest::newRow("successful") << u"joe@example.com"_s << u"SUCCESS"_s << false << u"m.example.com"_s << Rule::CustomMailFrom;
    QTest::newRow("successful, would reject") << u"joe@example.com"_s << u"SUCCESS"_s << true << u"m.example.com"_s << Rule::CustomMailFrom;
    for (const QString &status : {u"PENDING"_s, u"FAILED"_s, u"TEMPORARY_FAILURE"_s}) {
        QTest::addRow("%s, the Region's instead", qPrintable(status)) << u"joe@example.com"_s << status << false << u"amazonses.com"_s << Rule::FallbackMailFrom;
        QTest::addRow("%s, rejected", qPrintable(status)) << u"joe@example.com"_s << status << true << QString() << Rule::FallbackMailFrom;
    }
    QTest::newRow("the domain's does not reach a verified address") << u"example.com"_s << u"SUCCESS"_s << false << u"amazonses.com"_s << Rule::NoMailFrom;
    QTest::newRow("nor does the domain's rejection") << u"example.com"_s << u"FAILED"_s << true << u"amazonses.com"_s << Rule::NoMailFrom;
}
// clang-format on

void TestResolution::findsTheMailFromDomain()
{
    QFETCH(QString, owner);
    QFETCH(QString, status);
    QFETCH(bool, rejects);
    QFETCH(QString, used);
    QFETCH(Rule, rule);
    SendingCase aws;
    aws.given(u"example.com"_s);
    aws.given(u"joe@example.com"_s);
    aws.change(owner, [&](store::IdentityRow &row) {
        if (status.isEmpty())
            return;
        row.mailFromDomain = u"m.example.com"_s;
        row.mailFromStatus = wire::fromWireName<ses::VerificationStatus>(status);
        if (rejects)
            row.mxFailure = ses::BehaviorOnMxFailure::RejectMessage;
    });
    const QByteArray mail = SendingCase::mail("joe@example.com", "to@example.net");
    if (used.isEmpty()) {
        QCOMPARE(aws.refusalOf(mail), u"400 MailFromDomainNotVerifiedException: Mail FROM domain is not verified"_s);
        return;
    }
    const auto setting = settingIn(aws.sent(aws.send(mail)).settings, Setting::MailFrom);
    QCOMPARE(setting.value, used);
    QCOMPARE(setting.rule, rule);
}

// clang-format off
void TestResolution::findsWhoSigns_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("signer");
    QTest::addColumn<Rule>("rule");
    const QStringList both{u"example.com"_s, u"joe@example.com"_s};
    const auto nothing = Change([](auto &) {});
    const auto off = Change([](auto &row) { row.dkimEnabled = false; });
    const auto pending = Change([](auto &row) { row.dkimStatus = ses::VerificationStatus::Pending; });
    const auto ownKey = Change([](auto &row) { row.dkimSelector = u"sel1"_s; });
    QTest::newRow("a domain for itself") << both << "x@example.com"_ba << u"example.com"_s << nothing << u"example.com"_s << Rule::EasyDkim;
    QTest::newRow("an address inherits") << both << "joe@example.com"_ba << u"example.com"_s << nothing << u"example.com"_s << Rule::EasyDkim;
    QTest::newRow("an address inherits from a parent") << QStringList{u"example.com"_s, u"joe@mail.example.com"_s} << "joe@mail.example.com"_ba << u"example.com"_s << nothing << u"example.com"_s << Rule::EasyDkim;
    QTest::newRow("an address inherits from the nearest") << QStringList{u"example.com"_s, u"mail.example.com"_s, u"joe@mail.example.com"_s} << "joe@mail.example.com"_ba << u"example.com"_s << nothing << u"mail.example.com"_s << Rule::EasyDkim;
    QTest::newRow("but not from one that is pending") << QStringList{u"example.com"_s, u"mail.example.com:PENDING"_s, u"joe@mail.example.com"_s} << "joe@mail.example.com"_ba << u"example.com"_s << nothing << u"example.com"_s << Rule::EasyDkim;
    QTest::newRow("an address alone") << QStringList{u"ann@gmail.com"_s} << "ann@gmail.com"_ba << u"ann@gmail.com"_s << nothing << QString() << Rule::NoDkim;
    QTest::newRow("C10: switched off at the address") << both << "joe@example.com"_ba << u"joe@example.com"_s << off << QString() << Rule::DkimOff;
    QTest::newRow("C10: only there") << both << "x@example.com"_ba << u"joe@example.com"_s << off << u"example.com"_s << Rule::EasyDkim;
    QTest::newRow("switched off at the domain") << both << "x@example.com"_ba << u"example.com"_s << off << QString() << Rule::DkimOff;
    QTest::newRow("switched off at the domain, for its address") << both << "joe@example.com"_ba << u"example.com"_s << off << QString() << Rule::DkimOff;
    QTest::newRow("switched off at a subdomain") << QStringList{u"example.com"_s, u"mail.example.com"_s} << "x@mail.example.com"_ba << u"mail.example.com"_s << off << QString() << Rule::DkimOff;
    QTest::newRow("not yet found") << both << "x@example.com"_ba << u"example.com"_s << pending << QString() << Rule::DkimNotVerified;
    QTest::newRow("a key of one's own") << both << "x@example.com"_ba << u"example.com"_s << ownKey << u"example.com"_s << Rule::OwnDkim;
}
// clang-format on

void TestResolution::findsWhoSigns()
{
    QFETCH(QStringList, given);
    QFETCH(QByteArray, from);
    QFETCH(QString, changed);
    QFETCH(Change, change);
    QFETCH(QString, signer);
    QFETCH(Rule, rule);
    SendingCase aws;
    for (const QString &each : given)
        aws.given(each);
    aws.change(changed, change);
    const auto setting =
        settingIn(aws.sent(aws.send(SendingCase::mail(from, "to@example.net"))).settings, Setting::Dkim);
    QCOMPARE(setting.value, signer);
    QCOMPARE(setting.rule, rule);
}

void TestResolution::tellsWhatLostAndWhy()
{
    SendingCase aws;
    for (const QString &each : {u"example.com::set-a"_s, u"joe@example.com::set-b"_s})
        aws.given(each);
    for (const char *set : {"set-a", "set-b", "set-c"})
        aws.configurationSet(QString::fromLatin1(set));
    const simulation::Loser domain{u"example.com"_s, u"set-a"_s}, address{u"joe@example.com"_s, u"set-b"_s};
    const auto asked = effective(aws, u"joe+orders@example.com"_s, {});
    QCOMPARE(settingIn(asked.settings, Setting::ConfigurationSet).losers, QList{domain});
    QCOMPARE(settingIn(asked.settings, Setting::ConfigurationSet).of, u"joe@example.com"_s);
    QCOMPARE(settingIn(effective(aws, u"joe@example.com"_s, {}, u"set-c"_s).settings, Setting::ConfigurationSet).losers,
             (QList{address, domain}));
    QCOMPARE(settingIn(asked.settings, Setting::Identity).losers.size(), 1);
}

/// The picture's example (visual.md 13.10), and one that is refused.
void TestResolution::considersEveryIdentity()
{
    using simulation::Consideration;
    SendingCase aws;
    for (const QString &each : {u"example.com"_s, u"joe@example.com"_s, u"pending.com:PENDING"_s})
        aws.given(each);
    const auto success = ses::VerificationStatus::Success;
    QCOMPARE(
        effective(aws, u"joe+orders@example.com"_s, {}).identities,
        (QList<simulation::ConsideredIdentity>{{u"joe+orders@example.com"_s, {}, false, Consideration::NoSuchIdentity},
                                               {u"joe@example.com"_s, success, true, Consideration::CoversWithoutLabel},
                                               {u"example.com"_s, success, false, Consideration::LessSpecific}}));
    const auto refused = effective(aws, u"x@pending.com"_s, {});
    QCOMPARE(refused.identities,
             (QList<simulation::ConsideredIdentity>{
                 {u"x@pending.com"_s, {}, false, Consideration::NoSuchIdentity},
                 {u"pending.com"_s, ses::VerificationStatus::Pending, false, Consideration::NotVerified}}));
    QVERIFY(refused.refusal && refused.refusal->code == "MessageRejected"_L1);
}

// clang-format off
void TestResolution::asksTheSandbox_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("refused"); // none: it is not
    QTest::addColumn<Rule>("rule");
    QTest::newRow("nobody") << QString() << QString() << Rule::SandboxNoRecipient;
    QTest::newRow("verified address") << u"ann@gmail.com"_s << QString() << Rule::SandboxRecipientVerified;
    QTest::newRow("with a label") << u"ann+x@gmail.com"_s << QString() << Rule::SandboxRecipientVerified;
    QTest::newRow("with a name") << u"Ann <ann@gmail.com>"_s << QString() << Rule::SandboxRecipientVerified;
    QTest::newRow("verified domain") << u"someone@example.com"_s << QString() << Rule::SandboxRecipientVerified;
    QTest::newRow("mailbox simulator") << u"bounce+1@simulator.amazonses.com"_s << QString() << Rule::SandboxSimulator;
    QTest::newRow("not verified") << u"bob@gmail.com"_s << u"bob@gmail.com"_s << Rule::SandboxRecipientUnverified;
    QTest::newRow("not verified, as it is written") << u"\"Bob\" <bob@gmail.com>"_s << u"\"Bob\" <bob@gmail.com>"_s << Rule::SandboxRecipientUnverified;
    QTest::newRow("pending") << u"new@example.net"_s << u"new@example.net"_s << Rule::SandboxRecipientUnverified;
}
// clang-format on

void TestResolution::asksTheSandbox()
{
    QFETCH(QString, to);
    QFETCH(QString, refused);
    QFETCH(Rule, rule);
    SendingCase aws;
    for (const QString &each : {u"example.com"_s, u"ann@gmail.com"_s, u"new@example.net:PENDING"_s})
        aws.given(each);
    aws.settings(R"({"ProductionAccess":false})");
    const auto asked = effective(aws, u"x@example.com"_s, to);
    QCOMPARE(settingIn(asked.settings, Setting::Sandbox).rule, rule);
    QCOMPARE(asked.refusal.has_value(), !refused.isEmpty());
    if (asked.refusal)
        QCOMPARE(u"400 MessageRejected: "_s + asked.refusal->message, notVerified(refused));
    aws.settings(R"({"ProductionAccess":true})");
    QVERIFY(!effective(aws, u"x@example.com"_s, to).refusal);
}

QTEST_GUILESS_MAIN(TestResolution)
#include "tst_resolution.moc"
