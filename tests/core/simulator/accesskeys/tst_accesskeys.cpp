#include "../simulatorcase.h"
#include "core/simulator/accesskeys/keyring.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Access keys (visual.md 13.8) as operations, and as the endpoint sees them.
class TestAccessKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAKeyWhoseSecretIsToldOnce();
    void letsKeysInAndOut();
    void switchesAllOrNone();
    void deletesKeys();
    void choosesWhichKeysOpen();
    void notesTheUseOncePerMinute();
    void refuses_data();
    void refuses();
    void keepsTheRingUpToDate();
    void outlivesAScenario();

private:
    QJsonObject create(const QByteArray &body = R"({"Account":"111122223333","Note":"Participant 1"})")
    {
        return m_case->object("POST", "/simulator/access-keys", body);
    }
    QJsonArray keys() { return m_case->object("GET", "/simulator/access-keys").value("AccessKeys"_L1).toArray(); }
    static QByteArray idOf(const QJsonObject &created)
    {
        return created.value("AccessKey"_L1).toObject().value("Id"_L1).toString().toLatin1();
    }

    std::unique_ptr<SimulatorCase> m_case;
};

void TestAccessKeys::init()
{
    m_case = std::make_unique<SimulatorCase>();
    m_case->context.wall = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
}

void TestAccessKeys::makesAKeyWhoseSecretIsToldOnce()
{
    const auto created = create();
    const QString secret = created.value("SecretAccessKey"_L1).toString();
    static const QRegularExpression form(u"^[A-Za-z0-9+/]{40}$"_s);
    QVERIFY2(form.match(secret).hasMatch(), qPrintable(secret));
    static const QRegularExpression idForm(u"^AKIA[A-Z0-9]{16}$"_s);
    QVERIFY(idForm.match(QString::fromLatin1(idOf(created))).hasMatch());
    QVERIFY(create().value("SecretAccessKey"_L1).toString() != secret);

    const auto listed = m_case->ask("GET", "/simulator/access-keys");
    QVERIFY(!listed.body.contains(secret.toLatin1()));
    const auto first = keys().last().toObject();
    QCOMPARE(first.value("Account"_L1).toString(), u"111122223333"_s);
    QCOMPARE(first.value("Note"_L1).toString(), u"Participant 1"_s);
    QCOMPARE(first.value("IsActive"_L1).toBool(), true);
    QVERIFY(!first.contains("LastUsed"_L1));
}

void TestAccessKeys::letsKeysInAndOut()
{
    const QByteArray id = idOf(create());
    m_case->object("POST", "/simulator/access-keys/active", R"({"Ids":[")" + id + R"("],"IsActive":false})");
    QCOMPARE(keys().first().toObject().value("IsActive"_L1).toBool(), false);
    m_case->object("POST", "/simulator/access-keys/active", R"({"Ids":[")" + id + R"("],"IsActive":false})");
    QCOMPARE(keys().first().toObject().value("IsActive"_L1).toBool(), false);
    m_case->object("POST", "/simulator/access-keys/active", R"({"Ids":[")" + id + R"("],"IsActive":true})");
    QCOMPARE(keys().first().toObject().value("IsActive"_L1).toBool(), true);
}

void TestAccessKeys::switchesAllOrNone()
{
    create();
    QCOMPARE(m_case->refusal("POST", "/simulator/access-keys/active", R"({"Ids":["AKIANOBODY"],"IsActive":false})"),
             u"404 NotFoundException: Access key AKIANOBODY does not exist."_s);
    QCOMPARE(keys().first().toObject().value("IsActive"_L1).toBool(), true);
}

void TestAccessKeys::deletesKeys()
{
    const QByteArray id = idOf(create());
    create();
    m_case->object("POST", "/simulator/access-keys/delete", R"({"Ids":[")" + id + R"(","AKIANOBODY"]})");
    QCOMPARE(keys().size(), 1);
    QVERIFY(keys().first().toObject().value("Id"_L1).toString().toLatin1() != id);
}

void TestAccessKeys::choosesWhichKeysOpen()
{
    QCOMPARE(m_case->object("GET", "/simulator/access-keys").value("Checking"_L1).toString(), u"ANY_KEY"_s);
    m_case->object("PUT", "/simulator/access-keys/checking", R"({"Checking":"KNOWN_KEYS"})");
    QCOMPARE(m_case->object("GET", "/simulator/access-keys").value("Checking"_L1).toString(), u"KNOWN_KEYS"_s);
}

void TestAccessKeys::notesTheUseOncePerMinute()
{
    const QByteArray use = "/simulator/access-keys/" + idOf(create()) + "/use";
    const auto lastUsed = [this] { return keys().first().toObject().value("LastUsed"_L1).toDouble(); };
    m_case->object("POST", use);
    const auto noted = lastUsed();
    QCOMPARE(noted, double(m_case->context.wall.toSecsSinceEpoch()));
    m_case->context.wall = m_case->context.wall.addSecs(59);
    m_case->object("POST", use);
    QCOMPARE(lastUsed(), noted);
    m_case->context.wall = m_case->context.wall.addSecs(1);
    m_case->object("POST", use);
    QCOMPARE(lastUsed(), noted + 60);
    QCOMPARE(m_case->ask("POST", "/simulator/access-keys/AKIANOBODY/use").status, 200);
}

void TestAccessKeys::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no account") << "{}"_ba;
    QTest::newRow("eleven digits") << R"({"Account":"11112222333"})"_ba;
    QTest::newRow("letters") << R"({"Account":"11112222333a"})"_ba;
    QTest::newRow("long note") << R"({"Account":"111122223333","Note":")"_ba + QByteArray(129, 'n') + R"("})";
}

void TestAccessKeys::refuses()
{
    QFETCH(QByteArray, body);
    QCOMPARE(m_case->ask("POST", "/simulator/access-keys", body).status, 400);
    QVERIFY(keys().isEmpty());
}

void TestAccessKeys::keepsTheRingUpToDate()
{
    simulator::SharedKeyRing shared;
    shared.refresh(*m_case->database);
    const auto before = shared.ring();
    QVERIFY(before->acceptsAnyKey);
    const auto created = create();
    const QByteArray id = idOf(created);
    m_case->object("PUT", "/simulator/access-keys/checking", R"({"Checking":"KNOWN_KEYS"})");
    shared.refresh(*m_case->database);
    QVERIFY(before->keys.isEmpty()); // whoever has it keeps what it was
    QVERIFY(!shared.ring()->acceptsAnyKey);
    const auto key = shared.ring()->keys.value(id);
    QCOMPARE(QString::fromLatin1(key.secret), created.value("SecretAccessKey"_L1).toString());
    QCOMPARE(key.account, u"111122223333"_s);
    const auto same = shared.ring();
    shared.refresh(*m_case->database);
    QCOMPARE(shared.ring(), same); // nothing changed, nothing is read
}

void TestAccessKeys::outlivesAScenario()
{
    create();
    m_case->object("POST", "/simulator/scenarios/first-look/load", R"({"KeepCopy":false})");
    QCOMPARE(keys().size(), 1);
}

QTEST_APPLESS_MAIN(TestAccessKeys)
#include "tst_accesskeys.moc"
