#include "core/models/sendingtexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using models::Telling;
using simulation::AppliedSetting;
using simulation::Rule;
using simulation::Setting;

/// What decided a setting, in words; every rule has its own (visual.md 13.10).
class TestSendingTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsRules_data();
    void tellsRules();
    void judges_data();
    void judges();
};

// clang-format off
void TestSendingTexts::tellsRules_data()
{
    QTest::addColumn<AppliedSetting>("setting");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("sent"); // none: the same
    const auto row = [](const char *name, const AppliedSetting &setting, const QString &asked, const QString &sent = {}) {
        QTest::newRow(name) << setting << asked << sent;
    };
    const QString domain = u"example.com"_s, joe = u"joe@example.com"_s;
    const QList<simulation::Loser> loser{{domain, u"set-a"_s}};
    row("address before its domain", {.value = joe, .rule = Rule::AddressGoverns, .of = joe, .losers = {{domain, domain}}}, u"The most specific verified identity governs: an address comes before its domain."_s);
    row("address alone", {.value = joe, .rule = Rule::AddressGoverns, .of = joe}, u"The address is verified itself."_s);
    row("domain", {.value = domain, .rule = Rule::DomainGoverns, .of = u"x@EXAMPLE.com"_s}, u"There is no identity x@EXAMPLE.com; the domain covers its addresses."_s);
    row("parent", {.value = domain, .rule = Rule::DomainGoverns, .of = u"x@sub.example.com"_s}, u"There is no identity x@sub.example.com; example.com covers the domains below it."_s);
    row("deeper domain", {.value = u"sub.example.com"_s, .rule = Rule::DomainGoverns, .of = u"x@sub.example.com"_s, .losers = {{domain, domain}}}, u"There is no identity x@sub.example.com; the domain covers its addresses. example.com is less specific."_s);
    row("unverified address", {.value = domain, .rule = Rule::UnverifiedAddress, .of = joe}, u"joe@example.com is not verified, so it does not count; the domain covers its addresses."_s);
    row("of another account", {.value = domain, .rule = Rule::AnotherAccount, .of = domain, .detail = u"210987654321"_s}, u"It belongs to the account 210987654321, whose policy allows sending with it."_s);
    const auto set = Setting::ConfigurationSet;
    row("named set", {.setting = set, .value = u"s"_s, .rule = Rule::NamedByMail, .of = joe, .losers = loser}, u"The mail names it, which comes before any default. The default of example.com, set-a, does not apply."_s, u"The mail named it."_s);
    row("default", {.setting = set, .value = u"s"_s, .rule = Rule::DefaultOfIdentity, .of = joe, .losers = loser}, u"The mail names none, so the default of joe@example.com applies. The default of example.com, set-a, does not."_s, u"The mail named none: the default of joe@example.com."_s);
    row("no default", {.setting = set, .rule = Rule::NoDefault, .of = joe, .losers = loser}, u"The mail names none, and joe@example.com has no default. The default of example.com, set-a, does not reach a verified address."_s, u"The mail named none, and joe@example.com has no default."_s);
    row("no default of a subdomain", {.setting = set, .rule = Rule::NoDefault, .of = u"a.example.com"_s, .losers = loser}, u"The mail names none, and a.example.com has no default. The default of example.com, set-a, does not reach a verified domain below it."_s, u"The mail named none, and a.example.com has no default."_s);
    row("no default of another account", {.setting = set, .rule = Rule::NoDefaultOfAnother, .of = domain}, u"The mail names none, and defaults of other accounts do not apply."_s, u"The mail named none, and defaults of other accounts do not apply."_s);
    const auto from = Setting::MailFrom;
    row("no MAIL FROM", {.setting = from, .rule = Rule::NoMailFrom, .of = joe}, u"joe@example.com has no custom MAIL FROM domain."_s);
    row("custom MAIL FROM", {.setting = from, .rule = Rule::CustomMailFrom, .of = domain, .status = ses::VerificationStatus::Success}, u"Custom MAIL FROM domain of example.com; its status is Successful."_s);
    row("fallback", {.setting = from, .rule = Rule::FallbackMailFrom, .of = domain, .detail = u"m.example.com"_s, .status = ses::VerificationStatus::Failed}, u"The custom MAIL FROM domain of example.com, m.example.com, does not: its status is Failed, and the behavior on MX failure is to use the default."_s);
    const auto dkim = Setting::Dkim;
    row("inherited DKIM", {.setting = dkim, .rule = Rule::EasyDkim, .of = domain, .detail = u"RSA_2048_BIT"_s}, u"Inherited from example.com: Easy DKIM, RSA_2048_BIT, signatures enabled."_s, u"Easy DKIM of example.com, signatures enabled."_s);
    row("own key", {.setting = dkim, .rule = Rule::OwnDkim, .of = domain}, u"Inherited from example.com: a key of its own, signatures enabled."_s, u"DKIM of example.com with a key of its own, signatures enabled."_s);
    row("of itself", {.setting = dkim, .rule = Rule::EasyDkim, .of = joe, .detail = u"RSA_1024_BIT"_s}, u"Of joe@example.com itself: Easy DKIM, RSA_1024_BIT, signatures enabled."_s, u"Easy DKIM of joe@example.com, signatures enabled."_s);
    row("DKIM off", {.setting = dkim, .rule = Rule::DkimOff, .of = joe}, u"DKIM signatures of joe@example.com are disabled."_s);
    row("DKIM not verified", {.setting = dkim, .rule = Rule::DkimNotVerified, .of = domain}, u"The DKIM records of example.com are not verified."_s);
    row("no DKIM", {.setting = dkim, .rule = Rule::NoDkim, .of = joe}, u"No domain above joe@example.com is verified from which it could inherit."_s);
    const auto sandbox = Setting::Sandbox;
    row("production", {.setting = sandbox, .rule = Rule::Production}, u"The recipient need not be verified."_s);
    row("verified recipient", {.setting = sandbox, .rule = Rule::SandboxRecipientVerified, .of = domain}, u"The identity example.com verifies the recipient."_s);
    row("simulator", {.setting = sandbox, .rule = Rule::SandboxSimulator}, u"Addresses of the mailbox simulator need not be verified."_s);
    row("nobody", {.setting = sandbox, .rule = Rule::SandboxNoRecipient}, u"The recipient has to be verified, or an address of the mailbox simulator."_s);
    row("unverified recipient", {.setting = sandbox, .rule = Rule::SandboxRecipientUnverified, .detail = joe}, u"Not verified: joe@example.com."_s);
}
// clang-format on

void TestSendingTexts::tellsRules()
{
    QFETCH(AppliedSetting, setting);
    QFETCH(QString, asked);
    QFETCH(QString, sent);
    const QString governing = u"joe@example.com"_s;
    QCOMPARE(models::ruleText(setting, governing, Telling::Asked), asked);
    QCOMPARE(models::ruleText(setting, governing, Telling::Sent), sent.isEmpty() ? asked : sent);
}

void TestSendingTexts::judges_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<bool>("isCustom");
    QTest::addColumn<QString>("text");
    QTest::newRow("signed") << u"a.org"_s << false
                            << u"Signed by a.org. SPF passes for m.org, so DMARC rests on DKIM alone."_s;
    QTest::newRow("both") << u"a.org"_s << true
                          << u"Signed by a.org. SPF passes for m.org, so DMARC rests on DKIM and SPF."_s;
    QTest::newRow("SPF alone") << QString() << true
                               << u"Not signed. SPF passes for m.org, so DMARC rests on SPF alone."_s;
    QTest::newRow("neither") << QString() << false << u"Not signed. SPF passes for m.org, so DMARC fails."_s;
}

void TestSendingTexts::judges()
{
    QFETCH(QString, signer);
    QFETCH(bool, isCustom);
    QFETCH(QString, text);
    const QList<AppliedSetting> settings{{.setting = Setting::Dkim, .value = signer},
                                         {.setting = Setting::MailFrom,
                                          .value = u"m.org"_s,
                                          .rule = isCustom ? Rule::CustomMailFrom : Rule::NoMailFrom}};
    QCOMPARE(models::judgementText(settings), text);
    QCOMPARE(models::judgementText({}), QString());
}

QTEST_GUILESS_MAIN(TestSendingTexts)
#include "tst_sendingtexts.moc"
