#include "../ui/pages/formdriver.h"
#include "console.h"

#include "core/ses/identities.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/expandablesection.h"
#include "ui/components/status/statusindicator.h"

using namespace Qt::StringLiterals;

/// Identities are created (console.md 22.3, 22.4), each row on a fresh fixture F0.
class TestCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void b1WantsTheSetToExistFirst();
    void b2CreatesAnAddressWithADefaultSet();
    void c1CreatesADomainWithEasyDkim();
    void c2CreatesADomainWith1024Bit();
    void c4SetsMailFromAtCreation();
    void c5ShowsRecordsOfTheRegion();

private:
    void chooseRegion(const QString &code);
    void openForm();
    bool create();
    QStringList copyable(const QString &section);
    QString pair(const QString &container, const QString &key);
    ses::GetEmailIdentity::Response stored(const QString &identity);
    FormDriver user() const { return FormDriver(m_console->window()); }

    std::unique_ptr<Console> m_console;
};

void TestCreate::init()
{
    m_console = std::make_unique<Console>();
    QTRY_COMPARE(user().names().size(), 8);
}

void TestCreate::chooseRegion(const QString &code)
{
    QVERIFY(user().click(u"regionButton"_s));
    QTRY_VERIFY(user().isEnabled(code));
    QVERIFY(user().click(code));
    QTRY_COMPARE(m_console->window().region().code, code);
}

void TestCreate::openForm()
{
    QTRY_VERIFY(user().isEnabled(u"createIdentity"_s));
    QVERIFY(user().click(u"createIdentity"_s));
    QTRY_VERIFY(user().find(u"domain"_s));
}

bool TestCreate::create()
{
    return user().click(u"submit"_s) && QTest::qWaitFor([this] { return user().find(u"summary"_s) != nullptr; });
}

/// What can be copied from the DNS records: name, value, name, value, ...
QStringList TestCreate::copyable(const QString &section)
{
    QStringList result;
    const auto *records = user().find<ui::ExpandableSection>(section);
    for (const auto *each : records ? records->findChildren<ui::CopyableText *>() : QList<ui::CopyableText *>())
        result += each->text();
    return result;
}

QString TestCreate::pair(const QString &container, const QString &key)
{
    const QStringList texts = user().texts(container);
    return texts.value(texts.indexOf(key) + 1);
}

ses::GetEmailIdentity::Response TestCreate::stored(const QString &identity)
{
    auto answer = m_console->service().call<ses::GetEmailIdentity>({identity});
    answer.waitForFinished();
    return answer.result() ? *answer.result() : ses::GetEmailIdentity::Response();
}

void TestCreate::b1WantsTheSetToExistFirst()
{
    chooseRegion(u"eu-west-1"_s); // no sets there
    openForm();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"assignSet"_s));
    auto *select = user().find<ui::Select>(u"defaultSet"_s);
    QVERIFY(select && select->options().isEmpty());
    QTest::mouseClick(select, Qt::LeftButton);
    QCOMPARE(select->list()->accessibleDescription(), u"No configuration sets"_s);
    user().key(Qt::Key_Escape);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().error(u"defaultSet"_s), u"Choose a configuration set"_s);
    QVERIFY(user().find(u"domain"_s));
}

void TestCreate::b2CreatesAnAddressWithADefaultSet()
{
    openForm();
    QVERIFY(user().toggle(u"addressType"_s));
    QVERIFY(user().type(u"address"_s, u"x@example.org"_s));
    QVERIFY(user().toggle(u"assignSet"_s));
    QVERIFY(user().choose(u"defaultSet"_s, u"set-a"_s));
    QVERIFY(create());
    QCOMPARE(user().find<ui::StatusIndicator>(u"identityStatus"_s)->text(), u"Pending"_s);
    QCOMPARE(stored(u"x@example.org"_s).configurationSetName, u"set-a"_s);
    m_console->window().go({u"identities"_s, u"x@example.org"_s, u"configuration-set"_s});
    QTRY_VERIFY(user().textsAndLinks(u"configurationSet"_s).contains(u"set-a"_s));
}

void TestCreate::c1CreatesADomainWithEasyDkim()
{
    openForm();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(create());
    QCOMPARE(user().find<ui::StatusIndicator>(u"identityStatus"_s)->text(), u"Pending"_s);
    QCOMPARE(pair(u"dkim"_s, u"Current signing length"_s), u"RSA_2048_BIT"_s);
    const QStringList records = copyable(u"dkimRecords"_s);
    QCOMPARE(records.size(), 6); // three CNAMEs
    const QList<QString> tokens = stored(u"shop.test"_s).dkimAttributes.tokens.value_or(QList<QString>());
    QCOMPARE(tokens.size(), 3);
    for (int i = 0; i < tokens.size(); ++i) {
        QCOMPARE(records[2 * i], tokens[i] + u"._domainkey.shop.test"_s);
        QCOMPARE(records[2 * i + 1], tokens[i] + u".dkim.amazonses.com"_s);
    }
}

void TestCreate::c2CreatesADomainWith1024Bit()
{
    openForm();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(user().toggle(u"RSA_1024_BIT"_s));
    QVERIFY(create());
    QCOMPARE(pair(u"dkim"_s, u"Current signing length"_s), u"RSA_1024_BIT"_s);
    QCOMPARE(pair(u"dkim"_s, u"Next signing length"_s), u"RSA_1024_BIT"_s);
}

void TestCreate::c4SetsMailFromAtCreation()
{
    openForm();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    QVERIFY(user().toggle(u"REJECT_MESSAGE"_s));
    QVERIFY(create());
    QCOMPARE(user().find<ui::StatusIndicator>(u"mailFromStatus"_s)->text(), u"Pending"_s);
    QCOMPARE(pair(u"mailFrom"_s, u"MAIL FROM domain"_s), u"mail.shop.test"_s);
    QCOMPARE(pair(u"mailFrom"_s, u"Behavior on MX failure"_s), u"Reject message"_s);
    QCOMPARE(copyable(u"mailFromRecords"_s),
             (QStringList{u"mail.shop.test"_s, u"10 feedback-smtp.us-east-1.amazonses.com"_s, u"mail.shop.test"_s,
                          u"\"v=spf1 include:amazonses.com ~all\""_s}));
}

void TestCreate::c5ShowsRecordsOfTheRegion()
{
    chooseRegion(u"eu-south-1"_s);
    openForm();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    QVERIFY(create());
    const QStringList dkim = copyable(u"dkimRecords"_s);
    QCOMPARE(dkim.size(), 6);
    for (int i = 1; i < dkim.size(); i += 2)
        QVERIFY2(dkim[i].endsWith(u".dkim.eu-south-1.amazonses.com"_s), qPrintable(dkim[i]));
    QCOMPARE(copyable(u"mailFromRecords"_s).value(1), u"10 feedback-smtp.eu-south-1.amazonses.com"_s);
}

QTEST_MAIN(TestCreate)
#include "tst_create.moc"
