#include "../../../core/client/keys/testkeys.h"
#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/client/keys/privatekey.h"
#include "core/ses/identityattributes.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/inputs/tiles.h"

using namespace Qt::StringLiterals;
using ses::DkimSigningAttributesOrigin;
using ses::DkimSigningKeyLength;
using ses::VerificationStatus;

/// "Edit DKIM settings" (console.md 7, 18.1, 18.2): what was changed is sent, and nothing else.
class TestDkimForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_window.reset(); }

    void sendsOnlyWhatWasChanged_data();
    void sendsOnlyWhatWasChanged();
    void keepsTheFormWhenALengthIsRefused();
    void startsAnIdleVerification_data();
    void startsAnIdleVerification();
    void startsAnIdleVerificationBesideOtherChanges();

    void warnsWhenTheKindIsAnother();
    void takesAKeyOfOnesOwn();
    void keepsWhatWasTypedForTheOtherKind();
    void understandsWhatIsPasted_data();
    void understandsWhatIsPasted();
    void refusesWrongKeys_data();
    void refusesWrongKeys();
    void mendsARefusedKeyAtOnce();
    void refusesWrongSelectors_data();
    void refusesWrongSelectors();
    void neverShowsTheKeyElsewhere();

    void keepsTheStoredKey();
    void asksForTheKeyWithAnotherSelector();
    void goesBackToEasyDkim();
    void startsAFailedKeyAnew();
    void showsAReplica();
    void showsWhatOthersChangeMeanwhile();

    void switchesAnAddressOff();
    void showsWhatTheDomainOfAnAddressSays();

private:
    void open(const QString &identity, const QString &scenario = u"f0"_s);
    void giveOwnKey(const QString &domain, const QString &selector);
    bool save();
    QStringList puts() const;
    ses::DkimAttributes stored(const QString &identity) { return m_window->identity(identity).dkimAttributes; }
    FormDriver user() { return FormDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
    testkeys::Key m_key;
    QString m_base64; ///< of it
};

void TestDkimForm::initTestCase()
{
    m_key = testkeys::rsa(1024);
    m_base64 = QString::fromLatin1(testkeys::pkcs1(m_key).toBase64());
}

void TestDkimForm::open(const QString &identity, const QString &scenario)
{
    if (!m_window)
        m_window = std::make_unique<SimulatedWindow>(QString(), scenario);
    m_window->window->go({u"identities"_s, identity, u"authentication"_s, u"dkim"_s});
    QTRY_VERIFY(user().find(u"dkimSigning"_s));
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window)); // else nothing ever has the focus
}

/// As another program does it.
void TestDkimForm::giveOwnKey(const QString &domain, const QString &selector)
{
    if (!m_window)
        m_window = std::make_unique<SimulatedWindow>();
    QVERIFY(m_window->ask<ses::PutEmailIdentityDkimSigningAttributes>(
        {domain, DkimSigningAttributesOrigin::External,
         ses::DkimSigningAttributes{.domainSigningSelector = selector, .domainSigningPrivateKey = m_base64}}));
}

bool TestDkimForm::save()
{
    return user().click(u"submit"_s) && QTest::qWaitFor([this] { return user().find(u"summary"_s) != nullptr; });
}

QStringList TestDkimForm::puts() const
{
    return m_window->asked.filter(u"PUT"_s);
}

void TestDkimForm::sendsOnlyWhatWasChanged_data()
{
    QTest::addColumn<QStringList>("toggled");
    QTest::addColumn<QStringList>("sent");
    const QString signing = u"PUT /v2/email/identities/example.com/dkim"_s;
    const QString key = u"PUT /v2/email/identities/example.com/dkim/signing"_s;
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("signatures") << QStringList{u"dkimSigning"_s} << QStringList{signing};
    QTest::newRow("length") << QStringList{u"RSA_1024_BIT"_s} << QStringList{key};
    QTest::newRow("both") << QStringList{u"dkimSigning"_s, u"RSA_1024_BIT"_s} << QStringList{key, signing};
    QTest::newRow("there and back") << QStringList{u"RSA_1024_BIT"_s, u"RSA_2048_BIT"_s, u"byoDkim"_s, u"easyDkim"_s}
                                    << QStringList();
}

void TestDkimForm::sendsOnlyWhatWasChanged()
{
    QFETCH(QStringList, toggled);
    QFETCH(QStringList, sent);
    open(u"example.com"_s);
    const auto before = stored(u"example.com"_s);
    for (const QString &each : toggled)
        QVERIFY(user().toggle(each));
    QVERIFY(save());
    QCOMPARE(puts(), sent);
    QCOMPARE(user().flash(), sent.isEmpty() ? u"Nothing was changed."_s : u"DKIM settings of example.com updated"_s);
    const auto after = stored(u"example.com"_s);
    QCOMPARE(after.tokens, before.tokens);
    QCOMPARE(after.status, before.status);
    QCOMPARE(after.signingEnabled, !toggled.contains(u"dkimSigning"_s));
    QCOMPARE(after.nextSigningKeyLength,
             sent.contains(u"PUT /v2/email/identities/example.com/dkim/signing"_s) ? DkimSigningKeyLength::Rsa1024Bit
                                                                                   : DkimSigningKeyLength::Rsa2048Bit);
}

void TestDkimForm::keepsTheFormWhenALengthIsRefused()
{
    open(u"example.com"_s);
    QVERIFY(user().toggle(u"RSA_1024_BIT"_s));
    QVERIFY(save());
    open(u"example.com"_s);
    QVERIFY(user().isChecked(u"RSA_1024_BIT"_s));
    QVERIFY(user().toggle(u"RSA_2048_BIT"_s));
    QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(),
                 u"DKIM settings could not be changed The input you provided is invalid: the key length "
                 "can be changed once in 24 hours."_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QVERIFY(user().isChecked(u"RSA_2048_BIT"_s));
    QVERIFY(!user().isChecked(u"dkimSigning"_s));
    QVERIFY(stored(u"example.com"_s).signingEnabled); // nothing else was asked for
}

void TestDkimForm::startsAnIdleVerification_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("failed") << u"old.com"_s;
    QTest::newRow("not started") << u"idle.com"_s;
}

void TestDkimForm::startsAnIdleVerification()
{
    QFETCH(QString, domain);
    open(domain);
    const auto before = stored(domain);
    QTRY_VERIFY(user().find<ui::Alert>(u"restart"_s));
    QVERIFY(save());
    QCOMPARE(puts(), QStringList{u"PUT /v2/email/identities/%1/dkim/signing"_s.arg(domain)});
    QCOMPARE(stored(domain).status, VerificationStatus::Pending);
    QCOMPARE(stored(domain).tokens, before.tokens);
    QCOMPARE(m_window->identity(domain).verificationStatus, VerificationStatus::Pending);
}

void TestDkimForm::startsAnIdleVerificationBesideOtherChanges()
{
    open(u"old.com"_s);
    QVERIFY(user().toggle(u"RSA_1024_BIT"_s));
    QVERIFY(save());
    QCOMPARE(stored(u"old.com"_s).status, VerificationStatus::Pending);
    QCOMPARE(stored(u"old.com"_s).nextSigningKeyLength, DkimSigningKeyLength::Rsa1024Bit);
}

void TestDkimForm::warnsWhenTheKindIsAnother()
{
    open(u"example.com"_s);
    QVERIFY(!user().find(u"otherKind"_s));
    QVERIFY(user().toggle(u"byoDkim"_s));
    QTRY_VERIFY(user().find<ui::Alert>(u"otherKind"_s));
    QCOMPARE(user().find<ui::Alert>(u"otherKind"_s)->text(),
             u"Mail may go out unsigned until the new setting has been verified."_s);
    QVERIFY(user().find(u"privateKey"_s) && user().find(u"selectorName"_s));
    QVERIFY(!user().find(u"keyLength"_s));
    QVERIFY(user().toggle(u"easyDkim"_s));
    QVERIFY(!user().find(u"otherKind"_s));
    QVERIFY(!user().find(u"privateKey"_s));
    QVERIFY(user().find(u"keyLength"_s));
}

void TestDkimForm::takesAKeyOfOnesOwn()
{
    open(u"example.com"_s);
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(!user().find(u"publicKeyRecord"_s));
    QVERIFY(user().paste(u"privateKey"_s, testkeys::framed(u"RSA PRIVATE KEY"_s, testkeys::pkcs1(m_key))));
    QVERIFY(user().type(u"selectorName"_s, u"mail-2025"_s)); // leaves the key
    QTRY_COMPARE(user().warning(u"privateKey"_s), u"The header and footer lines and the line breaks were removed"_s);
    QCOMPARE(user().text(u"privateKey"_s), m_base64);
    QCOMPARE(user().find<ui::CopyableText>(u"publicKeyRecord"_s)->text(), *client::publicKeyRecord(m_base64));
    m_window->window->resize(1440, 1000);
    QTest::qWait(100);
    QVERIFY(save());
    QCOMPARE(puts().size(), 1);
    const auto dkim = stored(u"example.com"_s);
    QCOMPARE(dkim.signingAttributesOrigin, DkimSigningAttributesOrigin::External);
    QCOMPARE(dkim.tokens, QList<QString>{u"mail-2025"_s});
    QCOMPARE(dkim.status, VerificationStatus::Pending);
    QCOMPARE(m_window->identity(u"example.com"_s).verificationStatus, VerificationStatus::Success); // D9
}

void TestDkimForm::keepsWhatWasTypedForTheOtherKind()
{
    open(u"example.com"_s);
    QVERIFY(user().toggle(u"RSA_1024_BIT"_s));
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(user().type(u"selectorName"_s, u"mail"_s));
    QVERIFY(user().toggle(u"easyDkim"_s));
    QVERIFY(user().isChecked(u"RSA_1024_BIT"_s));
    QVERIFY(user().toggle(u"byoDkim"_s));
    QCOMPARE(user().text(u"selectorName"_s), u"mail"_s);
}

void TestDkimForm::understandsWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("note");
    const QByteArray pkcs8 = testkeys::pkcs8(m_key);
    const QString base64 = QString::fromLatin1(pkcs8.toBase64());
    const QString framed = testkeys::framed(u"PRIVATE KEY"_s, pkcs8);
    const QString removed = u"The header and footer lines and the line breaks were removed"_s;
    QTest::newRow("as it should be") << base64 << QString();
    QTest::newRow("with a line end") << base64 + u'\n' << u"Line breaks and spaces were removed"_s;
    QTest::newRow("PEM") << framed << removed;
    QTest::newRow("PEM of Windows") << QString(framed).replace(u'\n', u"\r\n"_s) << removed;
}

void TestDkimForm::understandsWhatIsPasted()
{
    QFETCH(QString, pasted);
    open(u"example.com"_s);
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(user().paste(u"privateKey"_s, pasted));
    QVERIFY(user().type(u"selectorName"_s, u"mail"_s));
    QTRY_VERIFY(user().find(u"publicKeyRecord"_s));
    QTEST(user().warning(u"privateKey"_s), "note");
    QCOMPARE(user().text(u"privateKey"_s), QString::fromLatin1(testkeys::pkcs8(m_key).toBase64()));
}

void TestDkimForm::refusesWrongKeys_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("message");
    const auto base64 = [](const QByteArray &der) { return QString::fromLatin1(der.toBase64()); };
    const QString mustBe = u"Private key must be a base64-encoded RSA key of 1024 to 2048 bits; "_s;
    // clang-format off
    QTest::newRow("empty") << QString() << u"Enter a private key"_s;
    QTest::newRow("line end only") << u"\n"_s << u"Enter a private key"_s;
    QTest::newRow("no base64") << u"schlüssel"_s << mustBe;
    QTest::newRow("too short") << base64(testkeys::pkcs1(testkeys::rsa(512))) << mustBe + u"this one has 512 bits"_s;
    QTest::newRow("too long") << base64(testkeys::pkcs1(testkeys::rsa(3072))) << mustBe + u"this one has 3072 bits"_s;
    QTest::newRow("another kind") << base64(testkeys::pkcs8(testkeys::ellipticCurve())) << mustBe;
    QTest::newRow("public half") << base64(testkeys::publicHalf(m_key)) << u"This is a public key; enter the private key that belongs to it"_s;
    QTest::newRow("cut off") << m_base64.first(400) << u"The private key is cut off; copy all of it"_s;
    QTest::newRow("PEM of nothing") << u"-----BEGIN RSA PRIVATE KEY-----\nMIICXAIBAAKBgQDf0example0key0body0only0for0the0picture0\n-----END RSA PRIVATE KEY-----"_s
        << u"Remove the header and footer lines and line breaks"_s;
    // clang-format on
}

void TestDkimForm::refusesWrongKeys()
{
    QFETCH(QString, pasted);
    QFETCH(QString, message);
    open(u"example.com"_s);
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(user().paste(u"privateKey"_s, pasted));
    QVERIFY(user().type(u"selectorName"_s, u"mail"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(!user().error(u"privateKey"_s).isEmpty());
    QVERIFY2(user().error(u"privateKey"_s).startsWith(message), qPrintable(user().error(u"privateKey"_s)));
    QCOMPARE(user().text(u"privateKey"_s), pasted);
    QCOMPARE(m_window->window->focusWidget(), user().find(u"privateKey"_s));
    QVERIFY(!user().find(u"publicKeyRecord"_s));
    QVERIFY(puts().isEmpty());
}

void TestDkimForm::mendsARefusedKeyAtOnce()
{
    open(u"example.com"_s);
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(user().paste(u"privateKey"_s, u"nonsense"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(!user().error(u"privateKey"_s).isEmpty());
    QVERIFY(user().paste(u"privateKey"_s, testkeys::framed(u"PRIVATE KEY"_s, testkeys::pkcs8(m_key))));
    QCOMPARE(user().error(u"privateKey"_s), QString());
    QTRY_COMPARE(user().text(u"privateKey"_s), QString::fromLatin1(testkeys::pkcs8(m_key).toBase64()));
}

void TestDkimForm::refusesWrongSelectors_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("message");
    const QString letters = u"Enter letters a to z, digits, and hyphens between them only. Selector name: “%1”"_s;
    // clang-format off
    QTest::newRow("empty") << QString() << u"Enter a selector name"_s;
    QTest::newRow("space only") << u" "_s << u"Enter a selector name"_s;
    QTest::newRow("space inside") << u"ma il"_s << letters.arg(u"ma il"_s);
    QTest::newRow("dot") << u"mail.2025"_s << letters.arg(u"mail.2025"_s);
    QTest::newRow("underscore") << u"mail_2025"_s << letters.arg(u"mail_2025"_s);
    QTest::newRow("umlaut") << u"schlüssel"_s << letters.arg(u"schlüssel"_s);
    QTest::newRow("hyphen first") << u"-mail"_s << letters.arg(u"-mail"_s);
    QTest::newRow("hyphen last") << u"mail-"_s << letters.arg(u"mail-"_s);
    QTest::newRow("64") << QString(64, u's') << u"Enter at most 63 characters; these are 64. Selector name: “"_s + QString(60, u's') + u"…”"_s;
    // clang-format on
}

void TestDkimForm::refusesWrongSelectors()
{
    QFETCH(QString, typed);
    QFETCH(QString, message);
    open(u"example.com"_s);
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(user().paste(u"privateKey"_s, m_base64));
    QVERIFY(user().paste(u"selectorName"_s, typed));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().error(u"selectorName"_s), message);
    QCOMPARE(user().text(u"selectorName"_s), typed);
    QCOMPARE(m_window->window->focusWidget(), user().find(u"selectorName"_s));
    QCOMPARE(user().text(u"privateKey"_s), m_base64);
    QVERIFY(puts().isEmpty());
}

void TestDkimForm::neverShowsTheKeyElsewhere()
{
    open(u"example.com"_s);
    m_window->refuse(isWrite, {u"BadRequestException"_s, u"Not today."_s, 400});
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(user().paste(u"privateKey"_s, m_base64));
    QVERIFY(user().type(u"selectorName"_s, u"mail"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"DKIM settings could not be changed Not today."_s);
    QVERIFY(user().paste(u"privateKey"_s, m_base64.first(500)));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(!user().error(u"privateKey"_s).isEmpty());
    const QString secret = m_base64.sliced(100, 16);
    for (const QWidget *each : m_window->window->findChildren<QWidget *>()) {
        QVERIFY2(!each->accessibleDescription().contains(secret), qPrintable(each->objectName()));
        QVERIFY2(!each->accessibleName().contains(secret), qPrintable(each->objectName()));
        QVERIFY2(!each->toolTip().contains(secret), qPrintable(each->objectName()));
        if (const auto *label = qobject_cast<const QLabel *>(each))
            QVERIFY2(!label->text().contains(secret), qPrintable(each->objectName()));
    }
}

void TestDkimForm::keepsTheStoredKey()
{
    giveOwnKey(u"example.com"_s, u"mail"_s);
    open(u"example.com"_s);
    QVERIFY(user().isChecked(u"byoDkim"_s));
    QCOMPARE(user().text(u"selectorName"_s), u"mail"_s);
    QCOMPARE(user().text(u"privateKey"_s), QString()); // SES does not give it back
    QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(save());
    QCOMPARE(puts(), QStringList{u"PUT /v2/email/identities/example.com/dkim"_s});
    QCOMPARE(stored(u"example.com"_s).tokens, QList<QString>{u"mail"_s});
}

void TestDkimForm::asksForTheKeyWithAnotherSelector()
{
    giveOwnKey(u"example.com"_s, u"mail"_s);
    open(u"example.com"_s);
    QVERIFY(user().type(u"selectorName"_s, u"mail2"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().error(u"privateKey"_s),
                 u"Enter the private key again, for it is sent together with the selector name"_s);
    QVERIFY(puts().isEmpty());
    QVERIFY(user().paste(u"privateKey"_s, m_base64));
    QVERIFY(save());
    QCOMPARE(stored(u"example.com"_s).tokens, QList<QString>{u"mail2"_s});
    QCOMPARE(stored(u"example.com"_s).status, VerificationStatus::Pending);
}

void TestDkimForm::goesBackToEasyDkim()
{
    giveOwnKey(u"example.com"_s, u"mail"_s);
    open(u"example.com"_s);
    QVERIFY(user().toggle(u"easyDkim"_s));
    QTRY_VERIFY(user().find(u"otherKind"_s));
    QVERIFY(user().toggle(u"RSA_1024_BIT"_s));
    QVERIFY(save());
    const auto dkim = stored(u"example.com"_s);
    QCOMPARE(dkim.signingAttributesOrigin, DkimSigningAttributesOrigin::AwsSes);
    QCOMPARE(dkim.tokens->size(), 3);
    QCOMPARE(dkim.nextSigningKeyLength, DkimSigningKeyLength::Rsa1024Bit);
    QCOMPARE(dkim.status, VerificationStatus::Pending);
}

void TestDkimForm::startsAFailedKeyAnew()
{
    open(u"old.com"_s);
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(!user().find(u"restart"_s)); // another kind begins anew by itself
    QVERIFY(user().paste(u"privateKey"_s, m_base64));
    QVERIFY(user().type(u"selectorName"_s, u"mail"_s));
    QVERIFY(save());
    QCOMPARE(puts().size(), 1);
    QCOMPARE(m_window->identity(u"old.com"_s).verificationStatus, VerificationStatus::Pending);
}

void TestDkimForm::showsAReplica()
{
    m_window = std::make_unique<SimulatedWindow>();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({u"shop.test"_s}, u"eu-west-1"_s));
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>(
        {.emailIdentity = u"shop.test"_s,
         .dkimSigningAttributes =
             ses::DkimSigningAttributes{.domainSigningAttributesOrigin = DkimSigningAttributesOrigin::AwsSesEuWest1}}));
    open(u"shop.test"_s);
    QVERIFY(user().isChecked(u"replicaDkim"_s));
    QVERIFY(user().find<ui::Choice>(u"replicaDkim"_s)->description().contains(u"Europe (Ireland)"_s));
    QVERIFY(!user().find(u"keyLength"_s)); // that is the parent's
    QVERIFY(!user().find(u"privateKey"_s));
    QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(save());
    QCOMPARE(puts(), QStringList{u"PUT /v2/email/identities/shop.test/dkim"_s});

    open(u"shop.test"_s);
    QVERIFY(user().toggle(u"easyDkim"_s));
    QVERIFY(save());
    QCOMPARE(stored(u"shop.test"_s).signingAttributesOrigin, DkimSigningAttributesOrigin::AwsSes);
    open(u"shop.test"_s);
    QVERIFY(!user().find(u"replicaDkim"_s)); // it cannot become one again
}

void TestDkimForm::showsWhatOthersChangeMeanwhile()
{
    open(u"example.com"_s);
    QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(m_window->ask<ses::PutEmailIdentityDkimSigningAttributes>(
        {u"example.com"_s, DkimSigningAttributesOrigin::AwsSes,
         ses::DkimSigningAttributes{.nextSigningKeyLength = DkimSigningKeyLength::Rsa1024Bit}}));
    QTRY_VERIFY(user().isChecked(u"RSA_1024_BIT"_s));
    QVERIFY(!user().isChecked(u"dkimSigning"_s));
    QVERIFY(!user().find(u"contested"_s));
    giveOwnKey(u"example.com"_s, u"theirs"_s);
    QTRY_VERIFY(user().isChecked(u"byoDkim"_s));
    QVERIFY(save());
    QCOMPARE(stored(u"example.com"_s).tokens, QList<QString>{u"theirs"_s});
    QVERIFY(!stored(u"example.com"_s).signingEnabled);
}

void TestDkimForm::switchesAnAddressOff()
{
    open(u"joe@example.com"_s);
    QVERIFY(!user().find(u"dkimKind"_s));
    QVERIFY(user().isChecked(u"dkimSigning"_s));
    QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(save());
    QCOMPARE(puts(), QStringList{u"PUT /v2/email/identities/joe%40example.com/dkim"_s});
    QVERIFY(!stored(u"joe@example.com"_s).signingEnabled);
    QVERIFY(stored(u"example.com"_s).signingEnabled);
}

void TestDkimForm::showsWhatTheDomainOfAnAddressSays()
{
    open(u"joe@example.com"_s);
    QCOMPARE(user().texts(u"inheritedDkim"_s),
             (QStringList{u"Inherited from"_s, u"example.com"_s, u"DKIM configuration"_s,
                          u"DKIM signatures of the domain"_s}));
    QVERIFY(m_window->ask<ses::DeleteEmailIdentity>({u"example.com"_s}));
    QTRY_VERIFY(user().texts(u"inheritedDkim"_s).contains(u"None of its domains is verified any more."_s));
}

QTEST_MAIN(TestDkimForm)
#include "tst_dkimform.moc"
