#include "story.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The scenarios with a story, played to each end that it has.
class TestScenarioStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAsItIsTold_data();
    void goesAsItIsTold();
};

namespace {

/// A deed, or a question, and what comes of it; of a deed that succeeds nothing.
struct Step
{
    const char *what;
    std::function<QString(Story &)> answer;
    QString expected = {};
};

using Steps = std::vector<Step>;

Step passes(std::chrono::seconds time)
{
    return {"time passes", [time](Story &story) { return story.pass(time); }};
}

Step hasStatus(const QString &identity, const QString &status)
{
    return {"status", [identity](Story &story) { return story.statusOf(identity); }, status};
}

Step hasMailFrom(const QString &identity, const QString &status)
{
    return {"MAIL FROM", [identity](Story &story) { return story.mailFromStatusOf(identity); }, status};
}

Step isExplained(const QString &identity, const QString &causes)
{
    return {"why", [identity](Story &story) { return story.causesOf(identity); }, causes};
}

Step isMended(const QString &identity)
{
    return {"mend", [identity](Story &story) { return story.mend(identity); }};
}

Step isSentAgain(const QString &address)
{
    return {"resend", [address](Story &story) { return story.resend(address); }};
}

Step linkIsFollowed(const QString &address, const QString &outcome, int mailsBefore = 0)
{
    return {"link", [=](Story &story) { return story.follow(address, mailsBefore); }, outcome};
}

Step hasSet(const QString &identity, const QString &set)
{
    return {"set", [identity](Story &story) { return story.setOf(identity); }, set};
}

Step isGiven(const QString &identity, const QString &set)
{
    return {"assign", [=](Story &story) { return story.assign(identity, set); }};
}

Step hasIdentities(const QString &counts)
{
    return {"counts", [](Story &story) { return story.counts(); }, counts};
}

Step isRefused(const QString &identity, const QString &code)
{
    return {"create", [identity](Story &story) { return story.create(identity); }, code};
}

const auto garden = u"gardencentre.example"_s;
const auto tickets = u"ticketoffice.example"_s;
const auto theatre = u"theatre.example"_s;
const auto jonas = u"jonas.weber@gallery.example"_s;
const auto club = u"sportsclub.example"_s;
const auto orders = u"orders@bakery.example"_s;

const Steps doubledDomain{hasStatus(garden, u"PENDING HOST_NOT_FOUND"_s), passes(24h),
                          hasStatus(garden, u"PENDING HOST_NOT_FOUND"_s),
                          isExplained(garden, u"NAME_DOUBLED NAME_DOUBLED NAME_DOUBLED"_s)};
const Steps lostRecords{
    hasStatus(tickets, u"TEMPORARY_FAILURE HOST_NOT_FOUND"_s),          hasMailFrom(tickets, u"TEMPORARY_FAILURE"_s),
    isExplained(tickets, u"MISSING MISSING MISSING MISSING MISSING"_s), passes(71h),
    hasStatus(tickets, u"TEMPORARY_FAILURE HOST_NOT_FOUND"_s),          hasStatus(theatre, u"SUCCESS"_s)};
const Steps expiredLink{hasStatus(jonas, u"FAILED"_s), linkIsFollowed(jonas, u"LAPSED"_s),
                        hasStatus(jonas, u"FAILED"_s), isSentAgain(jonas), hasStatus(jonas, u"PENDING"_s)};
const Steps mailFromRejected{hasMailFrom(club, u"TEMPORARY_FAILURE"_s), hasStatus(club, u"SUCCESS"_s),
                             isExplained(club, u"AS_EXPECTED AS_EXPECTED AS_EXPECTED SECOND_MX AS_EXPECTED"_s),
                             passes(24h), hasMailFrom(club, u"TEMPORARY_FAILURE"_s)};

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

} // namespace

void TestScenarioStories::goesAsItIsTold_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Steps>("steps");
    // clang-format off
    QTest::newRow("doubled domain, repaired") << u"doubled-domain"_s
        << doubledDomain + Steps{isMended(garden), passes(2min), hasStatus(garden, u"SUCCESS"_s)};
    QTest::newRow("doubled domain, left as it is") << u"doubled-domain"_s
        << doubledDomain + Steps{passes(48h), hasStatus(garden, u"FAILED HOST_NOT_FOUND"_s)};
    QTest::newRow("lost records, brought back") << u"lost-records"_s
        << lostRecords + Steps{isMended(tickets), passes(2min), hasStatus(tickets, u"SUCCESS"_s),
                               hasMailFrom(tickets, u"SUCCESS"_s), passes(72h), hasStatus(tickets, u"SUCCESS"_s)};
    QTest::newRow("lost records, too late") << u"lost-records"_s
        << lostRecords + Steps{passes(1h), hasStatus(tickets, u"FAILED HOST_NOT_FOUND"_s),
                               hasMailFrom(tickets, u"FAILED"_s), isMended(tickets), passes(24h),
                               hasStatus(tickets, u"FAILED HOST_NOT_FOUND"_s)};
    QTest::newRow("expired link, the new one in time") << u"expired-link"_s
        << expiredLink + Steps{passes(23h), linkIsFollowed(jonas, u"LAPSED"_s, 1), hasStatus(jonas, u"PENDING"_s),
                               linkIsFollowed(jonas, u"VERIFIED"_s), hasStatus(jonas, u"SUCCESS"_s)};
    QTest::newRow("expired link, too late again") << u"expired-link"_s
        << expiredLink + Steps{passes(25h), linkIsFollowed(jonas, u"LAPSED"_s), hasStatus(jonas, u"FAILED"_s)};
    QTest::newRow("MAIL FROM rejected, repaired") << u"mail-from-rejected"_s
        << mailFromRejected + Steps{isMended(club), passes(2min), hasMailFrom(club, u"SUCCESS"_s)};
    QTest::newRow("MAIL FROM rejected, left as it is") << u"mail-from-rejected"_s
        << mailFromRejected + Steps{passes(48h), hasMailFrom(club, u"FAILED"_s), hasStatus(club, u"SUCCESS"_s)};
    QTest::newRow("which set applies") << u"which-set"_s
        << Steps{hasSet(u"bakery.example"_s, u"all-mail"_s), hasSet(u"newsletter@bakery.example"_s, u"newsletters"_s),
                 hasSet(u"hello@bakery.example"_s, u"none"_s), hasSet(u"patisserie.example"_s, u"none"_s),
                 hasSet(orders, u"orders-2025 NotFoundException"_s), isGiven(orders, u"newsletters"_s),
                 hasSet(orders, u"newsletters"_s), passes(72h), hasStatus(u"bakery.example"_s, u"SUCCESS"_s)};
    QTest::newRow("10,000 identities") << u"ten-thousand"_s
        << Steps{hasIdentities(u"FAILED 900, PENDING 2800, SUCCESS 6000, TEMPORARY_FAILURE 300"_s),
                 isRefused(u"one-more.example"_s, u"LimitExceededException"_s), passes(72h),
                 hasIdentities(u"FAILED 4000, SUCCESS 6000"_s)};
    // clang-format on
}

void TestScenarioStories::goesAsItIsTold()
{
    QFETCH(QString, scenario);
    QFETCH(Steps, steps);
    Story story(scenario);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QString answer = steps[i].answer(story);
        QVERIFY2(answer == steps[i].expected,
                 qPrintable(u"step %1, %2: %3"_s.arg(i + 1).arg(QLatin1StringView(steps[i].what), answer)));
    }
}

QTEST_GUILESS_MAIN(TestScenarioStories)
#include "tst_scenariostories.moc"
