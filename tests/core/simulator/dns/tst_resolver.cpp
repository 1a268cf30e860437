#include "../simulatorcase.h"
#include "core/simulator/dns/changebatch.h"
#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/resolver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator::dns;
using route53::RecordType;

/// What DNS answers: the right zone, names that are there and not, wildcards, faults, delays.
class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhoAnswers_data();
    void findsWhoAnswers();
    void answers_data();
    void answers();
    void readsNamesInAnySpelling_data();
    void readsNamesInAnySpelling();
    void obeysFaults_data();
    void obeysFaults();
    void prefersTheFaultOfTheType();
    void passesOverFaultsThatAreOff();
    void countsAnswersOfFaults();
    void removesAFaultThatIsUsedUp();
    void asksPrivateZonesOnlyWhenToldTo();
    void takesTheFirstOfTwoZonesOfAName();

private:
    void zone(const QString &id, const QString &name, store::ZoneKind kind);
    void record(const QString &zone, const QString &name, RecordType type, const QString &value);
    void fault(const QString &name, const QString &type, const QString &kind, std::optional<qint64> left = {});
    Resolver resolver() { return {*m_case->database, m_case->context.scope.account, m_case->context.now}; }
    store::DnsFaultRepository faults() { return {*m_case->database, m_case->context.scope.account}; }

    std::optional<SimulatorCase> m_case;
};

namespace {

/// "VALUES a b", "NO_SUCH_NAME".
QString textOf(const Answer &answer)
{
    return (QStringList{wire::wireName(answer.finding)} + answer.values).join(u' ');
}

} // namespace

void TestResolver::zone(const QString &id, const QString &name, store::ZoneKind kind)
{
    store::DnsZoneRepository(*m_case->database, m_case->context.scope.account)
        .put({.id = id, .kind = kind, .name = name, .sortKey = sortKeyOf(name)});
}

void TestResolver::record(const QString &zone, const QString &name, RecordType type, const QString &value)
{
    const auto row = store::DnsZoneRepository(*m_case->database, m_case->context.scope.account).find(zone);
    auto set = store::RecordSetRow::of({.name = readName(name).name, .type = type, .ttl = 300},
                                       sortKeyOf(readName(name).name));
    set.values = value;
    store::RecordSetRepository(*m_case->database, *row).write({}, {set});
}

void TestResolver::fault(const QString &name, const QString &type, const QString &kind, std::optional<qint64> left)
{
    faults().put({.name = name, .type = type, .kind = kind, .value = u"wrong"_s, .answersLeft = left});
}

void TestResolver::init()
{
    m_case.emplace();
    zone(u"Z1"_s, u"example.com"_s, store::ZoneKind::Public);
    zone(u"Z2"_s, u"sub.example.com"_s, store::ZoneKind::Public);
    zone(u"Z3"_s, u"deep.sub.example.com"_s, store::ZoneKind::Private);
    zone(u"D1"_s, u"other.example.com"_s, store::ZoneKind::Other);
    zone(u"D2"_s, u"example.com"_s, store::ZoneKind::Other);
    zone(u"D3"_s, u"elsewhere.org"_s, store::ZoneKind::Other);
    record(u"Z1"_s, u"example.com"_s, RecordType::A, u"192.0.2.1"_s);
    record(u"Z1"_s, u"t._domainkey.example.com"_s, RecordType::CNAME, u"t.dkim.amazonses.com"_s);
    record(u"Z1"_s, u"m.example.com"_s, RecordType::MX, u"10 a\n20 b"_s);
    record(u"Z1"_s, u"m.example.com"_s, RecordType::TXT, u"\"v=spf1 -all\""_s);
    record(u"Z1"_s, u"*.wild.example.com"_s, RecordType::A, u"192.0.2.9"_s);
    record(u"Z1"_s, u"there.wild.example.com"_s, RecordType::TXT, u"\"x\""_s);
    record(u"Z1"_s, u"below.inner.wild.example.com"_s, RecordType::TXT, u"\"x\""_s);
    record(u"Z1"_s, u"alias.example.com"_s, RecordType::A, QString());
    record(u"D3"_s, u"www.elsewhere.org"_s, RecordType::A, u"192.0.2.3"_s);
    record(u"Z3"_s, u"a.deep.sub.example.com"_s, RecordType::A, u"10.0.0.1"_s);
    record(u"D2"_s, u"shadow.example.com"_s, RecordType::A, u"192.0.2.4"_s);
}

void TestResolver::findsWhoAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("itself") << u"example.com"_s << u"Z1"_s;
    QTest::newRow("below") << u"a.b.example.com"_s << u"Z1"_s;
    QTest::newRow("the longest") << u"a.sub.example.com"_s << u"Z2"_s;
    QTest::newRow("a private one never") << u"a.deep.sub.example.com"_s << u"Z2"_s;
    QTest::newRow("other DNS inside") << u"a.other.example.com"_s << u"D1"_s;
    QTest::newRow("hosted before other") << u"example.com"_s << u"Z1"_s;
    QTest::newRow("other DNS") << u"elsewhere.org"_s << u"D3"_s;
    QTest::newRow("a label is whole") << u"notexample.com"_s << QString();
    QTest::newRow("above") << u"com"_s << QString();
    QTest::newRow("nobody") << u"a.example.net"_s << QString();
    QTest::newRow("capitals, dot") << u"A.Sub.EXAMPLE.com."_s << u"Z2"_s;
    QTest::newRow("many labels") << QString(u"a."_s.repeated(60) + u"sub.example.com"_s) << u"Z2"_s;
    QTest::newRow("no name") << u"a..example.com"_s << QString();
}

void TestResolver::findsWhoAnswers()
{
    QFETCH(QString, name);
    const auto authority = resolver().authorityOf(name);
    QTEST(authority ? authority->id : QString(), "id");
    if (authority)
        QCOMPARE(authority->kind == Authority::Kind::OtherDns, authority->id.startsWith(u'D'));
}

void TestResolver::answers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("answer");
    using enum RecordType;
    QTest::newRow("a record") << u"t._domainkey.example.com"_s << CNAME << u"VALUES t.dkim.amazonses.com"_s;
    QTest::newRow("several values") << u"m.example.com"_s << MX << u"VALUES 10 a 20 b"_s;
    QTest::newRow("beside another type") << u"m.example.com"_s << TXT << u"VALUES \"v=spf1 -all\""_s;
    QTest::newRow("another type") << u"m.example.com"_s << A << u"NO_SUCH_TYPE"_s;
    QTest::newRow("a CNAME is not followed") << u"t._domainkey.example.com"_s << TXT << u"NO_SUCH_TYPE"_s;
    QTest::newRow("only something below it") << u"_domainkey.example.com"_s << TXT << u"NO_SUCH_TYPE"_s;
    QTest::newRow("a zone's own name") << u"sub.example.com"_s << TXT << u"NO_SUCH_TYPE"_s;
    QTest::newRow("not there") << u"x.example.com"_s << A << u"NO_SUCH_NAME"_s;
    QTest::newRow("begins alike") << u"am.example.com"_s << MX << u"NO_SUCH_NAME"_s;
    QTest::newRow("not there, below a record") << u"a.m.example.com"_s << MX << u"NO_SUCH_NAME"_s;
    QTest::newRow("nobody answers") << u"x.example.net"_s << A << u"NO_SUCH_NAME"_s;
    QTest::newRow("other DNS") << u"www.elsewhere.org"_s << A << u"VALUES 192.0.2.3"_s;
    QTest::newRow("other DNS behind a hosted zone") << u"shadow.example.com"_s << A << u"NO_SUCH_NAME"_s;
    QTest::newRow("in a private zone") << u"a.deep.sub.example.com"_s << A << u"NO_SUCH_NAME"_s;
    QTest::newRow("an alias") << u"alias.example.com"_s << A << u"NO_SUCH_TYPE"_s;
    QTest::newRow("wildcard") << u"any.wild.example.com"_s << A << u"VALUES 192.0.2.9"_s;
    QTest::newRow("wildcard, deep") << u"a.b.c.wild.example.com"_s << A << u"VALUES 192.0.2.9"_s;
    QTest::newRow("wildcard, another type") << u"any.wild.example.com"_s << TXT << u"NO_SUCH_TYPE"_s;
    QTest::newRow("wildcard, beside what is there") << u"there.wild.example.com"_s << A << u"NO_SUCH_TYPE"_s;
    QTest::newRow("wildcard, not below what is there") << u"a.there.wild.example.com"_s << A << u"NO_SUCH_NAME"_s;
    QTest::newRow("wildcard, not where something is below") << u"inner.wild.example.com"_s << A << u"NO_SUCH_TYPE"_s;
    QTest::newRow("wildcard, not beside what is below") << u"x.inner.wild.example.com"_s << A << u"NO_SUCH_NAME"_s;
    QTest::newRow("wildcard, itself") << u"*.wild.example.com"_s << A << u"VALUES 192.0.2.9"_s;
    QTest::newRow("wildcard, not for its own parent") << u"wild.example.com"_s << A << u"NO_SUCH_TYPE"_s;
}

void TestResolver::answers()
{
    QFETCH(QString, name);
    QFETCH(RecordType, type);
    const Answer answer = resolver().ask(name, type);
    QTEST(textOf(answer), "answer");
    QVERIFY(!answer.isByFault && !answer.changesAt && !answer.answersLeft);
    QCOMPARE(resolver().askZones(name, type), answer);
}

void TestResolver::readsNamesInAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("as it is") << u"a-b_c.example.com"_s << u"a-b_c.example.com"_s << QString();
    QTest::newRow("capitals") << u"A.Example.COM"_s << u"a.example.com"_s << QString();
    QTest::newRow("dot at the end") << u"example.com."_s << u"example.com"_s << QString();
    QTest::newRow("wildcard") << u"*.example.com"_s << u"\\052.example.com"_s << QString();
    QTest::newRow("escaped wildcard") << u"\\052.example.com"_s << u"\\052.example.com"_s << QString();
    QTest::newRow("an escape that is none") << u"\\141\\102.com"_s << u"ab.com"_s << QString();
    QTest::newRow("an escaped dot") << u"a\\056b.com"_s << u"a\\056b.com"_s << QString();
    QTest::newRow("an escaped byte") << u"\\374.com"_s << u"\\374.com"_s << QString();
    QTest::newRow("other signs") << u"a/b@c.com"_s << u"a\\057b\\100c.com"_s << QString();
    QTest::newRow("63 in a label") << QString(63, u'a') << QString(63, u'a') << QString();
    QTest::newRow("64 in a label") << QString(64, u'a') << QString() << u"DomainLabelTooLong"_s;
    QTest::newRow("64 in a label, capitals") << QString(64, u'A') << QString() << u"DomainLabelTooLong"_s;
    QTest::newRow("255 bytes") << (u"abc."_s.repeated(63) + u"a"_s) << (u"abc."_s.repeated(63) + u"a"_s) << QString();
    QTest::newRow("256 bytes") << (u"abc."_s.repeated(63) + u"ab"_s) << QString() << u"DomainNameTooLong"_s;
    QTest::newRow("empty") << QString() << QString() << u"DomainLabelEmpty"_s;
    QTest::newRow("the root") << u"."_s << QString() << u"DomainLabelEmpty"_s;
    QTest::newRow("empty label") << u"a..b"_s << QString() << u"DomainLabelEmpty"_s;
    QTest::newRow("dot in front") << u".a"_s << QString() << u"DomainLabelEmpty"_s;
    QTest::newRow("space") << u"a b.com"_s << QString() << u"UnsupportedCharacter"_s;
    QTest::newRow("not ASCII") << u"bücher.example"_s << QString() << u"UnsupportedCharacter"_s;
    QTest::newRow("not octal") << u"a\\089.com"_s << QString() << u"InvalidEscape"_s;
    QTest::newRow("too short an escape") << u"a\\05"_s << QString() << u"InvalidEscape"_s;
    QTest::newRow("more than a byte") << u"a\\777"_s << QString() << u"InvalidEscape"_s;
}

void TestResolver::readsNamesInAnySpelling()
{
    QFETCH(QString, text);
    const auto reading = readName(text);
    QTEST(reading.name, "name");
    QTEST(reading.problem.section(u' ', 0, 0), "problem");
    if (!reading)
        return;
    QVERIFY(isWithin(reading.name, reading.name));
    QCOMPARE(readName(reading.name).name, reading.name);
    QCOMPARE(sortKeyOf(reading.name).count(u'.'), reading.name.count(u'.') + 1);
}

void TestResolver::obeysFaults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("answer");
    QTest::newRow("not found") << u"NOT_FOUND"_s << u"MX"_s << u"NO_SUCH_NAME"_s;
    QTest::newRow("SERVFAIL") << u"SERVFAIL"_s << u"MX"_s << u"SERVER_FAILURE"_s;
    QTest::newRow("wrong value") << u"WRONG_VALUE"_s << u"MX"_s << u"VALUES wrong"_s;
    QTest::newRow("any type") << u"SERVFAIL"_s << QString() << u"SERVER_FAILURE"_s;
}

void TestResolver::obeysFaults()
{
    QFETCH(QString, kind);
    QFETCH(QString, type);
    fault(u"m.example.com"_s, type, kind);
    const Answer answer = resolver().ask(u"M.example.com."_s, RecordType::MX);
    QTEST(textOf(answer), "answer");
    QVERIFY(answer.isByFault);
    QCOMPARE(resolver().ask(u"m.example.com"_s, RecordType::TXT).isByFault, type.isEmpty());
    QVERIFY(!resolver().ask(u"a.m.example.com"_s, RecordType::MX).isByFault);
    QCOMPARE(textOf(resolver().askZones(u"m.example.com"_s, RecordType::MX)), u"VALUES 10 a 20 b"_s);
}

void TestResolver::prefersTheFaultOfTheType()
{
    fault(u"m.example.com"_s, QString(), u"SERVFAIL"_s);
    fault(u"m.example.com"_s, u"MX"_s, u"NOT_FOUND"_s);
    QCOMPARE(resolver().ask(u"m.example.com"_s, RecordType::MX).finding, Finding::NoSuchName);
    QCOMPARE(resolver().ask(u"m.example.com"_s, RecordType::TXT).finding, Finding::ServerFailure);
}

void TestResolver::passesOverFaultsThatAreOff()
{
    faults().put({.name = u"m.example.com"_s, .type = u"MX"_s, .kind = u"SERVFAIL"_s, .isOn = false});
    QCOMPARE(resolver().ask(u"m.example.com"_s, RecordType::MX).finding, Finding::Values);
}

void TestResolver::countsAnswersOfFaults()
{
    fault(u"m.example.com"_s, u"MX"_s, u"SERVFAIL"_s);
    auto dns = resolver();
    dns.ask(u"m.example.com"_s, RecordType::MX);
    dns.askAndCount(u"m.example.com"_s, RecordType::MX);
    dns.askAndCount(u"m.example.com"_s, RecordType::MX);
    dns.askAndCount(u"m.example.com"_s, RecordType::TXT);
    QCOMPARE(faults().find(u"m.example.com"_s, u"MX"_s)->answers, 2);
}

void TestResolver::removesAFaultThatIsUsedUp()
{
    fault(u"m.example.com"_s, u"MX"_s, u"SERVFAIL"_s, 2);
    auto dns = resolver();
    QCOMPARE(dns.askAndCount(u"m.example.com"_s, RecordType::MX).answersLeft, std::optional<qint64>(2));
    QCOMPARE(dns.askAndCount(u"m.example.com"_s, RecordType::MX).answersLeft, std::optional<qint64>(1));
    QVERIFY(!faults().find(u"m.example.com"_s, u"MX"_s));
    QCOMPARE(dns.askAndCount(u"m.example.com"_s, RecordType::MX).finding, Finding::Values);
}

void TestResolver::asksPrivateZonesOnlyWhenToldTo()
{
    QCOMPARE(textOf(resolver().askPrivateZones(u"a.deep.sub.example.com"_s, RecordType::A)), u"VALUES 10.0.0.1"_s);
    QCOMPARE(textOf(resolver().askPrivateZones(u"m.example.com"_s, RecordType::MX)), u"NO_SUCH_NAME"_s);
}

void TestResolver::takesTheFirstOfTwoZonesOfAName()
{
    zone(u"Z0"_s, u"example.com"_s, store::ZoneKind::Public);
    QCOMPARE(resolver().authorityOf(u"m.example.com"_s)->id, u"Z0"_s);
    QCOMPARE(textOf(resolver().ask(u"m.example.com"_s, RecordType::MX)), u"NO_SUCH_NAME"_s);
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
