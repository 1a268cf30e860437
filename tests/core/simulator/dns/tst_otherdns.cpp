#include "../route53/route53case.h"

#include "core/simulation/dns.h"
#include "core/simulator/dns/resolver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulation;
using route53::Change;
using route53::ChangeAction;
using route53::RecordType;

/// DNS outside Route 53 and the faults of DNS, through their operations (visual.md 13.12).
class TestOtherDns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_case.emplace(); }
    void keepsDomains();
    void refusesDomains_data();
    void refusesDomains();
    void changesRecordsByRoute53sRules();
    void needsNeitherNsNorSoa();
    void tellsWhichIdentitiesNeedADomain();
    void isNoHostedZone();
    void notesChanges();
    void tellsWhichNamesChanged();
    void keepsFaults();
    void refusesFaults_data();
    void refusesFaults();
    void changesAFaultAndCountsOn();
    void switchesFaults();
    void deletesFaults();
    void showsTheOldAnswerDuringADelay();
    void delaysOnlyWhatChangesWhileItIsOn();
    void showsEveryAnswerAfterItsOwnDelay();
    void shortensWhatIsUnderWay();
    void delaysTheNamesOfAWholeZone();
    void endsADelayWhenItIsSwitchedOffOrUsedUp_data();
    void endsADelayWhenItIsSwitchedOffOrUsedUp();

private:
    QString domain(const QString &name);
    QString refusalOf(const QString &id, const QList<Change> &changes);
    void put(const QString &id, const QString &value);
    QString put(const DnsFault &fault, const std::optional<DnsFaultKey> &replaces = {});
    QList<DnsFault> faults() { return m_case->call<ListDnsFaults>({})->faults; }
    simulator::dns::Resolver resolver()
    {
        return {*m_case->database, m_case->context.scope.account, m_case->context.now};
    }
    QString asked() { return resolver().ask(name, RecordType::A).values.join(u' '); }
    QDateTime now() const { return m_case->context.now; }

    static inline const QString name = u"www.example.com"_s;
    std::optional<Route53Case> m_case;
};

namespace {

DnsFault delayOf(const QString &name, qint64 seconds, std::optional<qint64> answers = {})
{
    return {.name = name,
            .type = RecordType::A,
            .kind = DnsFaultKind::PropagationDelay,
            .delaySeconds = seconds,
            .answersLeft = answers};
}

QString textOf(const wire::Result<ses::Nothing> &answer)
{
    return answer ? QString()
                  : u"%1 %2: %3"_s.arg(answer.error().status).arg(answer.error().code, answer.error().message);
}

} // namespace

QString TestOtherDns::domain(const QString &domain)
{
    const auto answer = m_case->call<CreateDnsDomain>({domain});
    if (!answer)
        qFatal("%s", qPrintable(answer.error().message));
    return answer->domain.id;
}

QString TestOtherDns::refusalOf(const QString &id, const QList<Change> &changes)
{
    return textOf(m_case->call<ChangeDnsRecordSets>({id, changes}));
}

void TestOtherDns::put(const QString &id, const QString &value)
{
    QCOMPARE(refusalOf(id, {{ChangeAction::Upsert, Route53Case::set(name, RecordType::A, {value})}}), QString());
}

QString TestOtherDns::put(const DnsFault &fault, const std::optional<DnsFaultKey> &replaces)
{
    return textOf(m_case->call<PutDnsFault>({fault, replaces}));
}

void TestOtherDns::keepsDomains()
{
    const auto made = m_case->call<CreateDnsDomain>({u"Zebra.Example."_s, u"At the registrar"_s});
    QVERIFY(made);
    QCOMPARE(made->domain.name, u"zebra.example"_s);
    QCOMPARE(made->domain.comment, u"At the registrar"_s);
    QCOMPARE(made->domain.records, 0);
    const QString id = domain(u"aardvark.example"_s);
    auto domains = m_case->call<ListDnsDomains>({})->domains;
    QCOMPARE(domains.size(), 2);
    QCOMPARE(domains.first().id, id);
    QCOMPARE(domains.last(), made->domain);
    QVERIFY(m_case->call<UpdateDnsDomainComment>({id, u"Elsewhere"_s}));
    QCOMPARE(m_case->call<ListDnsDomains>({})->domains.first().comment, u"Elsewhere"_s);
    QVERIFY(m_case->call<UpdateDnsDomainComment>({id}));
    QCOMPARE(m_case->call<ListDnsDomains>({})->domains.first().comment, QString());
    put(domain(u"example.com"_s), u"192.0.2.1"_s);
    QVERIFY(m_case->call<DeleteDnsDomain>({id}));
    domains = m_case->call<ListDnsDomains>({})->domains;
    QCOMPARE(domains.size(), 2);
    QCOMPARE(domains.first().records, 1);
    QVERIFY(m_case->call<DeleteDnsDomain>({domains.first().id}));
    QCOMPARE(store::numberOf(m_case->database->run(u"SELECT COUNT(*) FROM dns_record_sets"_s)), 0);
}

void TestOtherDns::refusesDomains_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString none = u"404 NotFoundException: There is no domain of other DNS with the ID D1."_s;
    QTest::newRow("a comment of no domain") << "PUT /simulator/dns/domains/D1/comment"_ba
                                            << R"({"Comment":"a"})"_ba << none;
    QTest::newRow("there already") << "POST /simulator/dns/domains"_ba
                                   << R"({"Name":"EXAMPLE.com."})"_ba
                                   << u"400 AlreadyExistsException: The domain example.com is there already."_s;
    QTest::newRow("no name") << "POST /simulator/dns/domains"_ba
                             << R"({"Name":"a..b"})"_ba
                             << u"400 BadRequestException: FATAL problem: DomainLabelEmpty (Domain label is empty) "
                                "encountered with 'a..b'"_s;
    QTest::newRow("delete") << "DELETE /simulator/dns/domains/D1"_ba << QByteArray() << none;
    QTest::newRow("list") << "GET /simulator/dns/domains/D1/records"_ba << QByteArray() << none;
    QTest::newRow("change") << "POST /simulator/dns/domains/D1/records"_ba
                            << R"({"Changes":[{"Action":"CREATE","ResourceRecordSet":{"Name":"a","Type":"A"}}]})"_ba
                            << none;
}

void TestOtherDns::refusesDomains()
{
    domain(u"example.com"_s);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    const auto parts = request.split(' ');
    QTEST(m_case->refusal(parts.first(), parts.last(), body), "refusal");
}

void TestOtherDns::changesRecordsByRoute53sRules()
{
    const QString id = domain(u"example.com"_s);
    put(id, u"192.0.2.1"_s);
    const auto records = m_case->call<ListDnsRecordSets>({id});
    QCOMPARE(records->recordSets, QList{Route53Case::set(u"www.example.com."_s, RecordType::A, {u"192.0.2.1"_s})});
    QCOMPARE(records->domain.records, 1);
    QCOMPARE(refusalOf(id, {{ChangeAction::Create, Route53Case::set(name, RecordType::A, {u"192.0.2.2"_s})}}),
             u"400 InvalidChangeBatch: [Tried to create resource record set [name='www.example.com.', type='A'] but it "
             "already exists]"_s);
    QCOMPARE(
        refusalOf(id, {{ChangeAction::Create, Route53Case::set(u"example.com"_s, RecordType::CNAME, {u"a"_s})}}),
        u"400 InvalidChangeBatch: [RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone "
        "example.com.]"_s);
}

void TestOtherDns::needsNeitherNsNorSoa()
{
    const QString id = domain(u"example.com"_s);
    const auto set = Route53Case::set(u"example.com"_s, RecordType::NS, {u"ns.example.net"_s});
    QCOMPARE(refusalOf(id, {{ChangeAction::Create, set}}), QString());
    QCOMPARE(refusalOf(id, {{ChangeAction::Delete, set}}), QString());
    QVERIFY(m_case->call<ListDnsRecordSets>({id})->recordSets.isEmpty());
}

void TestOtherDns::tellsWhichIdentitiesNeedADomain()
{
    for (const auto &identity : {u"example.com"_s, u"b.example.com"_s, u"a.sub.example.com"_s, u"hosted.example.com"_s,
                                 u"joe@example.com"_s, u"notexample.com"_s})
        m_case->create(identity);
    m_case->context.scope.region = u"eu-west-1"_s;
    m_case->create(u"example.com"_s);
    m_case->create(u"eu.example.com"_s);
    m_case->zone(u"hosted.example.com"_s);
    domain(u"sub.example.com"_s);
    domain(u"unused.example"_s);
    const auto made = m_case->call<CreateDnsDomain>({u"example.com"_s});
    QCOMPARE(made->domain.identities, (QStringList{u"b.example.com"_s, u"eu.example.com"_s, u"example.com"_s}));
    const auto domains = m_case->call<ListDnsDomains>({})->domains;
    QCOMPARE(domains.at(0).identities, made->domain.identities);
    QCOMPARE(domains.at(1).identities, QStringList{u"a.sub.example.com"_s});
    QVERIFY(domains.at(2).identities.isEmpty());
}

void TestOtherDns::isNoHostedZone()
{
    const QString id = domain(u"example.com"_s);
    QVERIFY(!m_case->call<route53::GetHostedZone>({id}));
    QVERIFY(m_case->call<route53::ListHostedZones>({})->hostedZones.isEmpty());
    QCOMPARE(m_case->call<route53::GetHostedZoneCount>({})->hostedZoneCount, 0);
    const QString zone = m_case->zone(u"example.com"_s);
    QVERIFY(!m_case->call<DeleteDnsDomain>({zone}));
    QVERIFY(!m_case->call<ListDnsRecordSets>({zone}));
}

void TestOtherDns::notesChanges()
{
    const QString id = domain(u"example.com"_s);
    qint64 last = store::lastChange(*m_case->database);
    put(id, u"192.0.2.1"_s);
    QCOMPARE(m_case->changedAfter(last), QStringList{u"dnsdomain/"_s + id});
    last = store::lastChange(*m_case->database);
    QCOMPARE(put({.name = name}), QString());
    QVERIFY(m_case->call<SwitchDnsFaults>({false}));
    QVERIFY(m_case->call<DeleteDnsFaults>({{{name, {}}}}));
    QCOMPARE(m_case->changedAfter(last), QStringList(3, u"dnsfaults"_s));
    QCOMPARE(store::changesAfter(*m_case->database, last).first().region, QString());
}

void TestOtherDns::tellsWhichNamesChanged()
{
    auto &changed = m_case->context.changedNames;
    const QString id = domain(u"example.com"_s);
    put(id, u"192.0.2.1"_s);
    QCOMPARE(put({.name = u"M.example.com."_s}), QString());
    QCOMPARE(put({.name = u"n.example.com"_s}, {{u"m.example.com"_s, {}}}), QString());
    QVERIFY(m_case->call<SwitchDnsFaults>({true})); // it is on
    QVERIFY(m_case->call<SwitchDnsFaults>({false}));
    QVERIFY(m_case->call<DeleteDnsFaults>({{{u"n.example.com"_s, {}}}}));
    QVERIFY(m_case->call<DeleteDnsDomain>({id}));
    QCOMPARE(changed,
             (QStringList{u"*.example.com"_s, u"*.www.example.com"_s, u"m.example.com"_s, u"m.example.com"_s,
                          u"n.example.com"_s, u"n.example.com"_s, u"n.example.com"_s, u"*.example.com"_s}));
}

void TestOtherDns::keepsFaults()
{
    const QList<DnsFault> sent{
        {.name = u"a.example"_s, .kind = DnsFaultKind::NotFound},
        {.name = u"a.example"_s, .type = RecordType::MX, .kind = DnsFaultKind::WrongValue, .value = u"10 x"_s},
        {.name = u"b.example"_s,
         .type = RecordType::TXT,
         .kind = DnsFaultKind::ServFail,
         .isOn = false,
         .answersLeft = 3},
        delayOf(u"c.example"_s, 900),
    };
    for (const int index : {3, 1, 0, 2})
        QCOMPARE(put(sent.at(index)), QString());
    QCOMPARE(faults(), sent);
}

void TestOtherDns::refusesFaults_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QByteArray put = "PUT /simulator/dns/faults";
    // clang-format off
    QTest::newRow("another one") << put << R"({"Fault":{"Name":"WWW.example.com.","Kind":"SERVFAIL"}})"_ba
        << u"400 AlreadyExistsException: There is a DNS fault for www.example.com, type any already."_s;
    QTest::newRow("in the place of another one") << put << R"({"Fault":{"Name":"www.example.com","Kind":"SERVFAIL"},"Replaces":{"Name":"www.example.com","Type":"MX"}})"_ba
        << u"400 AlreadyExistsException: There is a DNS fault for www.example.com, type any already."_s;
    QTest::newRow("instead of none") << put << R"({"Fault":{"Name":"b.example","Kind":"SERVFAIL"},"Replaces":{"Name":"a.example","Type":"A"}})"_ba
        << u"404 NotFoundException: There is no DNS fault for a.example, type A."_s;
    QTest::newRow("no value") << put << R"({"Fault":{"Name":"b.example","Kind":"WRONG_VALUE"}})"_ba
        << u"400 BadRequestException: A fault of the kind WRONG_VALUE needs a Value."_s;
    QTest::newRow("no delay") << put << R"({"Fault":{"Name":"b.example","Kind":"PROPAGATION_DELAY"}})"_ba
        << u"400 BadRequestException: A fault of the kind PROPAGATION_DELAY needs DelaySeconds."_s;
    QTest::newRow("no name") << put << R"({"Fault":{"Name":"b..example","Kind":"SERVFAIL"}})"_ba
        << u"400 BadRequestException: FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'b..example'"_s;
    QTest::newRow("too short a delay") << put << R"({"Fault":{"Name":"b.example","Kind":"PROPAGATION_DELAY","DelaySeconds":0}})"_ba
        << u"400 BadRequestException: 1 validation error detected: Value at 'fault.delaySeconds' failed to satisfy constraint: Member must have value greater than or equal to 1"_s;
    QTest::newRow("switch") << "POST /simulator/dns/faults/switch"_ba << R"({"IsOn":false,"Faults":[{"Name":"www.example.com"},{"Name":"a.example"}]})"_ba
        << u"404 NotFoundException: There is no DNS fault for a.example, type any."_s;
    QTest::newRow("delete") << "POST /simulator/dns/faults/delete"_ba << R"({"Faults":[{"Name":"www.example.com"},{"Name":"a.example"}]})"_ba
        << u"404 NotFoundException: There is no DNS fault for a.example, type any."_s;
    // clang-format on
}

void TestOtherDns::refusesFaults()
{
    QCOMPARE(put({.name = name}), QString());
    QCOMPARE(put({.name = name, .type = RecordType::MX}), QString());
    const auto before = faults();
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    const auto parts = request.split(' ');
    QTEST(m_case->refusal(parts.first(), parts.last(), body), "refusal");
    QCOMPARE(faults(), before);
}

void TestOtherDns::changesAFaultAndCountsOn()
{
    QCOMPARE(put({.name = name, .type = RecordType::A}), QString());
    auto dns = resolver();
    dns.askAndCount(name, RecordType::A);
    const DnsFault changed{.name = u"b.example"_s, .kind = DnsFaultKind::WrongValue, .value = u"x"_s, .answers = 77};
    QCOMPARE(put(changed, {{u"WWW.example.com."_s, RecordType::A}}), QString());
    auto expected = changed;
    expected.answers = 1;
    QCOMPARE(faults(), QList{expected});
    expected.kind = DnsFaultKind::ServFail; // of which a value is none
    QCOMPARE(put(expected, {{u"b.example"_s, {}}}), QString());
    expected.value.reset();
    QCOMPARE(faults(), QList{expected});
}

void TestOtherDns::switchesFaults()
{
    QCOMPARE(put({.name = u"a.example"_s}), QString());
    QCOMPARE(put({.name = u"b.example"_s, .isOn = false}), QString());
    QCOMPARE(put({.name = u"c.example"_s}), QString());
    const auto switches = [this] {
        QList<bool> on;
        for (const DnsFault &fault : faults())
            on += fault.isOn;
        return on;
    };
    QVERIFY(m_case->call<SwitchDnsFaults>({true, {{{u"b.example"_s, {}}}}}));
    QCOMPARE(switches(), (QList{true, true, true}));
    QVERIFY(m_case->call<SwitchDnsFaults>({false, {{{u"a.example"_s, {}}, {u"c.example"_s, {}}}}}));
    QCOMPARE(switches(), (QList{false, true, false}));
    QVERIFY(m_case->call<SwitchDnsFaults>({false}));
    QCOMPARE(switches(), (QList{false, false, false}));
}

void TestOtherDns::deletesFaults()
{
    for (const auto &each : {u"a.example"_s, u"b.example"_s, u"c.example"_s})
        QCOMPARE(put({.name = each}), QString());
    QVERIFY(m_case->call<DeleteDnsFaults>({{{u"A.example."_s, {}}, {u"c.example"_s, {}}}}));
    QCOMPARE(faults().size(), 1);
    QCOMPARE(faults().first().name, u"b.example"_s);
}

void TestOtherDns::showsTheOldAnswerDuringADelay()
{
    const QString id = domain(u"example.com"_s);
    put(id, u"192.0.2.1"_s);
    QCOMPARE(put(delayOf(u"WWW.example.com."_s, 900)), QString());
    QCOMPARE(asked(), u"192.0.2.1"_s);
    put(id, u"192.0.2.2"_s);
    const auto old = resolver().ask(name, RecordType::A);
    QCOMPARE(old.values, QStringList{u"192.0.2.1"_s});
    QVERIFY(old.isByFault);
    QCOMPARE(old.changesAt, std::optional(now().addSecs(900)));
    QCOMPARE(resolver().askZones(name, RecordType::A).values, QStringList{u"192.0.2.2"_s});
    m_case->pass(899'999ms);
    QCOMPARE(asked(), u"192.0.2.1"_s);
    m_case->pass(1ms);
    const auto answer = resolver().ask(name, RecordType::A);
    QCOMPARE(answer.values, QStringList{u"192.0.2.2"_s});
    QVERIFY(!answer.isByFault && !answer.changesAt);
}

void TestOtherDns::delaysOnlyWhatChangesWhileItIsOn()
{
    const QString id = domain(u"example.com"_s);
    put(id, u"192.0.2.1"_s);
    auto delay = delayOf(name, 900);
    delay.isOn = false;
    QCOMPARE(put(delay), QString());
    put(id, u"192.0.2.2"_s);
    QVERIFY(m_case->call<SwitchDnsFaults>({true}));
    QCOMPARE(asked(), u"192.0.2.2"_s);
    put(id, u"192.0.2.2"_s); // the same again is no change
    QVERIFY(!resolver().ask(name, RecordType::A).isByFault);
    const auto other = Route53Case::set(name, RecordType::TXT, {u"\"x\""_s}); // nor is another type's
    QCOMPARE(refusalOf(id, {{ChangeAction::Create, other}}), QString());
    QVERIFY(!resolver().ask(name, RecordType::TXT).isByFault);
}

void TestOtherDns::showsEveryAnswerAfterItsOwnDelay()
{
    const QString id = domain(u"example.com"_s);
    QCOMPARE(put(delayOf(name, 100)), QString());
    put(id, u"192.0.2.1"_s); // at 0
    m_case->pass(40s);
    put(id, u"192.0.2.2"_s);
    m_case->pass(59s);
    QCOMPARE(resolver().ask(name, RecordType::A).finding, simulator::dns::Finding::NoSuchName);
    m_case->pass(1s); // 100
    QCOMPARE(asked(), u"192.0.2.1"_s);
    QCOMPARE(resolver().ask(name, RecordType::A).changesAt, std::optional(now().addSecs(40)));
    m_case->pass(40s);
    QCOMPARE(asked(), u"192.0.2.2"_s);
}

/// What comes later may not be seen before what came first.
void TestOtherDns::shortensWhatIsUnderWay()
{
    const QString id = domain(u"example.com"_s);
    QCOMPARE(put(delayOf(name, 1000)), QString());
    put(id, u"192.0.2.1"_s); // to be seen at 1000
    QCOMPARE(put(delayOf(name, 10), {{name, RecordType::A}}), QString());
    put(id, u"192.0.2.2"_s); // at 10
    QCOMPARE(resolver().ask(name, RecordType::A).finding, simulator::dns::Finding::NoSuchName);
    m_case->pass(10s);
    QCOMPARE(asked(), u"192.0.2.2"_s);
    QVERIFY(!resolver().ask(name, RecordType::A).changesAt);
}

void TestOtherDns::delaysTheNamesOfAWholeZone()
{
    const QString other = domain(u"example.com"_s);
    put(other, u"192.0.2.1"_s);
    DnsFault delay = delayOf(name, 900);
    delay.type.reset();
    QCOMPARE(put(delay), QString());
    const QString zone = m_case->zone(u"example.com"_s); // answers from now on
    QCOMPARE(asked(), u"192.0.2.1"_s);
    QVERIFY(!resolver().ask(name, RecordType::TXT).values.size());
    m_case->pass(900s);
    QCOMPARE(resolver().ask(name, RecordType::A).finding, simulator::dns::Finding::NoSuchName);
    QVERIFY(m_case->call<route53::DeleteHostedZone>({zone}));
    QCOMPARE(resolver().ask(name, RecordType::A).finding, simulator::dns::Finding::NoSuchName);
    m_case->pass(900s);
    QCOMPARE(asked(), u"192.0.2.1"_s);
    QVERIFY(m_case->call<DeleteDnsDomain>({other}));
    QCOMPARE(asked(), u"192.0.2.1"_s);
    QCOMPARE(m_case->call<CreateDnsDomain>({u"www.example.com"_s})->domain.records, 0);
    m_case->pass(900s);
    QCOMPARE(resolver().ask(name, RecordType::A).finding, simulator::dns::Finding::NoSuchType);
}

void TestOtherDns::endsADelayWhenItIsSwitchedOffOrUsedUp_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"off", "deleted", "another kind", "used up"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestOtherDns::endsADelayWhenItIsSwitchedOffOrUsedUp()
{
    QFETCH(QString, how);
    const QString id = domain(u"example.com"_s);
    put(id, u"192.0.2.1"_s);
    QCOMPARE(put(delayOf(name, 900, 2)), QString());
    put(id, u"192.0.2.2"_s);
    auto dns = resolver();
    QCOMPARE(dns.askAndCount(name, RecordType::A).values, QStringList{u"192.0.2.1"_s});
    QCOMPARE(faults().first().answers, 1);
    if (how == "off"_L1)
        QVERIFY(m_case->call<SwitchDnsFaults>({false}));
    else if (how == "deleted"_L1)
        QVERIFY(m_case->call<DeleteDnsFaults>({{{name, RecordType::A}}}));
    else if (how == "another kind"_L1)
        QCOMPARE(put({.name = name, .type = RecordType::A, .kind = DnsFaultKind::ServFail, .isOn = false},
                     {{name, RecordType::A}}),
                 QString());
    else
        QCOMPARE(dns.askAndCount(name, RecordType::A).values, QStringList{u"192.0.2.1"_s});
    QCOMPARE(asked(), u"192.0.2.2"_s);
    QVERIFY(m_case->call<SwitchDnsFaults>({true}));
    QVERIFY(store::DnsFaultRepository(*m_case->database, m_case->context.scope.account).oldAnswersAt(now()).isEmpty());
    QCOMPARE(faults().size(), how == "used up"_L1 || how == "deleted"_L1 ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestOtherDns)
#include "tst_otherdns.moc"
