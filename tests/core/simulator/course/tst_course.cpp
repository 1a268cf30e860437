#include "coursecase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ses::VerificationStatus;

/// Every transition of console.md 18, on the virtual clock: what happened before, and what is so afterwards.
class TestCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesADomainItsWay_data();
    void takesADomainItsWay();
    void verifiesByAnOwnKey_data();
    void verifiesByAnOwnKey();
    void keepsTokensOnRetry();
    void rotatesTheKeyAfterADay();
    void takesAnAddressItsWay_data();
    void takesAnAddressItsWay();
    void takesAMailFromDomainItsWay_data();
    void takesAMailFromDomainItsWay();
    void takesTheHostOfAnyRegion();
    void tellsWhatChecksFound_data();
    void tellsWhatChecksFound();
    void computesTheLastCheck();
    void tellsWhatIsDue();
    void asksOncePerAnswerOfAFaultThatEnds();
    void noticesTheEndOfAPropagation();
    void followsOnlyWhatItNeeds();
    void restoresWhatWasDue();
    void keepsOldStatesVerified();
};

namespace {

const auto domain = u"example.com"_s;
const auto mailFromDomain = u"bounce.example.com"_s;
const auto feedbackHost = u"10 feedback-smtp.us-east-1.amazonses.com"_s;
/// A key of 1024 bit, of nobody, and its public half.
const auto ownKey =
    u"MIICXgIBAAKBgQCoKPiH6o/kej96UjJWf7qFi9v16VCTdpI59/aoEJlWoCRVMCKWsoC08ruB+n+jrxsSIasEG0pP8EH2ufGtd5Wx"
    "jXyZencuh2OMyZ9UD1kkwV+LixXnbf2LubVd5ko+sQ29LRHXxJbmIxiazGrkb/JmaCXrPJJ9YjJIUtkGIih8RwIDAQABAoGAJPIz"
    "gLFBgiJ11es/Ug/oLDVJU6M6Z9vSTtgzIkPbXNP8h5b20oNPkfIOzoT6DD2JxhcNmu5gCmYwKAQ8nC88/RVpIS5hEVOMbx8N4Xkf"
    "Feld3OcBTXV6G9CoM6ueEH2zZ7zt4PZZWDO0GhH+6iPaCen776WL9tIyndGm6GyssvkCQQDX9RBc6V5Iq+gf6URht4c4X5yYaw9U"
    "5Na6AmXDQ9rnQP8/JmYJyg1+w9xl6bf1iFmoxB+C+SxzCVDd1y7UEC+LAkEAx1cYVYkgAiqSlz0eeGimnLh+Fs72fH0nO69oXHS0"
    "5nqqi1eGWWtIdAmvTeYRNZapWD+mHSH6FLOW2+GkUoB9tQJBAMB/r/BCDUsWATnAwrWf1KbJg1rRw77WpRj1XiRqbcxJQbzWy4na"
    "U6E1kVY+uT3iJpmrCLPEzHxWR4EXeKSLMPUCQQCVKxWonG55cIY16qSskhNr35trUgCdc8IyJbbAyQy+FDkfAKYmr+OOAdlPP8TN"
    "Bys+QJL75fsQFrvjWtzuZ/ypAkEAnDO0b1Wb+rcxffm4X9GkpIzdZh/hUhQVtQFCQkVJofPJe3e4Vy6Kp5CTP0V170K4B6TjwVd3"
    "3wDW2IQme70IEg=="_s;
const auto publicKey =
    u"MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCoKPiH6o/kej96UjJWf7qFi9v16VCTdpI59/aoEJlWoCRVMCKWsoC08ruB+n+j"
    "rxsSIasEG0pP8EH2ufGtd5WxjXyZencuh2OMyZ9UD1kkwV+LixXnbf2LubVd5ko+sQ29LRHXxJbmIxiazGrkb/JmaCXrPJJ9YjJI"
    "UtkGIih8RwIDAQAB"_s;

QByteArray dkimPath()
{
    return "/v2/email/identities/example.com/dkim/signing";
}

/// One step of a way, as the tables have it.
void step(CourseCase &aws, const QString &word)
{
    static const QRegularExpression time(u"^\\+(\\d+)([hms])$"_s);
    if (const auto match = time.match(word); match.hasMatch()) {
        const auto number = match.captured(1).toInt();
        const QString unit = match.captured(2);
        aws.pass(unit == "h"_L1       ? std::chrono::milliseconds(std::chrono::hours(number))
                     : unit == "m"_L1 ? std::chrono::milliseconds(std::chrono::minutes(number))
                                      : std::chrono::milliseconds(std::chrono::seconds(number)));
    } else if (word == "create"_L1) {
        QVERIFY(aws.create(domain));
    } else if (word == "publish"_L1) {
        aws.publishDkim(domain);
    } else if (word == "publish2"_L1) {
        for (const auto &record : simulator::dkimRecords(aws.stored(domain)).first(2))
            aws.publish(record);
    } else if (word == "lose1"_L1) {
        aws.withdraw(simulator::dkimRecords(aws.stored(domain)).last());
    } else if (word == "retry"_L1) {
        QCOMPARE(aws.ask("PUT", dkimPath(), R"({"SigningAttributesOrigin":"AWS_SES"})").status, 200);
    } else if (word == "own"_L1) {
        QCOMPARE(aws.ask("PUT", dkimPath(),
                         R"({"SigningAttributesOrigin":"EXTERNAL","SigningAttributes":)"
                         R"({"DomainSigningSelector":"mail","DomainSigningPrivateKey":")"
                             + ownKey.toLatin1() + R"("}})")
                     .status,
                 200);
    } else if (word == "off"_L1 || word == "on"_L1) {
        QCOMPARE(aws.ask("PUT", "/v2/email/identities/example.com/dkim",
                         word == "on"_L1 ? R"({"SigningEnabled":true})" : R"({"SigningEnabled":false})")
                     .status,
                 200);
    } else if (word == "1024"_L1) {
        QCOMPARE(aws.ask("PUT", dkimPath(),
                         R"({"SigningAttributesOrigin":"AWS_SES","SigningAttributes":)"
                         R"({"NextSigningKeyLength":"RSA_1024_BIT"}})")
                     .status,
                 200);
    } else if (word == "imported"_L1) {
        aws.identity(domain, VerificationStatus::NotStarted);
        aws.change(domain, [](store::IdentityRow &row) { row.deadline.reset(); });
    } else if (word == "recreate"_L1) {
        QCOMPARE(aws.ask("DELETE", "/v2/email/identities/example.com").status, 200);
        QVERIFY(aws.create(domain));
    } else {
        QFAIL(qPrintable(word));
    }
}

void go(CourseCase &aws, const QString &way)
{
    for (const QString &word : way.split(u' '))
        step(aws, word);
}

QString statusesOf(const store::IdentityRow &row)
{
    return QString(wire::wireName(row.status)) + u' ' + QString(wire::wireName(row.dkimStatus));
}

const auto setupSucceeded = u"DKIM setup SUCCESS for example.com in US East (N. Virginia) region"_s;
const auto setupFailed = u"Email DKIM setup FAILURE for example.com"_s;

} // namespace

void TestCourse::takesADomainItsWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("statuses"); // identity, DKIM
    QTest::addColumn<int>("hoursLeft"); // until the search ends; -1: none is under way
    QTest::addColumn<QStringList>("mails");
    QTest::addColumn<QString>("lastEntry");
    const auto pending = u"PENDING PENDING"_s, verified = u"SUCCESS SUCCESS"_s, failed = u"FAILED FAILED"_s,
               temporary = u"TEMPORARY_FAILURE TEMPORARY_FAILURE"_s;
    const auto created = u"IDENTITY_CREATED PENDING WINDOW"_s;
    const auto found = u"DKIM_STATUS PENDING SUCCESS DNS_CHECK"_s;
    const auto lost = u"DKIM_STATUS SUCCESS TEMPORARY_FAILURE DNS_CHECK"_s;
    const auto ended = u"DKIM_STATUS PENDING FAILED 72_HOURS_ENDED"_s;
    // clang-format off
    QTest::newRow("D1 created") << u"create"_s << pending << 72 << QStringList() << created;
    QTest::newRow("D2 not before the check") << u"create publish +59s"_s << pending << 71 << QStringList() << created;
    QTest::newRow("D2 found") << u"create publish +1m"_s << verified << -1 << QStringList{setupSucceeded} << found;
    QTest::newRow("D2 found late") << u"create +50h publish +1m"_s << verified << -1 << QStringList{setupSucceeded} << found;
    QTest::newRow("D2 at the last check") << u"create +71h +59m publish +1m"_s << verified << -1
                                          << QStringList{setupSucceeded} << found;
    QTest::newRow("D3 some, not all") << u"create publish2 +71h"_s << pending << 1 << QStringList() << created;
    QTest::newRow("D4 not before the end") << u"create +71h +59m +59s"_s << pending << 0 << QStringList() << created;
    QTest::newRow("D4 72 hours") << u"create +72h"_s << failed << -1 << QStringList{setupFailed} << ended;
    QTest::newRow("D4 published after the end") << u"create +72h publish +72h"_s << failed << -1
                                                << QStringList{setupFailed} << ended;
    QTest::newRow("D5 not before the recheck") << u"create publish +1m lose1 +59m"_s << verified << -1
                                               << QStringList{setupSucceeded} << found;
    QTest::newRow("D5 lost") << u"create publish +1m lose1 +1h"_s << temporary << 72 << QStringList{setupSucceeded} << lost;
    QTest::newRow("D5 lost and back between checks") << u"create publish +1m lose1 +30m publish +30m"_s << verified << -1
                                                     << QStringList{setupSucceeded} << found;
    QTest::newRow("D6 back") << u"create publish +1m lose1 +1h publish +1m"_s << verified << -1
                             << QStringList{setupSucceeded} << u"DKIM_STATUS TEMPORARY_FAILURE SUCCESS DNS_CHECK"_s;
    QTest::newRow("D7 gone for 72 hours") << u"create publish +1m lose1 +1h +72h"_s << failed << -1
                                          << QStringList{setupSucceeded, setupFailed}
                                          << u"DKIM_STATUS TEMPORARY_FAILURE FAILED 72_HOURS_ENDED"_s;
    QTest::newRow("D8 retried") << u"create +72h retry"_s << pending << 72 << QStringList{setupFailed}
                                << u"DKIM_STATUS FAILED PENDING WINDOW"_s;
    QTest::newRow("D8 retried and found") << u"create +72h retry publish +1m"_s << verified << -1
                                          << QStringList{setupFailed, setupSucceeded} << found;
    QTest::newRow("D8 retried in vain") << u"create +72h retry +72h"_s << failed << -1
                                        << QStringList{setupFailed, setupFailed} << ended;
    QTest::newRow("D8 created again") << u"create +72h recreate"_s << pending << 72 << QStringList{setupFailed} << created;
    QTest::newRow("D9 another origin") << u"create publish +1m own"_s << u"SUCCESS PENDING"_s << 72
                                       << QStringList{setupSucceeded} << u"NEW_KEY PENDING WINDOW"_s;
    QTest::newRow("D10 another origin, never found") << u"create publish +1m own +72h"_s << failed << -1
                                                     << QStringList{setupSucceeded, setupFailed} << ended;
    QTest::newRow("D11 signatures off") << u"create publish +1m off"_s << verified << -1 << QStringList{setupSucceeded} << found;
    QTest::newRow("D11 off and on while pending") << u"create off on"_s << pending << 72 << QStringList() << created;
    QTest::newRow("D12 another length") << u"create publish +1m 1024"_s << verified << -1 << QStringList{setupSucceeded}
                                        << u"NEXT_KEY_LENGTH WINDOW"_s;
    QTest::newRow("D12 the rotation") << u"create publish +1m 1024 +24h"_s << verified << -1 << QStringList{setupSucceeded}
                                      << u"CURRENT_KEY_LENGTH CLOCK"_s;
    QTest::newRow("D13 never begun") << u"imported publish +100h"_s << u"NOT_STARTED NOT_STARTED"_s << -1 << QStringList()
                                     << created;
    // clang-format on
}

void TestCourse::takesADomainItsWay()
{
    QFETCH(QString, way);
    QFETCH(int, hoursLeft);
    CourseCase aws;
    go(aws, way);
    QTEST(statusesOf(aws.stored(domain)), "statuses");
    const auto facts = aws.object("GET", "/simulator/identities/example.com/facts");
    QCOMPARE(facts.contains("Deadline"_L1), hoursLeft >= 0);
    const double left = facts.value("Deadline"_L1).toDouble() - double(aws.context.now.toMSecsSinceEpoch()) / 1000;
    if (hoursLeft >= 0)
        QCOMPARE(int(left / 3600), hoursLeft);
    QTEST(aws.mails(), "mails");
    QTEST(aws.journal().constLast(), "lastEntry");
}

void TestCourse::verifiesByAnOwnKey_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("error"); // empty: it is verified
    QTest::newRow("the key alone") << QStringList{u"\"p=%1\""_s.arg(publicKey)} << QString();
    QTest::newRow("with the other tags") << QStringList{u"\"v=DKIM1; k=rsa; p=%1\""_s.arg(publicKey)} << QString();
    QTest::newRow("in two strings") << QStringList{u"\"p=%1\" \"%2\""_s.arg(publicKey.first(100),
                                                                            publicKey.sliced(100))}
                                    << QString();
    QTest::newRow("another key") << QStringList{u"\"p=%1\""_s.arg(publicKey.chopped(8) + u"AAAAQAB"_s)}
                                 << u"INVALID_VALUE"_s;
    QTest::newRow("no key") << QStringList{u"\"p=\""_s} << u"INVALID_VALUE"_s;
    QTest::newRow("nothing") << QStringList() << u"HOST_NOT_FOUND"_s;
}

void TestCourse::verifiesByAnOwnKey()
{
    QFETCH(QStringList, values);
    QFETCH(QString, error);
    CourseCase aws;
    go(aws, u"create own"_s);
    if (!values.isEmpty())
        aws.publish(u"mail._domainkey.example.com"_s, CourseCase::Type::TXT, values);
    go(aws, u"+1m"_s);
    QCOMPARE(statusesOf(aws.stored(domain)), error.isEmpty() ? u"SUCCESS SUCCESS"_s : u"PENDING PENDING"_s);
    QCOMPARE(aws.identityOf("example.com").value("VerificationInfo"_L1).toObject().value("ErrorType"_L1).toString(),
             error);
}

void TestCourse::keepsTokensOnRetry()
{
    CourseCase aws;
    go(aws, u"create"_s);
    const auto tokens = aws.stored(domain).dkimTokens;
    go(aws, u"+72h retry"_s);
    QCOMPARE(aws.stored(domain).dkimTokens, tokens);
    go(aws, u"recreate"_s);
    QVERIFY(aws.stored(domain).dkimTokens != tokens);
}

void TestCourse::rotatesTheKeyAfterADay()
{
    CourseCase aws;
    go(aws, u"create 1024 +23h"_s);
    QCOMPARE(aws.stored(domain).dkimCurrentLength, ses::DkimSigningKeyLength::Rsa2048Bit);
    go(aws, u"+1h"_s);
    QCOMPARE(aws.stored(domain).dkimCurrentLength, ses::DkimSigningKeyLength::Rsa1024Bit);
    QCOMPARE(aws.stored(domain).dkimGeneratedAt, aws.context.now);
    QVERIFY(!aws.stored(domain).dkimRotationDue);
}

namespace {

const auto address = u"ann@example.org"_s;
const auto request = u"Amazon Web Services - Email Address Verification Request in region US East (N. Virginia)"_s;

/// The link in the mail that was sent as the number-th.
QByteArray linkOf(CourseCase &aws, int number)
{
    const auto mails = aws.object("GET", "/simulator/mails").value("Mails"_L1).toArray();
    const QString id = mails[mails.size() - number]["Id"_L1].toString();
    const auto mail = aws.object("GET", "/simulator/mails/" + id.toLatin1());
    const QByteArray source = QByteArray::fromBase64(mail.value("Source"_L1).toString().toLatin1());
    QString text = QString::fromLatin1(source).replace(u"=\r\n"_s, QString()).replace(u"=3D"_s, u"="_s);
    static const QRegularExpression link(u"https://email-verification\\S+"_s);
    return link.match(text).captured().toLatin1();
}

QString follow(CourseCase &aws, const QByteArray &link)
{
    return aws.object("POST", "/simulator/links/follow", R"({"Url":")" + link + R"("})").value("Outcome"_L1).toString();
}

/// A step of an address; "click2 VERIFIED" follows the link of the second mail and says what it must come to.
void addressStep(CourseCase &aws, const QString &word)
{
    static const QRegularExpression click(u"^click(\\d)=(.*)$"_s);
    if (const auto match = click.match(word); match.hasMatch())
        QCOMPARE(follow(aws, linkOf(aws, match.captured(1).toInt())), match.captured(2));
    else if (word == "create"_L1)
        QVERIFY(aws.create(address));
    else if (word == "resend"_L1)
        QCOMPARE(aws.refusal("POST", "/simulator/identities/ann%40example.org/resend-verification"), u"200"_s);
    else if (word == "refused"_L1)
        QVERIFY(
            aws.refusal("POST", "/simulator/identities/ann%40example.org/resend-verification").startsWith(u"400"_s));
    else if (word == "delete"_L1)
        QCOMPARE(aws.ask("DELETE", "/v2/email/identities/ann%40example.org").status, 200);
    else
        step(aws, word);
}

} // namespace

void TestCourse::takesAnAddressItsWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("status"); // empty: it is gone
    QTest::addColumn<int>("mails");
    QTest::addColumn<QString>("lastEntry");
    const auto confirmed = u"IDENTITY_STATUS PENDING SUCCESS LINK_FOLLOWED"_s;
    const auto lapsed = u"IDENTITY_STATUS PENDING FAILED LINK_LAPSED"_s;
    const auto created = u"IDENTITY_CREATED PENDING WINDOW"_s;
    // clang-format off
    QTest::newRow("E1 created") << u"create"_s << u"PENDING"_s << 1 << created;
    QTest::newRow("E2 followed") << u"create +23h click1=VERIFIED"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E2 followed twice") << u"create click1=VERIFIED click1=VERIFIED"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E2 followed again much later") << u"create click1=VERIFIED +90h click1=VERIFIED"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E3 not yet lapsed") << u"create +23h +59m +59s"_s << u"PENDING"_s << 1 << created;
    QTest::newRow("E3 lapsed") << u"create +24h"_s << u"FAILED"_s << 1 << lapsed;
    QTest::newRow("E4 sent again while pending") << u"create +20h resend +20h"_s << u"PENDING"_s << 2
                                                 << u"VERIFICATION_MAIL PENDING WINDOW"_s;
    QTest::newRow("E4 24 hours from the last mail") << u"create +20h resend +24h"_s << u"FAILED"_s << 2 << lapsed;
    QTest::newRow("E4 sent again after the failure") << u"create +24h resend"_s << u"PENDING"_s << 2
                                                     << u"VERIFICATION_MAIL FAILED PENDING WINDOW"_s;
    QTest::newRow("E4 and followed") << u"create +24h resend click2=VERIFIED"_s << u"SUCCESS"_s << 2 << confirmed;
    QTest::newRow("the older link works for its own 24 hours") << u"create +20h resend +3h click1=VERIFIED"_s << u"SUCCESS"_s
                                                               << 2 << confirmed;
    QTest::newRow("the older link lapses alone") << u"create +20h resend +5h click1=LAPSED click2=VERIFIED"_s << u"SUCCESS"_s
                                                 << 2 << confirmed;
    QTest::newRow("not within a minute") << u"create +59s refused +1s resend"_s << u"PENDING"_s << 2
                                         << u"VERIFICATION_MAIL PENDING WINDOW"_s;
    QTest::newRow("not when verified") << u"create +2m click1=VERIFIED refused"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E5 stays verified") << u"create click1=VERIFIED +1000h"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E6 clicked late") << u"create +24h click1=LAPSED"_s << u"FAILED"_s << 1 << lapsed;
    QTest::newRow("deleted") << u"create delete click1=IDENTITY_DELETED"_s << QString() << 1 << u"IDENTITY_DELETED WINDOW"_s;
    QTest::newRow("deleted and made again") << u"create +1m delete create click1=IDENTITY_DELETED"_s << u"PENDING"_s << 2 << created;
    // clang-format on
}

void TestCourse::takesAnAddressItsWay()
{
    QFETCH(QString, way);
    QFETCH(int, mails);
    CourseCase aws;
    for (const QString &word : way.split(u' '))
        addressStep(aws, word);
    const auto row = simulator::identitiesOf(aws.context).find(address);
    QTEST(row ? QString(wire::wireName(row->status)) : QString(), "status");
    QCOMPARE(aws.mails(), QStringList(mails, request));
    QTEST(aws.journal().constLast(), "lastEntry");
}

namespace {

void mailFromStep(CourseCase &aws, const QString &word)
{
    const auto put = [&](const QByteArray &body) {
        QCOMPARE(aws.refusal("PUT", "/v2/email/identities/example.com/mail-from", body), u"200"_s);
    };
    if (word == "set"_L1)
        put(R"({"MailFromDomain":"bounce.example.com"})");
    else if (word == "set2"_L1)
        put(R"({"MailFromDomain":"other.example.com"})");
    else if (word == "unset"_L1)
        put("{}");
    else if (word == "mx"_L1)
        aws.publish(mailFromDomain, CourseCase::Type::MX, {feedbackHost});
    else if (word == "mx2"_L1)
        aws.publish(mailFromDomain, CourseCase::Type::MX, {feedbackHost, u"20 mx.example.com"_s});
    else if (word == "wrong"_L1)
        aws.publish(mailFromDomain, CourseCase::Type::MX, {u"10 mx.example.com"_s});
    else if (word == "none"_L1)
        aws.publish(mailFromDomain, CourseCase::Type::MX, {});
    else
        step(aws, word);
}

} // namespace

void TestCourse::takesAMailFromDomainItsWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("status"); // empty: none is set
    QTest::addColumn<QString>("told"); // the states that mails told of
    QTest::addColumn<QString>("lastEntry"); // about it
    const auto set = u"MAIL_FROM_STATUS PENDING WINDOW"_s;
    const auto found = u"MAIL_FROM_STATUS PENDING SUCCESS DNS_CHECK"_s;
    const auto lost = u"MAIL_FROM_STATUS SUCCESS TEMPORARY_FAILURE DNS_CHECK"_s;
    const auto ended = u"MAIL_FROM_STATUS PENDING FAILED 72_HOURS_ENDED"_s;
    // clang-format off
    QTest::newRow("M0 not set") << u"create"_s << QString() << QString() << QString();
    QTest::newRow("M1 set") << u"create set"_s << u"PENDING"_s << QString() << set;
    QTest::newRow("M2 found") << u"create set mx +1m"_s << u"SUCCESS"_s << u"SUCCESS"_s << found;
    QTest::newRow("M2 not before the check") << u"create set mx +59s"_s << u"PENDING"_s << QString() << set;
    QTest::newRow("M2 not beside another") << u"create set mx2 +1h"_s << u"PENDING"_s << QString() << set;
    QTest::newRow("M3 72 hours") << u"create set +72h"_s << u"FAILED"_s << u"FAILURE"_s << ended;
    QTest::newRow("M3 no more checks") << u"create set +72h mx +99h"_s << u"FAILED"_s << u"FAILURE"_s << ended;
    QTest::newRow("M4 gone") << u"create set mx +1m none +1h"_s << u"TEMPORARY_FAILURE"_s << u"SUCCESS TEMPORARY_FAILURE"_s << lost;
    QTest::newRow("M4 another") << u"create set mx +1m wrong +1h"_s << u"TEMPORARY_FAILURE"_s << u"SUCCESS TEMPORARY_FAILURE"_s << lost;
    QTest::newRow("M4 a second") << u"create set mx +1m mx2 +1h"_s << u"TEMPORARY_FAILURE"_s << u"SUCCESS TEMPORARY_FAILURE"_s << lost;
    QTest::newRow("M4 not before the recheck") << u"create set mx +1m mx2 +59m"_s << u"SUCCESS"_s << u"SUCCESS"_s << found;
    QTest::newRow("M5 right again") << u"create set mx +1m none +1h mx +1m"_s << u"SUCCESS"_s
                                    << u"SUCCESS TEMPORARY_FAILURE SUCCESS"_s << u"MAIL_FROM_STATUS TEMPORARY_FAILURE SUCCESS DNS_CHECK"_s;
    QTest::newRow("M6 72 hours") << u"create set mx +1m none +1h +72h"_s << u"FAILED"_s << u"SUCCESS TEMPORARY_FAILURE FAILURE"_s
                                 << u"MAIL_FROM_STATUS TEMPORARY_FAILURE FAILED 72_HOURS_ENDED"_s;
    QTest::newRow("M7 saved again") << u"create set +72h set"_s << u"PENDING"_s << u"FAILURE"_s << u"MAIL_FROM_STATUS FAILED PENDING WINDOW"_s;
    QTest::newRow("M7 saved again and found") << u"create set +72h set mx +1m"_s << u"SUCCESS"_s << u"FAILURE SUCCESS"_s << found;
    QTest::newRow("another domain") << u"create set mx +1m set2"_s << u"PENDING"_s << u"SUCCESS"_s << set;
    QTest::newRow("M8 taken away") << u"create set mx +1m unset +99h"_s << QString() << u"SUCCESS"_s << u"MAIL_FROM_STATUS SUCCESS WINDOW"_s;
    // clang-format on
}

void TestCourse::takesAMailFromDomainItsWay()
{
    QFETCH(QString, way);
    CourseCase aws;
    for (const QString &word : way.split(u' '))
        mailFromStep(aws, word);
    const auto row = aws.stored(domain);
    QTEST(row.mailFromStatus ? QString(wire::wireName(*row.mailFromStatus)) : QString(), "status");
    QStringList told;
    for (const QString &subject : aws.mails().filter(u"MAIL FROM"_s))
        told += subject.section(u": "_s, 1).section(u" in "_s, 0, 0).replace(u' ', u'_');
    QTEST(told.join(u' '), "told");
    QTEST(aws.journal().filter(u"MAIL_FROM"_s).value(aws.journal().filter(u"MAIL_FROM"_s).size() - 1), "lastEntry");
}

void TestCourse::takesTheHostOfAnyRegion()
{
    CourseCase aws;
    for (const QString &word : u"create set"_s.split(u' '))
        mailFromStep(aws, word);
    aws.publish(mailFromDomain, CourseCase::Type::MX, {u"5 Feedback-SMTP.eu-west-1.amazonses.com."_s});
    aws.pass(1min);
    QCOMPARE(aws.stored(domain).mailFromStatus, VerificationStatus::Success);
}

void TestCourse::tellsWhatChecksFound_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("third");
    QTest::addColumn<QString>("error"); // after a check
    QTest::newRow("nothing there") << u"-"_s << u"-"_s << u"-"_s << u"HOST_NOT_FOUND"_s;
    QTest::newRow("another type") << u"type"_s << u"right"_s << u"right"_s << u"TYPE_NOT_FOUND"_s;
    QTest::newRow("another value") << u"wrong"_s << u"right"_s << u"right"_s << u"INVALID_VALUE"_s;
    QTest::newRow("the server fails") << u"fail"_s << u"right"_s << u"right"_s << u"DNS_SERVER_ERROR"_s;
    QTest::newRow("the first in the order of the tokens") << u"wrong"_s << u"-"_s << u"fail"_s << u"INVALID_VALUE"_s;
    QTest::newRow("the second, if the first is right") << u"right"_s << u"-"_s << u"wrong"_s << u"HOST_NOT_FOUND"_s;
    QTest::newRow("the third") << u"right"_s << u"right"_s << u"fail"_s << u"DNS_SERVER_ERROR"_s;
    QTest::newRow("all right") << u"right"_s << u"right"_s << u"right"_s << QString();
}

void TestCourse::tellsWhatChecksFound()
{
    CourseCase aws;
    go(aws, u"create"_s);
    QCOMPARE(aws.identityOf("example.com").value("VerificationInfo"_L1).toObject(), QJsonObject());
    const auto records = simulator::dkimRecords(aws.stored(domain));
    const char *const columns[] = {"first", "second", "third"};
    for (int i = 0; i < 3; ++i) {
        const QString what = *static_cast<QString *>(QTest::qData(columns[i], qMetaTypeId<QString>()));
        if (what == "right"_L1)
            aws.publish(records[i]);
        else if (what == "wrong"_L1)
            aws.publish(records[i].name, CourseCase::Type::CNAME, {u"elsewhere.example.net"_s});
        else if (what == "type"_L1)
            aws.publish(records[i].name, CourseCase::Type::TXT, {u"\"x\""_s});
        else if (what == "fail"_L1)
            aws.putFault({.name = records[i].name, .kind = u"SERVFAIL"_s});
    }
    aws.pass(59s);
    QCOMPARE(aws.identityOf("example.com").value("VerificationInfo"_L1).toObject(), QJsonObject());
    aws.pass(1s);
    const auto info = aws.identityOf("example.com").value("VerificationInfo"_L1).toObject();
    QTEST(info.value("ErrorType"_L1).toString(), "error");
    QVERIFY(info.contains("LastCheckedTimestamp"_L1));
    aws.pass(200h);
    QTEST(aws.identityOf("example.com").value("VerificationInfo"_L1).toObject().value("ErrorType"_L1).toString(),
          "error"); // it is told after the end, too
}

void TestCourse::computesTheLastCheck()
{
    CourseCase aws;
    const auto last = [&](const char *which) {
        const double moment = aws.identityOf("example.com")
                                  .value("VerificationInfo"_L1)
                                  .toObject()
                                  .value(QLatin1StringView(which))
                                  .toDouble();
        return qRound64(double(aws.context.now.toMSecsSinceEpoch()) / 1000 - moment); // seconds ago
    };
    go(aws, u"create +5m +30s"_s);
    QCOMPARE(last("LastCheckedTimestamp"), 30);
    go(aws, u"publish +30s"_s);
    QCOMPARE(last("LastSuccessTimestamp"), 0);
    go(aws, u"+2h +10m"_s); // hourly now
    QCOMPARE(last("LastCheckedTimestamp"), 600);
    QCOMPARE(last("LastSuccessTimestamp"), 600);
    go(aws, u"lose1 +50m +3m +20s"_s); // lost at the third hour; each minute since
    QCOMPARE(last("LastCheckedTimestamp"), 20);
    QCOMPARE(last("LastSuccessTimestamp"), 3600 + 200);
}

void TestCourse::tellsWhatIsDue()
{
    CourseCase aws;
    const auto due = [&] {
        QStringList lines;
        for (const auto &event : aws.events()) {
            const double seconds = event["Due"_L1].toDouble() - double(aws.context.now.toMSecsSinceEpoch()) / 1000;
            lines += u"%1 %2 %3"_s.arg(QString::number(qRound64(seconds)), event["What"_L1].toString(),
                                       event["To"_L1].toString());
        }
        return lines;
    };
    go(aws, u"create"_s);
    QCOMPARE(due(), QStringList{u"259200 DKIM_STATUS FAILED"_s});
    const auto list = aws.object("GET", "/simulator/events");
    QCOMPARE(list.value("PolledIdentities"_L1).toInt(), 1);
    QCOMPARE(qRound64(list.value("NextCheck"_L1).toDouble() - double(aws.context.now.toMSecsSinceEpoch()) / 1000), 60);
    go(aws, u"+10s publish"_s);
    QCOMPARE(due(), QStringList{u"50 DKIM_STATUS SUCCESS"_s});
    go(aws, u"+50s"_s);
    QCOMPARE(due(), QStringList());
    go(aws, u"lose1"_s);
    QCOMPARE(due(), QStringList{u"3600 DKIM_STATUS TEMPORARY_FAILURE"_s});
    go(aws, u"1024"_s);
    QCOMPARE(due(), (QStringList{u"3600 DKIM_STATUS TEMPORARY_FAILURE"_s, u"86400 CURRENT_KEY_LENGTH "_s}));
    QCOMPARE(aws.ask("DELETE", "/v2/email/identities/example.com").status, 200);
    QCOMPARE(due(), QStringList());
}

void TestCourse::asksOncePerAnswerOfAFaultThatEnds()
{
    CourseCase aws;
    go(aws, u"create publish"_s);
    aws.putFault(
        {.name = simulator::dkimRecords(aws.stored(domain)).first().name, .kind = u"NOT_FOUND"_s, .answersLeft = 5});
    go(aws, u"+5m"_s);
    QCOMPARE(aws.stored(domain).dkimStatus, VerificationStatus::Pending);
    go(aws, u"+1m"_s);
    QCOMPARE(aws.stored(domain).dkimStatus, VerificationStatus::Success);
}

void TestCourse::noticesTheEndOfAPropagation()
{
    CourseCase aws;
    go(aws, u"create publish"_s);
    const QString name = simulator::dkimRecords(aws.stored(domain)).first().name;
    store::DnsFaultRepository faults(*aws.database, aws.context.scope.account);
    faults.put({.name = name, .kind = u"PROPAGATION_DELAY"_s, .delaySeconds = 5400});
    faults.keep({.name = name,
                 .type = u"CNAME"_s,
                 .visibleUntil = aws.context.now.addSecs(5400),
                 .finding = u"NO_SUCH_NAME"_s});
    aws.tellChange(name);
    go(aws, u"+89m"_s);
    QCOMPARE(aws.stored(domain).dkimStatus, VerificationStatus::Pending);
    go(aws, u"+1m"_s);
    QCOMPARE(aws.stored(domain).dkimStatus, VerificationStatus::Success);
}

void TestCourse::followsOnlyWhatItNeeds()
{
    CourseCase aws;
    go(aws, u"create"_s);
    QVERIFY(aws.create(u"sub.example.com"_s));
    const qint64 before = store::lastChange(*aws.database);
    aws.tellChange(u"www.example.com"_s);
    QCOMPARE(aws.changedAfter(before), QStringList());
    aws.publishDkim(u"sub.example.com"_s);
    aws.pass(1min);
    QCOMPARE(aws.stored(u"sub.example.com"_s).status, VerificationStatus::Success);
    QCOMPARE(aws.stored(domain).status, VerificationStatus::Pending);
    store::DnsZoneRepository zones(*aws.database, aws.context.scope.account);
    zones.remove(*zones.findOther(domain));
    aws.tellChange(u"*.example.com"_s);
    aws.pass(1h);
    QCOMPARE(aws.stored(u"sub.example.com"_s).status, VerificationStatus::TemporaryFailure);
}

void TestCourse::restoresWhatWasDue()
{
    CourseCase aws;
    go(aws, u"create +1h"_s);
    const auto due = aws.events();
    QCOMPARE(due.size(), 1);
    QCOMPARE(aws.ask("DELETE", "/v2/email/identities/example.com").status, 200);
    go(aws, u"+1h"_s);
    QCOMPARE(aws.ask("POST", "/simulator/identities/restore", R"({"EmailIdentities":["example.com"]})").status, 200);
    QCOMPARE(aws.events(), due);
    QCOMPARE(aws.journal().sliced(1),
             (QStringList{u"IDENTITY_DELETED WINDOW"_s, u"IDENTITY_RESTORED PENDING WINDOW"_s}));
    go(aws, u"+70h"_s);
    QCOMPARE(aws.stored(domain).status, VerificationStatus::Failed);
}

/// An earlier version knew no DNS, and planned nothing.
void TestCourse::keepsOldStatesVerified()
{
    CourseCase aws;
    go(aws, u"create"_s);
    QVERIFY(aws.create(u"sub.example.com"_s));
    for (const QString &name : {domain, u"sub.example.com"_s}) {
        auto row = aws.stored(name);
        if (name == domain) {
            row.status = row.dkimStatus = VerificationStatus::Success;
            row.mailFromDomain = mailFromDomain;
            row.mailFromStatus = VerificationStatus::Success;
            row.deadline.reset();
        }
        row.dkimSince.reset();
        simulator::identitiesOf(aws.context).put(row);
    }
    aws.database->run(u"DELETE FROM events"_s);
    aws.database->run(u"INSERT INTO unplanned (account, region, name) SELECT account, region, name FROM identities"_s);
    simulator::course::timetable.plan(aws.context);
    QCOMPARE(aws.events().size(), 1); // the end of what is pending
    aws.pass(100h);
    QCOMPARE(statusesOf(aws.stored(domain)), u"SUCCESS SUCCESS"_s);
    QCOMPARE(aws.stored(domain).mailFromStatus, VerificationStatus::Success);
    QCOMPARE(statusesOf(aws.stored(u"sub.example.com"_s)), u"FAILED FAILED"_s);
    QCOMPARE(store::DnsZoneRepository(*aws.database, aws.context.scope.account).other().size(), 1);
}

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
