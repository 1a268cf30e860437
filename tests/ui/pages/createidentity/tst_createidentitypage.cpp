#include "../../../core/client/keys/testkeys.h"
#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/ses/configurationsets.h"
#include "ui/components/content/expandablesection.h"
#include "ui/components/controls/button.h"
#include "ui/components/navigation/breadcrumbs.h"
#include "ui/components/status/flashbar.h"

using namespace Qt::StringLiterals;
using ses::DkimSigningAttributesOrigin;
using ses::DkimSigningKeyLength;
using ses::VerificationStatus;

/// "Create identity" (console.md 5) on the simulator.
class TestCreateIdentityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void opensFromTheList();
    void opensFromTheEmptyList();

    void createsADomain_data();
    void createsADomain();
    void createsADomainWithAKeyOfOnesOwn();
    void createsAnAddress();
    void sendsOnlyWhatWasAskedFor_data();
    void sendsOnlyWhatWasAskedFor();
    void opensTheRecordsOfADomain();
    void keepsWhatWasTypedForTheOtherType();
    void showsTheSuffixWhileOneTypes();
    void opensAdvancedSettingsWhenTheyAreWrong();
    void sendsWithEnter();

    void refusesWrongInput_data();
    void refusesWrongInput();
    void goesToTheFirstWrongField();
    void refusesWrongTags_data();
    void refusesWrongTags();
    void takesFiftyTags();
    void refusesASetThatIsNotChosen();
    void warnsOfWww();

    void keepsTheFormOfADuplicate_data();
    void keepsTheFormOfADuplicate();
    void keepsTheFormWhenTheSetIsGone();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();

    void saysWhichStepIsUnderWay();
    void createsOnceHoweverOftenOnePresses();
    void stopsBetweenCalls();
    void goesOnAfterItWasLeft();
    void saysThatItFailedAfterItWasLeft();
    void survivesAnotherRegion();
    void asksBeforeItIsLeft_data();
    void asksBeforeItIsLeft();
    void leavesAtOnceWithoutInput();

private:
    void open(const QString &scenario = u"f0"_s);
    bool submit() { return user().click(u"submit"_s); }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return user().find(u"summary"_s) != nullptr; });
    }
    ses::GetEmailIdentity::Response stored(const QString &identity) { return m_window->identity(identity); }
    bool exists(const QString &name) { return bool(m_window->ask<ses::GetEmailIdentity>({name})); }
    bool addTag(int row, const QString &key, const QString &value);
    FormDriver user() { return FormDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestCreateIdentityPage::open(const QString &scenario)
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities///create"_s, scenario);
    QTRY_VERIFY(user().find(u"domain"_s));
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window)); // else nothing ever has the focus
}

bool TestCreateIdentityPage::addTag(int row, const QString &key, const QString &value)
{
    return user().click(u"addTag"_s) && user().paste(u"key%1"_s.arg(row), key)
        && user().paste(u"value%1"_s.arg(row), value);
}

void TestCreateIdentityPage::opensFromTheList()
{
    m_window = std::make_unique<SimulatedWindow>();
    QTRY_COMPARE(user().names().size(), 8);
    QVERIFY(user().click(u"createIdentity"_s));
    QTRY_VERIFY(user().find(u"domain"_s));
    QCOMPARE(m_window->window->windowTitle(), u"Create identity – SES Console"_s);
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().container());
}

void TestCreateIdentityPage::opensFromTheEmptyList()
{
    m_window = std::make_unique<SimulatedWindow>(QString(), u"empty"_s);
    QTRY_VERIFY(user().find(u"stateAction"_s));
    QVERIFY(user().click(u"stateAction"_s));
    QTRY_VERIFY(user().find(u"domain"_s));
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(submit());
    QVERIFY(isDone());
    m_window->window->go({u"identities"_s});
    QTRY_COMPARE(user().names(), QStringList{u"shop.test"_s});
}

void TestCreateIdentityPage::createsADomain_data()
{
    QTest::addColumn<QString>("length");
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<bool>("isSigning");
    QTest::newRow("as proposed") << u"RSA_2048_BIT"_s << u"USE_DEFAULT_VALUE"_s << true;
    QTest::newRow("otherwise") << u"RSA_1024_BIT"_s << u"REJECT_MESSAGE"_s << false;
}

void TestCreateIdentityPage::createsADomain()
{
    QFETCH(QString, length);
    QFETCH(QString, behaviour);
    QFETCH(bool, isSigning);
    open();
    QVERIFY(user().type(u"domain"_s, u"Shop.Pending.COM."_s));
    QVERIFY(user().toggle(u"assignSet"_s));
    QVERIFY(user().choose(u"defaultSet"_s, u"set-b"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"Mail"_s));
    QVERIFY(user().toggle(behaviour));
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(user().toggle(length));
    if (!isSigning)
        QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(addTag(0, u"environment"_s, u"staging"_s));
    QVERIFY(addTag(1, u"größe"_s, QString()));
    QTRY_VERIFY(user().isChecked(u"publishDkim"_s)); // once the hosted zones are known
    QVERIFY(submit());
    QVERIFY(isDone());

    const auto identity = stored(u"shop.pending.com"_s);
    QCOMPARE(identity.identityType, ses::IdentityType::Domain);
    QCOMPARE(identity.verificationStatus, VerificationStatus::Pending);
    QCOMPARE(identity.configurationSetName, u"set-b"_s);
    QCOMPARE(identity.mailFromAttributes,
             (ses::MailFromAttributes{u"mail.shop.pending.com"_s, VerificationStatus::Pending,
                                      *wire::fromWireName<ses::BehaviorOnMxFailure>(behaviour)}));
    QCOMPARE(identity.dkimAttributes.signingAttributesOrigin, DkimSigningAttributesOrigin::AwsSes);
    QCOMPARE(identity.dkimAttributes.nextSigningKeyLength, wire::fromWireName<DkimSigningKeyLength>(length));
    QCOMPARE(identity.dkimAttributes.tokens->size(), 3);
    QCOMPARE(identity.dkimAttributes.signingEnabled, isSigning);
    QCOMPARE(identity.tags, (QList<ses::Tag>{{u"environment"_s, u"staging"_s}, {u"größe"_s, u""_s}}));
    QCOMPARE(user().flash(),
             u"Domain identity created Its DKIM records are in Route 53. The next check that finds them verifies "
             "shop.pending.com."_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
}

void TestCreateIdentityPage::createsADomainWithAKeyOfOnesOwn()
{
    const auto key = testkeys::rsa(1024);
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(user().paste(u"privateKey"_s, testkeys::framed(u"PRIVATE KEY"_s, testkeys::pkcs8(key))));
    QVERIFY(user().type(u"selectorName"_s, u"s2025"_s));
    QTRY_COMPARE(user().warning(u"privateKey"_s), u"The header and footer lines and the line breaks were removed"_s);
    QVERIFY(submit());
    QVERIFY(isDone());
    const auto dkim = stored(u"shop.test"_s).dkimAttributes;
    QCOMPARE(dkim.signingAttributesOrigin, DkimSigningAttributesOrigin::External);
    QCOMPARE(dkim.tokens, QList<QString>{u"s2025"_s});
}

void TestCreateIdentityPage::createsAnAddress()
{
    open();
    QVERIFY(user().toggle(u"addressType"_s));
    QVERIFY(!user().find(u"useMailFrom"_s));
    QVERIFY(!user().find(u"verification"_s));
    QVERIFY(user().paste(u"address"_s, u"Joe+List@Example.org\n"_s));
    QVERIFY(user().toggle(u"assignSet"_s));
    QVERIFY(user().choose(u"defaultSet"_s, u"set-a"_s));
    QVERIFY(addTag(0, u"team"_s, u"post"_s));
    QVERIFY(submit());
    QVERIFY(isDone());

    const auto identity = stored(u"Joe+List@Example.org"_s); // as typed: case matters
    QCOMPARE(identity.identityType, ses::IdentityType::EmailAddress);
    QCOMPARE(identity.verificationStatus, VerificationStatus::Pending);
    QCOMPARE(identity.configurationSetName, u"set-a"_s);
    QCOMPARE(identity.tags, (QList<ses::Tag>{{u"team"_s, u"post"_s}}));
    QCOMPARE(m_window->window->place().subject, u"Joe+List@Example.org"_s);
    QVERIFY(user().flash().startsWith(u"Email identity created Look into the inbox of Joe+List@Example.org"_s));
}

void TestCreateIdentityPage::sendsOnlyWhatWasAskedFor_data()
{
    QTest::addColumn<QStringList>("toggled");
    QTest::addColumn<QStringList>("sent");
    const QString create = u"POST /v2/email/identities"_s;
    const QString signing = u"PUT /v2/email/identities/shop.test/dkim"_s;
    const QString mailFrom = u"PUT /v2/email/identities/shop.test/mail-from"_s;
    QTest::newRow("nothing") << QStringList() << QStringList{create};
    QTest::newRow("unsigned") << QStringList{u"dkimSigning"_s} << QStringList{create, signing};
    QTest::newRow("MAIL FROM") << QStringList{u"useMailFrom"_s} << QStringList{create, mailFrom};
    QTest::newRow("both") << QStringList{u"dkimSigning"_s, u"useMailFrom"_s} << QStringList{create, signing, mailFrom};
}

void TestCreateIdentityPage::sendsOnlyWhatWasAskedFor()
{
    QFETCH(QStringList, toggled);
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    for (const QString &each : toggled)
        QVERIFY(user().toggle(each));
    if (toggled.contains(u"useMailFrom"_s))
        QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    QVERIFY(submit());
    QVERIFY(isDone());
    QStringList sent;
    for (const QString &each : std::as_const(m_window->asked)) {
        if (!each.startsWith(u"GET"_s))
            sent += each;
    }
    QTEST(sent, "sent");
    QCOMPARE(stored(u"shop.test"_s).configurationSetName, std::nullopt);
    QVERIFY(stored(u"shop.test"_s).tags.isEmpty());
}

void TestCreateIdentityPage::opensTheRecordsOfADomain()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(submit());
    QVERIFY(isDone());
    QCOMPARE(m_window->window->place().tab, u"authentication"_s);
    auto *records = user().find<ui::ExpandableSection>(u"dkimRecords"_s);
    QVERIFY(records && records->isExpanded());
    QVERIFY(m_window->window->findChild<ui::Breadcrumbs *>());
    user().key(Qt::Key_Left, Qt::AltModifier); // the form is not come back to
    QTRY_VERIFY(user().container());
    QTRY_VERIFY(user().names().contains(u"shop.test"_s));
}

void TestCreateIdentityPage::keepsWhatWasTypedForTheOtherType()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(user().toggle(u"addressType"_s));
    QVERIFY(!user().find(u"domain"_s));
    QVERIFY(user().type(u"address"_s, u"joe@shop.test"_s));
    QVERIFY(user().toggle(u"domainType"_s));
    QCOMPARE(user().text(u"domain"_s), u"shop.test"_s);
    QCOMPARE(user().text(u"mailFromDomain"_s), u"mail"_s);
    QVERIFY(!user().isChecked(u"dkimSigning"_s));
    QVERIFY(user().toggle(u"addressType"_s));
    QCOMPARE(user().text(u"address"_s), u"joe@shop.test"_s);
    QVERIFY(submit()); // what belongs to the domain is not asked for
    QVERIFY(isDone());
    QCOMPARE(m_window->countAsked(u"PUT"_s), 0);
    QVERIFY(!exists(u"shop.test"_s));
}

void TestCreateIdentityPage::showsTheSuffixWhileOneTypes()
{
    open();
    QVERIFY(user().toggle(u"useMailFrom"_s));
    const auto suffix = [this] { return user().find<QLabel>(u"mailFromSuffix"_s)->text(); };
    QCOMPARE(suffix(), QString());
    QVERIFY(user().type(u"domain"_s, u"Shop.te"_s));
    QCOMPARE(suffix(), u".shop.te"_s);
    QVERIFY(user().type(u"domain"_s, u"https://pending.com/"_s));
    QCOMPARE(suffix(), u".pending.com"_s);
}

void TestCreateIdentityPage::opensAdvancedSettingsWhenTheyAreWrong()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(!user().find(u"privateKey"_s));
    QVERIFY(submit());
    QTRY_VERIFY(user().find(u"privateKey"_s));
    QCOMPARE(user().error(u"privateKey"_s), u"Enter a private key"_s);
    QCOMPARE(user().error(u"selectorName"_s), u"Enter a selector name"_s);
    QCOMPARE(m_window->window->focusWidget(), user().find(u"privateKey"_s));
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
}

void TestCreateIdentityPage::sendsWithEnter()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    user().key(Qt::Key_Return);
    QVERIFY(isDone());
    QVERIFY(exists(u"shop.test"_s));
}

void TestCreateIdentityPage::refusesWrongInput_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("message");
    const QString domain = u"domainType"_s;
    const QString address = u"addressType"_s;
    // clang-format off
    QTest::newRow("domain: empty") << domain << u"domain"_s << QString() << u"Enter a domain name, for example example.com"_s;
    QTest::newRow("domain: web address") << domain << u"domain"_s << u"https://pending.com/\n"_s << u"Enter a domain name without scheme, path and spaces, for example pending.com. Domain: “https://pending.com/”"_s;
    QTest::newRow("domain: umlaut") << domain << u"domain"_s << u"bücher.de"_s << u"Enter the name in Punycode: xn--bcher-kva.de. Domain: “bücher.de”"_s;
    QTest::newRow("domain: underscore") << domain << u"domain"_s << u"my_shop.de"_s << u"Enter letters, digits, hyphens and dots only; “_” is none of them. Domain: “my_shop.de”"_s;
    QTest::newRow("domain: too long") << domain << u"domain"_s << (QString(49, u'a') + u'.').repeated(5) + u"test"_s << u"Enter at most 253 characters in all; these are 254. Domain: “"_s + QString(49, u'a') + u'.' + QString(10, u'a') + u"…”"_s;
    QTest::newRow("domain: label too long") << domain << u"domain"_s << QString(64, u'a') + u".test"_s << u"Enter at most 63 characters between two dots; these are 64. Domain: “"_s + QString(60, u'a') + u"…”"_s;
    QTest::newRow("address: empty") << address << u"address"_s << QString() << u"Enter an email address, for example username@example.com"_s;
    QTest::newRow("address: nothing behind") << address << u"address"_s << u"joe@"_s << u"Enter an address with text on both sides of one @. Email address: “joe@”"_s;
    QTest::newRow("address: umlaut") << address << u"address"_s << u"jörg@example.com"_s << u"Enter letters a to z, digits and characters as + = _ - . only before the @; “ö” is none of them. Email address: “jörg@example.com”"_s;
    QTest::newRow("address: IDN") << address << u"address"_s << u"joe@bücher.de"_s << u"Enter the domain behind the @ in Punycode: xn--bcher-kva.de. Email address: “joe@bücher.de”"_s;
    QTest::newRow("address: too long") << address << u"address"_s << QString(64, u'j') + u'@' + (QString(63, u'd') + u'.').repeated(4) << u"Enter at most 320 characters; these are 321. Email address: “"_s + QString(60, u'j') + u"…”"_s;
    // clang-format on
}

void TestCreateIdentityPage::refusesWrongInput()
{
    QFETCH(QString, type);
    QFETCH(QString, field);
    QFETCH(QString, pasted);
    QFETCH(QString, message);
    open();
    QVERIFY(user().toggle(type));
    QVERIFY(user().paste(field, pasted));
    QVERIFY(submit());
    QTRY_COMPARE(user().error(field), message);
    QCOMPARE(user().text(field), pasted.trimmed()); // a line takes no line end
    QCOMPARE(m_window->window->focusWidget(), user().find(field));
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
    QVERIFY(user().flashes().isEmpty());
}

void TestCreateIdentityPage::goesToTheFirstWrongField()
{
    open();
    QVERIFY(user().toggle(u"assignSet"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(addTag(0, QString(), u"value"_s));
    QVERIFY(submit());
    QTRY_COMPARE(m_window->window->focusWidget(), user().find(u"domain"_s));
    QVERIFY(!user().error(u"domain"_s).isEmpty());
    QCOMPARE(user().error(u"defaultSet"_s), u"Choose a configuration set"_s);
    QCOMPARE(user().error(u"mailFromDomain"_s), u"Enter a subdomain"_s);
    QVERIFY(user().texts(u"tagEditor"_s).contains(u"You must specify a tag key."_s));
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QCOMPARE(user().error(u"domain"_s), QString()); // as soon as it is mended
    QVERIFY(submit());
    QTRY_COMPARE(m_window->window->focusWidget(), user().find(u"defaultSet"_s));
}

void TestCreateIdentityPage::refusesWrongTags_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    const QString characters = u"Enter letters, digits, spaces and _ . : / = + - @ only; “%1” is none of them. "_s;
    // clang-format off
    QTest::newRow("no key") << QString() << u"a"_s << u"You must specify a tag key."_s;
    QTest::newRow("the same key") << u"owner"_s << u"b"_s << u"You must specify a unique tag key."_s;
    QTest::newRow("key too long") << QString(129, u'k') << QString() << u"Enter at most 128 characters; these are 129. Key: “"_s + QString(60, u'k') + u"…”"_s;
    QTest::newRow("value too long") << u"k"_s << QString(257, u'v') << u"Enter at most 256 characters; these are 257. Value: “"_s + QString(60, u'v') + u"…”"_s;
    QTest::newRow("reserved") << u"AWS:cost"_s << QString() << u"Enter a key that does not begin with aws:, which is reserved. Key: “AWS:cost”"_s;
    QTest::newRow("forbidden in the key") << u"a#b"_s << QString() << characters.arg(u"#"_s) + u"Key: “a#b”"_s;
    QTest::newRow("forbidden in the value") << u"k"_s << u"50 %"_s << characters.arg(u"%"_s) + u"Value: “50 %”"_s;
    QTest::newRow("emoji") << u"k"_s << u"😀"_s << characters.arg(u"😀"_s) + u"Value: “😀”"_s;
    // clang-format on
}

void TestCreateIdentityPage::refusesWrongTags()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, message);
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(addTag(0, u"owner"_s, u"a"_s));
    QVERIFY(addTag(1, key, value));
    QVERIFY(submit());
    QTRY_VERIFY2(user().texts(u"tagEditor"_s).contains(message),
                 qPrintable(user().texts(u"tagEditor"_s).join(u" | "_s)));
    QCOMPARE(user().text(u"key1"_s), key);
    QCOMPARE(user().text(u"value1"_s), value);
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
}

void TestCreateIdentityPage::takesFiftyTags()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    for (int i = 0; i < 50; ++i)
        QVERIFY(addTag(i, u"key %1"_s.arg(i), u"value"_s));
    QVERIFY(!user().isEnabled(u"addTag"_s)); // no 51st
    QVERIFY(submit());
    QVERIFY(isDone());
    QCOMPARE(stored(u"shop.test"_s).tags.size(), 50);
}

void TestCreateIdentityPage::refusesASetThatIsNotChosen()
{
    open(u"empty"_s);
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"assignSet"_s));
    QVERIFY(user().find<ui::Select>(u"defaultSet"_s)->options().isEmpty());
    QVERIFY(submit());
    QTRY_COMPARE(user().error(u"defaultSet"_s), u"Choose a configuration set"_s);
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
    QVERIFY(m_window->ask<ses::CreateConfigurationSet>({.configurationSetName = u"made-meanwhile"_s}));
    QTRY_COMPARE(user().find<ui::Select>(u"defaultSet"_s)->options().size(), 1);
}

void TestCreateIdentityPage::warnsOfWww()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"www.shop.test"_s));
    user().key(Qt::Key_Tab);
    QTRY_COMPARE(user().warning(u"domain"_s), u"Verification will not succeed with www. in front of the domain."_s);
    QVERIFY(submit());
    QVERIFY(isDone()); // allowed all the same
}

void TestCreateIdentityPage::keepsTheFormOfADuplicate_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("name");
    QTest::newRow("domain") << u"domainType"_s << u"domain"_s << u"pending.com"_s;
    QTest::newRow("address") << u"addressType"_s << u"address"_s << u"joe@example.com"_s;
}

void TestCreateIdentityPage::keepsTheFormOfADuplicate()
{
    QFETCH(QString, type);
    QFETCH(QString, field);
    QFETCH(QString, name);
    open();
    QVERIFY(user().toggle(type));
    QVERIFY(user().type(field, name));
    QVERIFY(addTag(0, u"owner"_s, u"me"_s));
    QVERIFY(submit());
    QTRY_COMPARE(user().flash(), u"Identity could not be created Email identity %1 already exist."_s.arg(name));
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QCOMPARE(user().text(field), name);
    QCOMPARE(user().text(u"key0"_s), u"owner"_s);
    QCOMPARE(m_window->window->focusWidget(), user().find(field));
    QVERIFY(user().isEnabled(u"submit"_s));
}

void TestCreateIdentityPage::keepsTheFormWhenTheSetIsGone()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"assignSet"_s));
    QVERIFY(user().choose(u"defaultSet"_s, u"set-a"_s));
    QVERIFY(m_window->ask<ses::DeleteConfigurationSet>({u"set-a"_s}));
    QTRY_COMPARE(user().find<ui::Select>(u"defaultSet"_s)->options().first().detail, u"Does not exist"_s);
    QVERIFY(submit());
    QTRY_COMPARE(user().flash(), u"Identity could not be created Configuration set <set-a> does not exist."_s);
    QVERIFY(!exists(u"shop.test"_s));
    QCOMPARE(user().text(u"domain"_s), u"shop.test"_s);
}

void TestCreateIdentityPage::tellsWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<QStringList>("sentences");
    const QString mailFrom = u"The custom MAIL FROM domain was not set: Not today. To set it, open the Authentication "
                             "tab and press Edit in “Custom MAIL FROM domain”."_s;
    const QString signing = u"DKIM signatures were not switched off: Not today. To switch them off, open the "
                            "Authentication tab and press Edit in “DomainKeys Identified Mail (DKIM)”."_s;
    QTest::newRow("MAIL FROM") << QByteArray("/mail-from") << QStringList{mailFrom};
    QTest::newRow("signatures") << QByteArray("/dkim") << QStringList{signing};
    QTest::newRow("both") << QByteArray("/shop.test/") << QStringList{signing, mailFrom};
}

void TestCreateIdentityPage::tellsWhatIsMissing()
{
    QFETCH(QByteArray, refused);
    QFETCH(QStringList, sentences);
    open();
    m_window->refuse(
        [refused](const auto &request) { return request.method == "PUT" && request.path.contains(refused); },
        {u"BadRequestException"_s, u"Not today."_s, 400});
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(submit());
    QVERIFY(isDone());
    QCOMPARE(user().flash(), u"Domain identity created, but not all of it "_s + sentences.join(u' '));
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Warning);
    QVERIFY(exists(u"shop.test"_s));
    QCOMPARE(m_window->window->place().subject, u"shop.test"_s);
}

void TestCreateIdentityPage::saysWhichStepIsUnderWay()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    QVERIFY(!user().find(u"progress"_s));
    m_window->hold(isWrite);
    QVERIFY(submit());
    QTRY_COMPARE(m_window->held(), 1);
    QCOMPARE(user().find<QLabel>(u"progress"_s)->text(), u"Creating the identity"_s);
    m_window->release();
    m_window->hold(isWrite);
    QTRY_COMPARE(user().find<QLabel>(u"progress"_s)->text(), u"Setting the custom MAIL FROM domain"_s);
    m_window->release();
    QVERIFY(isDone());
}

void TestCreateIdentityPage::createsOnceHoweverOftenOnePresses()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    m_window->hold(isWrite);
    for (int i = 0; i < 3; ++i)
        user().click(u"submit"_s);
    user().find(u"domain"_s)->setFocus();
    user().key(Qt::Key_Return);
    QTRY_COMPARE(m_window->held(), 1);
    QVERIFY(user().find<ui::Button>(u"submit"_s)->isLoading());
    QVERIFY(!user().isEnabled(u"cancel"_s));
    QVERIFY(user().click(u"helpButton"_s)); // the rest of the window works
    m_window->release();
    QVERIFY(isDone());
    QCOMPARE(m_window->countAsked(u"POST"_s), 1);
}

void TestCreateIdentityPage::stopsBetweenCalls()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    m_window->hold(isWrite);
    QVERIFY(submit());
    QTRY_COMPARE(m_window->held(), 1);
    QTRY_VERIFY(user().isEnabled(u"cancel"_s)); // the service is slow
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().flash().startsWith(u"No answer was waited for"_s));
    QVERIFY(!user().find(u"progress"_s));
    QCOMPARE(user().text(u"domain"_s), u"shop.test"_s);
    m_window->release();
    QTRY_COMPARE(user().flash(),
                 u"Domain identity created, but not all of it The custom MAIL FROM domain was not set. To set it, open "
                 "the Authentication tab and press Edit in “Custom MAIL FROM domain”."_s);
    QCOMPARE(m_window->countAsked(u"PUT"_s), 0);
    QVERIFY(exists(u"shop.test"_s));
    QVERIFY(user().find(u"domain"_s)); // the form is where it was
}

void TestCreateIdentityPage::goesOnAfterItWasLeft()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    m_window->hold(isWrite);
    QVERIFY(submit());
    QTRY_COMPARE(m_window->held(), 1);
    m_window->window->go({u"identities"_s});
    QVERIFY(!user().dialog()); // nothing is lost
    QTRY_VERIFY(user().container());
    m_window->release();
    QTRY_VERIFY(user().flash().startsWith(u"Domain identity created"_s));
    QCOMPARE(stored(u"shop.test"_s).mailFromAttributes.mailFromDomain, u"mail.shop.test"_s);
    QTRY_VERIFY(user().names().contains(u"shop.test"_s));
    QCOMPARE(user().flashes().first().action, u"View identity"_s);
    user().flashes().first().act();
    QVERIFY(isDone());
    QCOMPARE(m_window->window->place().subject, u"shop.test"_s);
}

void TestCreateIdentityPage::saysThatItFailedAfterItWasLeft()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"pending.com"_s));
    m_window->hold(isWrite);
    QVERIFY(submit());
    QTRY_COMPARE(m_window->held(), 1);
    m_window->window->go({u"identities"_s});
    m_window->release();
    QTRY_COMPARE(user().flash(), u"Identity could not be created Email identity pending.com already exist."_s);
}

void TestCreateIdentityPage::survivesAnotherRegion()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    m_window->hold(isWrite);
    QVERIFY(submit());
    QTRY_COMPARE(m_window->held(), 1);
    m_window->window->setRegion(*aws::regionByCode(u"eu-west-1"_s));
    m_window->release();
    QTRY_COMPARE(user().find(u"domain"_s) != nullptr || user().container() != nullptr, true);
    QTRY_VERIFY(exists(u"shop.test"_s));
}

void TestCreateIdentityPage::asksBeforeItIsLeft_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"domain", "address", "set", "mailFrom", "key", "signing", "tag"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestCreateIdentityPage::asksBeforeItIsLeft()
{
    QFETCH(QString, what);
    open();
    if (what == u"domain"_s)
        QVERIFY(user().type(u"domain"_s, u"s"_s));
    else if (what == u"address"_s)
        QVERIFY(user().toggle(u"addressType"_s) && user().type(u"address"_s, u"j"_s));
    else if (what == u"set"_s)
        QVERIFY(user().toggle(u"assignSet"_s));
    else if (what == u"mailFrom"_s)
        QVERIFY(user().toggle(u"useMailFrom"_s));
    else if (what == u"key"_s)
        QVERIFY(user().click(u"expand"_s) && user().toggle(u"RSA_1024_BIT"_s));
    else if (what == u"signing"_s)
        QVERIFY(user().toggle(u"dkimSigning"_s));
    else
        QVERIFY(addTag(0, u"owner"_s, QString()));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find<ui::Modal>(u"leaveDialog"_s));
    QVERIFY(user().click(u"stay"_s));
    QTRY_VERIFY(!user().dialog());
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find<ui::Modal>(u"leaveDialog"_s));
    QVERIFY(user().click(u"leave"_s));
    QTRY_VERIFY(user().container());
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
}

void TestCreateIdentityPage::leavesAtOnceWithoutInput()
{
    open();
    QVERIFY(user().toggle(u"addressType"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().container());
    QVERIFY(!user().dialog());
}

QTEST_MAIN(TestCreateIdentityPage)
#include "tst_createidentitypage.moc"
