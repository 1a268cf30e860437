#include "../../everyrow.h"
#include "../simulatorcase.h"

#include "core/store/identities/deletedidentities.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// RestoreIdentities, the simulator's own: the undo of DeleteEmailIdentity (design.md 1).
class TestRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); } // of messages
    void putsBackRowByRow_data();
    void putsBackRowByRow();
    void putsBackAThousand();
    void tellsEachRefusal();
    void refusesBeyondTheQuota();
    void keepsTheLast10000Deletions();
    void putsBackTheLastOfAName();
    void comparesNamesAsEverywhere();
    void forgetsWhatWasRestored();
    void keepsDeletionsToTheirRegionAndAccount();
    void refusesRequests_data();
    void refusesRequests();
    void notesTheChange();
    void tellsNoPrivateKey();
};

namespace {

const QByteArray path = "/simulator/identities/restore";

QByteArray restoring(const QStringList &names)
{
    return wire::printJson(QJsonObject{{u"EmailIdentities"_s, QJsonArray::fromStringList(names)}});
}

QByteArray identityPath(const QString &name)
{
    return "/v2/email/identities/" + wire::encodeSegment(name);
}

QStringList restoredIn(const QJsonObject &answer)
{
    QStringList names;
    for (const auto &each : answer.value("Restored"_L1).toArray())
        names += each.toString();
    return names;
}

/// "name: message" of each.
QStringList refusedIn(const QJsonObject &answer)
{
    QStringList texts;
    for (const auto &each : answer.value("Refused"_L1).toArray()) {
        const auto refusal = each.toObject();
        texts += refusal.value("EmailIdentity"_L1).toString() + u": "_s + refusal.value("Message"_L1).toString();
    }
    return texts;
}

const QString again = u"An identity with this name exists again."_s;
const QString notKept = u"It was not deleted here, or it is not among the last 10,000 that were."_s;

/// Fills every column of an identity, and what hangs on it, with what chance brings: texts with quotation marks,
/// umlauts and emojis, empty ones, moments, all words.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) {}

    int below(int limit) { return int(m_random.bounded(limit)); }
    bool flag() { return below(2) == 1; }
    QDateTime moment() { return QDateTime::fromMSecsSinceEpoch(m_random.bounded(2'000'000'000'000LL), Qt::UTC); }
    QString text()
    {
        static const QStringList parts{u"a"_s, u"Z9"_s, u"'"_s,  u"\""_s, u"\\"_s, u"ü"_s,
                                       u"🚀"_s, u" "_s,  u"\n"_s, u"{}"_s, u"%1"_s, u"\u0001"_s};
        QString result;
        for (int i = below(6); i > 0; --i)
            result += parts.at(below(int(parts.size())));
        return result;
    }
    void fill(QString &value) { value = text(); }
    void fill(bool &value) { value = flag(); }
    void fill(QDateTime &value) { value = moment(); }
    void fill(QStringList &value) { value = flag() ? QStringList{u"aa"_s, u"b2"_s, u"cc"_s} : QStringList(); }
    template <wire::Enumeration E>
    void fill(E &value)
    {
        value = E(below(int(wire::wordsOf<E>().size())));
    }
    template <typename T>
    void fill(std::optional<T> &value)
    {
        value.reset();
        if (flag())
            fill(value.emplace());
    }
    void fill(store::IdentityRow &row)
    {
        const auto fillColumn = [&](const auto &column) {
            if (!column.isKey && QByteArrayView(column.name) != "type")
                fill(row.*column.value);
        };
        std::apply([&](const auto &...column) { (fillColumn(column), ...); }, store::IdentityRow::columns);
    }

private:
    QRandomGenerator m_random;
};

void makeRandom(SimulatorCase &aws, const QString &name, Chance &chance)
{
    QVERIFY(aws.create(name));
    aws.change(name, [&](auto &row) { chance.fill(row); });
    for (int i = chance.below(4); i > 0; --i)
        simulator::policiesOf(aws.context).put({.identity = name, .name = u"p%1"_s.arg(i), .document = chance.text()});
    for (int i = chance.below(4); i > 0; --i) {
        std::optional<QString> topic;
        chance.fill(topic);
        simulator::topicsOf(aws.context)
            .put({.identity = name, .kind = store::FeedbackKind(i - 1), .topic = topic, .headers = chance.flag()});
    }
    for (int i = chance.below(6); i > 0; --i)
        simulator::tagsOf(aws.context).put("identity/"_L1 + name, {u"k%1"_s.arg(chance.below(9)), chance.text()});
}

/// All but what tells of the way: the log of changes, the journal, and how often something was deleted.
QMap<QString, QStringList> stateOf(SimulatorCase &aws)
{
    return everyRow(*aws.database, {u"changes"_s, u"journal"_s, u"identity_counts.deletions"_s});
}

} // namespace

void TestRestoring::putsBackRowByRow_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRestoring::putsBackRowByRow()
{
    QFETCH(quint32, seed);
    SimulatorCase aws;
    Chance chance(seed);
    const QStringList names{u"a.com"_s, u"ann@a.com"_s, u"b.com"_s};
    for (const QString &name : names)
        makeRandom(aws, name, chance);
    const auto before = stateOf(aws);
    const QString victim = names.at(chance.below(int(names.size())));
    const auto shown = aws.ask("GET", identityPath(victim)).body;
    QCOMPARE(aws.refusal("DELETE", identityPath(victim)), u"200"_s);
    for (const auto table : {"identities", "policies", "notification_topics", "tags"}) {
        const auto left = store::numberOf(aws.database->run(u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(
            QLatin1StringView(table),
            qstrcmp(table, "identities") == 0 ? u"name = '%1'"_s.arg(victim)
                : qstrcmp(table, "tags") == 0 ? u"resource = 'identity/%1'"_s.arg(victim)
                                              : u"identity = '%1'"_s.arg(victim))));
        QCOMPARE(left, 0);
    }
    QCOMPARE(restoredIn(aws.object("POST", path, restoring({victim}))), QStringList{victim});
    QCOMPARE(stateOf(aws), before);
    QCOMPARE(aws.ask("GET", identityPath(victim)).body, shown);
}

void TestRestoring::putsBackAThousand()
{
    SimulatorCase aws;
    Chance chance(1000);
    QStringList names;
    for (int i = 0; i < 1000; ++i) {
        names += u"host%1.example"_s.arg(i);
        makeRandom(aws, names.last(), chance);
    }
    QVERIFY(aws.create(u"bystander.example"_s));
    const auto before = stateOf(aws);
    for (const QString &name : names)
        QCOMPARE(aws.ask("DELETE", identityPath(name)).status, 200);
    QCOMPARE(simulator::identitiesOf(aws.context).count(), 1);
    std::shuffle(names.begin(), names.end(), std::mt19937(1));
    const auto answer = aws.object("POST", path, restoring(names));
    QCOMPARE(restoredIn(answer), names);
    QCOMPARE(answer.value("Refused"_L1).toArray().size(), 0);
    QCOMPARE(simulator::identitiesOf(aws.context).count(), 1001);
    QCOMPARE(stateOf(aws), before);
}

void TestRestoring::tellsEachRefusal()
{
    SimulatorCase aws;
    for (const auto &name : {u"a.com"_s, u"b.com"_s, u"c.com"_s, u"d.com"_s})
        QVERIFY(aws.create(name));
    for (const auto &name : {u"a.com"_s, u"b.com"_s, u"c.com"_s})
        QCOMPARE(aws.refusal("DELETE", identityPath(name)), u"200"_s);
    QVERIFY(aws.create(u"b.com"_s));
    const auto made = aws.stored(u"b.com"_s);
    const auto answer = aws.object(
        "POST", path, restoring({u"a.com"_s, u"b.com"_s, u"nope.com"_s, u"d.com"_s, u"c.com"_s, u"a.com"_s}));
    QCOMPARE(restoredIn(answer), (QStringList{u"a.com"_s, u"c.com"_s}));
    QCOMPARE(
        refusedIn(answer),
        (QStringList{u"b.com: "_s + again, u"nope.com: "_s + notKept, u"d.com: "_s + again, u"a.com: "_s + again}));
    QCOMPARE(aws.stored(u"b.com"_s), made);
    QCOMPARE(simulator::identitiesOf(aws.context).count(), 4);
}

void TestRestoring::refusesBeyondTheQuota()
{
    SimulatorCase aws;
    for (const auto &name : {u"a.com"_s, u"b.com"_s, u"c.com"_s})
        QVERIFY(aws.create(name));
    for (const auto &name : {u"a.com"_s, u"b.com"_s})
        QCOMPARE(aws.refusal("DELETE", identityPath(name)), u"200"_s);
    aws.context.quotas.identities = 2;
    const auto answer = aws.object("POST", path, restoring({u"a.com"_s, u"b.com"_s, u"nope.com"_s}));
    QCOMPARE(restoredIn(answer), QStringList{u"a.com"_s});
    QCOMPARE(refusedIn(answer),
             (QStringList{u"b.com: The Region holds 2 identities already, as many as it may."_s,
                          u"nope.com: "_s + notKept}));
    QCOMPARE(aws.refusal("DELETE", identityPath(u"c.com"_s)), u"200"_s);
    QCOMPARE(restoredIn(aws.object("POST", path, restoring({u"b.com"_s}))), QStringList{u"b.com"_s});
}

void TestRestoring::keepsTheLast10000Deletions()
{
    SimulatorCase aws;
    auto identities = simulator::identitiesOf(aws.context);
    const int most = store::DeletedIdentityRepository::mostDeletions;
    QCOMPARE(most, 10'000);
    for (int i = 0; i <= most; ++i) {
        const QString name = u"host%1.example"_s.arg(i);
        identities.put({.name = name, .createdAt = aws.context.now});
        QVERIFY(identities.remove(name));
    }
    QCOMPARE(store::numberOf(aws.database->run(u"SELECT COUNT(*) FROM deleted_identities"_s)), most);
    const auto answer =
        aws.object("POST", path, restoring({u"host0.example"_s, u"host1.example"_s, u"host10000.example"_s}));
    QCOMPARE(refusedIn(answer), QStringList{u"host0.example: "_s + notKept});
    QCOMPARE(restoredIn(answer), (QStringList{u"host1.example"_s, u"host10000.example"_s}));
}

void TestRestoring::putsBackTheLastOfAName()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    simulator::tagsOf(aws.context).put(u"identity/a.com"_s, {u"which"_s, u"first"_s});
    QCOMPARE(aws.refusal("DELETE", identityPath(u"a.com"_s)), u"200"_s);
    QVERIFY(aws.create(u"a.com"_s));
    const auto second = aws.stored(u"a.com"_s);
    QCOMPARE(aws.refusal("DELETE", identityPath(u"a.com"_s)), u"200"_s);
    QCOMPARE(store::numberOf(aws.database->run(u"SELECT COUNT(*) FROM deleted_identities"_s)), 1);
    QCOMPARE(restoredIn(aws.object("POST", path, restoring({u"a.com"_s}))), QStringList{u"a.com"_s});
    QCOMPARE(aws.stored(u"a.com"_s), second);
    QVERIFY(simulator::tagsOf(aws.context).of(u"identity/a.com"_s).isEmpty());
}

void TestRestoring::comparesNamesAsEverywhere()
{
    SimulatorCase aws;
    for (const auto &name : {u"Example.com"_s, u"Ann@Example.com"_s}) {
        QVERIFY(aws.create(name));
        QCOMPARE(aws.refusal("DELETE", identityPath(name)), u"200"_s);
    }
    const auto answer =
        aws.object("POST", path, restoring({u"EXAMPLE.com"_s, u"ann@example.com"_s, u"Ann@Example.com"_s}));
    QCOMPARE(restoredIn(answer), (QStringList{u"EXAMPLE.com"_s, u"Ann@Example.com"_s}));
    QCOMPARE(refusedIn(answer), QStringList{u"ann@example.com: "_s + notKept});
    QCOMPARE(aws.stored(u"example.com"_s).name, u"example.com"_s);
}

void TestRestoring::forgetsWhatWasRestored()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    QCOMPARE(aws.refusal("DELETE", identityPath(u"a.com"_s)), u"200"_s);
    QCOMPARE(aws.refusal("POST", path, restoring({u"a.com"_s})), u"200"_s);
    QCOMPARE(store::numberOf(aws.database->run(u"SELECT COUNT(*) FROM deleted_identities"_s)), 0);
    for (int i = 0; i < 3; ++i) { // as often as one likes
        QCOMPARE(aws.refusal("DELETE", identityPath(u"a.com"_s)), u"200"_s);
        QCOMPARE(restoredIn(aws.object("POST", path, restoring({u"a.com"_s}))).size(), 1);
    }
}

void TestRestoring::keepsDeletionsToTheirRegionAndAccount()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    QCOMPARE(aws.refusal("DELETE", identityPath(u"a.com"_s)), u"200"_s);
    for (const simulator::Scope &scope : {simulator::Scope{.region = u"eu-west-1"_s}, {.account = u"111122223333"_s}}) {
        aws.context.scope = scope;
        QCOMPARE(refusedIn(aws.object("POST", path, restoring({u"a.com"_s}))), QStringList{u"a.com: "_s + notKept});
        QVERIFY(aws.create(u"a.com"_s));
    }
    aws.context.scope = {};
    QCOMPARE(restoredIn(aws.object("POST", path, restoring({u"a.com"_s}))), QStringList{u"a.com"_s});
}

void TestRestoring::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString violation =
        u"400 BadRequestException: 1 validation error detected: Value at 'emailIdentities' failed to satisfy constraint: "_s;
    QTest::newRow("nothing") << "{}"_ba << violation + u"Member must not be null"_s;
    QTest::newRow("no name") << R"({"EmailIdentities":[]})"_ba
                             << violation + u"Member must have length greater than or equal to 1"_s;
    QTest::newRow("a text") << R"({"EmailIdentities":"a.com"})"_ba
                            << u"400 SerializationException: Expected list or null"_s;
}

void TestRestoring::refusesRequests()
{
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    QTEST(aws.refusal("POST", path, body), "refusal");
}

void TestRestoring::notesTheChange()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"A.com"_s));
    simulator::tagsOf(aws.context).put(u"identity/a.com"_s, {u"k"_s, u"v"_s});
    QCOMPARE(aws.refusal("DELETE", identityPath(u"a.com"_s)), u"200"_s);
    const qint64 before = store::lastChange(*aws.database);
    QCOMPARE(aws.refusal("POST", path, restoring({u"A.com"_s, u"nope.com"_s})), u"200"_s);
    QCOMPARE(aws.changedAfter(before), QStringList{u"identity/a.com"_s});
}

void TestRestoring::tellsNoPrivateKey()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    aws.change(u"a.com"_s, [](auto &row) { row.dkimPrivateKey = u"c2VjcmV0a2V5"_s; });
    const auto deleted = aws.ask("DELETE", identityPath(u"a.com"_s));
    const auto restored = aws.ask("POST", path, restoring({u"a.com"_s}));
    QVERIFY(!deleted.body.contains("c2VjcmV0") && !restored.body.contains("c2VjcmV0"));
    QCOMPARE(aws.stored(u"a.com"_s).dkimPrivateKey, std::optional(u"c2VjcmV0a2V5"_s));
}

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
