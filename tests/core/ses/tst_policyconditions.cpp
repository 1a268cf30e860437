#include "core/ses/policyconditions.h"
#include "core/ses/wildcards.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What conditions of policies ask about a request (api.md 5.3; operators of IAM).
class TestPolicyConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWildcards_data();
    void matchesWildcards();
    void judgesConditions_data();
    void judgesConditions();
};

namespace {

const ses::PolicyFacts facts{
    {u"ses:fromaddress"_s, {u"marketing+may@example.com"_s}},
    {u"ses:recipients"_s, {u"ann@example.org"_s, u"bob@example.net"_s}},
    {u"aws:currenttime"_s, {u"2026-09-25T05:19:44Z"_s}},
    {u"aws:epochtime"_s, {u"1790313584"_s}},
    {u"aws:sourceip"_s, {u"203.0.113.77"_s}},
    {u"aws:securetransport"_s, {u"true"_s}},
    {u"aws:principalarn"_s, {u"arn:aws:iam::123456789012:root"_s}},
    {u"aws:sourcearn"_s, {u"arn:aws:sns:us-east-1:123456789012:topic:a:b"_s}},
};

} // namespace

void TestPolicyConditions::matchesWildcards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("fits");
    // clang-format off
    QTest::newRow("the same") << u"abc"_s << u"abc"_s << true;
    QTest::newRow("another case") << u"abc"_s << u"abC"_s << false;
    QTest::newRow("longer") << u"abcd"_s << u"abc"_s << false;
    QTest::newRow("shorter") << u"ab"_s << u"abc"_s << false;
    QTest::newRow("nothing") << QString() << QString() << true;
    QTest::newRow("a star for nothing") << QString() << u"*"_s << true;
    QTest::newRow("one for none") << QString() << u"?"_s << false;
    QTest::newRow("a star at the end") << u"ses:SendEmail"_s << u"ses:Send*"_s << true;
    QTest::newRow("a star in the middle") << u"marketing+x@example.com"_s << u"marketing*@example.com"_s << true;
    QTest::newRow("the star takes what comes again") << u"a@example.com@example.com"_s << u"*@example.com"_s << true;
    QTest::newRow("stars side by side") << u"abc"_s << u"a**c"_s << true;
    QTest::newRow("one of several characters") << u"abc"_s << u"a?c"_s << true;
    QTest::newRow("one, then any") << u"abc"_s << u"?*c"_s << true;
    QTest::newRow("no regular expression") << u"axc"_s << u"a.c"_s << false;
    QTest::newRow("no set of characters") << u"b"_s << u"[abc]"_s << false;
    QTest::newRow("a star in the text") << u"a*c"_s << u"a?c"_s << true;
    QTest::newRow("hopeless, but soon") << QString(300, u'a') << u"*a"_s.repeated(200) + u'b' << false;
    // clang-format on
}

void TestPolicyConditions::matchesWildcards()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(bool, fits);
    QCOMPARE(ses::matchesWildcards(text, pattern), fits);
}

void TestPolicyConditions::judgesConditions_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<std::optional<bool>>("holds"); // nothing: it cannot be judged
    const auto row = [](const char *name, const QString &condition, std::optional<bool> holds) {
        QTest::newRow(name) << condition << holds;
    };
    // clang-format off
    row("none", u"{}"_s, true);
    row("the same text", uR"({"StringEquals":{"ses:FromAddress":"marketing+may@example.com"}})"_s, true);
    row("another case", uR"({"StringEquals":{"ses:FromAddress":"Marketing+may@example.com"}})"_s, false);
    row("another case where it does not count", uR"({"StringEqualsIgnoreCase":{"ses:FromAddress":"MARKETING+may@example.com"}})"_s, true);
    row("no pattern where texts are equal", uR"({"StringEquals":{"ses:FromAddress":"marketing*"}})"_s, false);
    row("keys without case", uR"({"StringEquals":{"SES:fromaddress":"marketing+may@example.com"}})"_s, true);
    row("a pattern", uR"({"StringLike":{"ses:FromAddress":"marketing+*@example.com"}})"_s, true);
    row("another pattern", uR"({"StringLike":{"ses:FromAddress":"sales*@example.com"}})"_s, false);
    row("one of several", uR"({"StringLike":{"ses:FromAddress":["sales*","market*"]}})"_s, true);
    row("none of several", uR"({"StringLike":{"ses:FromAddress":["sales*","desk*"]}})"_s, false);
    row("not like", uR"({"StringNotLike":{"ses:FromAddress":"*admin*"}})"_s, true);
    row("like what it may not be", uR"({"StringNotLike":{"ses:FromAddress":["*admin*","*may*"]}})"_s, false);
    row("not equal", uR"({"StringNotEquals":{"ses:FromAddress":"x@example.com"}})"_s, true);
    row("not equal, without case", uR"({"StringNotEqualsIgnoreCase":{"ses:FromAddress":"MARKETING+may@example.com"}})"_s, false);

    row("two keys, both", uR"({"StringLike":{"ses:FromAddress":"*@example.com","aws:PrincipalArn":"*:root"}})"_s, true);
    row("two keys, one", uR"({"StringLike":{"ses:FromAddress":"*@example.com","aws:PrincipalArn":"*:user/*"}})"_s, false);
    row("two operators, both", uR"({"StringLike":{"ses:FromAddress":"*@example.com"},"Bool":{"aws:SecureTransport":"true"}})"_s, true);
    row("two operators, one", uR"({"StringLike":{"ses:FromAddress":"*@example.com"},"Bool":{"aws:SecureTransport":"false"}})"_s, false);

    row("absent", uR"({"StringLike":{"ses:FromDisplayName":"*"}})"_s, false);
    row("absent, negated", uR"({"StringNotLike":{"ses:FromDisplayName":"*"}})"_s, true);
    row("absent, if it exists", uR"({"StringLikeIfExists":{"ses:FromDisplayName":"Marketing"}})"_s, true);
    row("there, if it exists", uR"({"StringLikeIfExists":{"ses:FromAddress":"sales*"}})"_s, false);
    row("absent, as demanded", uR"({"Null":{"ses:FromDisplayName":"true"}})"_s, true);
    row("there, but to be absent", uR"({"Null":{"ses:FromAddress":true}})"_s, false);
    row("there, as demanded", uR"({"Null":{"ses:FromAddress":"false"}})"_s, true);
    row("a key that nobody knows", uR"({"StringEquals":{"aws:PrincipalOrgID":"o-1"}})"_s, false);

    row("all recipients", uR"({"ForAllValues:StringLike":{"ses:Recipients":["*@example.org","*@example.net"]}})"_s, true);
    row("not all recipients", uR"({"ForAllValues:StringLike":{"ses:Recipients":"*@example.org"}})"_s, false);
    row("all of none", uR"({"ForAllValues:StringLike":{"ses:FromDisplayName":"Marketing"}})"_s, true);
    row("any recipient", uR"({"ForAnyValue:StringLike":{"ses:Recipients":"*@example.org"}})"_s, true);
    row("any of none", uR"({"ForAnyValue:StringLike":{"ses:FromDisplayName":"*"}})"_s, false);
    row("any recipient elsewhere", uR"({"ForAnyValue:StringNotLike":{"ses:Recipients":"*@example.org"}})"_s, true);
    row("one of the recipients", uR"({"StringLike":{"ses:Recipients":"*@example.org"}})"_s, true);
    row("none of the recipients", uR"({"StringNotLike":{"ses:Recipients":"*@example.org"}})"_s, false);

    row("before", uR"({"DateLessThan":{"aws:CurrentTime":"2026-09-25T05:19:45Z"}})"_s, true);
    row("not before itself", uR"({"DateLessThan":{"aws:CurrentTime":"2026-09-25T05:19:44Z"}})"_s, false);
    row("until", uR"({"DateLessThanEquals":{"aws:CurrentTime":"2026-09-25T05:19:44Z"}})"_s, true);
    row("after", uR"({"DateGreaterThan":{"aws:CurrentTime":"2026-09-25T05:19Z"}})"_s, true);
    row("after a day", uR"({"DateGreaterThan":{"aws:CurrentTime":"2026-09-25"}})"_s, true);
    row("before the next day", uR"({"DateGreaterThan":{"aws:CurrentTime":"2026-09-26"}})"_s, false);
    row("without a zone", uR"({"DateEquals":{"aws:CurrentTime":"2026-09-25T05:19:44"}})"_s, true);
    row("in another zone", uR"({"DateEquals":{"aws:CurrentTime":"2026-09-25T07:19:44+02:00"}})"_s, true);
    row("in seconds", uR"({"DateGreaterThanEquals":{"aws:CurrentTime":"1790313584"}})"_s, true);
    row("another moment", uR"({"DateNotEquals":{"aws:CurrentTime":"2026-09-25T05:19:43Z"}})"_s, true);
    row("before a year", uR"({"DateGreaterThan":{"aws:CurrentTime":"2027"}})"_s, false);
    row("within a year", uR"({"DateGreaterThan":{"aws:CurrentTime":"2026"}})"_s, true);
    row("in a month", uR"({"DateGreaterThan":{"aws:CurrentTime":"2026-09"}})"_s, true);
    row("before a month", uR"({"DateGreaterThan":{"aws:CurrentTime":"2026-10"}})"_s, false);
    row("seconds that are no year", uR"({"DateGreaterThan":{"aws:CurrentTime":"02027"}})"_s, true);
    row("seconds before 1970", uR"({"DateGreaterThan":{"aws:CurrentTime":"-999"}})"_s, true);
    row("no moment", uR"({"DateLessThan":{"aws:CurrentTime":"tomorrow"}})"_s, std::nullopt);
    row("no moment, negated", uR"({"DateNotEquals":{"aws:CurrentTime":"tomorrow"}})"_s, std::nullopt);
    row("no month", uR"({"DateNotEquals":{"aws:CurrentTime":"2026-13"}})"_s, std::nullopt);
    row("seconds beyond counting", uR"({"DateNotEquals":{"aws:CurrentTime":"9223372036854775807"}})"_s, std::nullopt);
    row("no moment beside one that fits", uR"({"DateEquals":{"aws:CurrentTime":["2026-09-25T05:19:44Z","tomorrow"]}})"_s, std::nullopt);
    row("a number", uR"({"NumericLessThan":{"aws:EpochTime":1790313585}})"_s, true);
    row("a number as a text", uR"({"NumericGreaterThanEquals":{"aws:EpochTime":"1790313585"}})"_s, false);
    row("another number", uR"({"NumericNotEquals":{"aws:EpochTime":1}})"_s, true);
    row("the same number, negated", uR"({"NumericNotEquals":{"aws:EpochTime":1790313584.0}})"_s, false);
    row("no number", uR"({"NumericLessThan":{"aws:EpochTime":"abc"}})"_s, std::nullopt);
    row("no number, negated", uR"({"NumericNotEquals":{"aws:EpochTime":"abc"}})"_s, std::nullopt);
    row("not a number", uR"({"NumericNotEquals":{"aws:EpochTime":"nan"}})"_s, std::nullopt);
    row("no number, of what is absent", uR"({"NumericNotEqualsIfExists":{"ses:FromDisplayName":"abc"}})"_s, std::nullopt);
    row("a number of what has none", uR"({"NumericNotEquals":{"ses:FromAddress":1}})"_s, std::nullopt);
    row("no number, and one that fails", uR"({"NumericNotEquals":{"aws:EpochTime":"abc"},"StringLike":{"ses:FromAddress":"x"}})"_s, false);

    row("over TLS", uR"({"Bool":{"aws:SecureTransport":true}})"_s, true);
    row("not over TLS", uR"({"Bool":{"aws:SecureTransport":"False"}})"_s, false);
    row("neither true nor false", uR"({"Bool":{"aws:SecureTransport":"no"}})"_s, std::nullopt);
    row("perhaps to be absent", uR"({"Null":{"ses:FromAddress":"perhaps"}})"_s, std::nullopt);
    row("in a range", uR"({"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}})"_s, true);
    row("at its end", uR"({"IpAddress":{"aws:SourceIp":"203.0.113.76/31"}})"_s, true);
    row("behind it", uR"({"IpAddress":{"aws:SourceIp":"203.0.113.78/31"}})"_s, false);
    row("one address", uR"({"IpAddress":{"aws:SourceIp":"203.0.113.77"}})"_s, true);
    row("everywhere", uR"({"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}})"_s, true);
    row("in none of two", uR"({"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}})"_s, false);
    row("elsewhere", uR"({"NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}})"_s, true);
    row("no range", uR"({"IpAddress":{"aws:SourceIp":"203.0.113.77/33"}})"_s, std::nullopt);
    row("no range, negated", uR"({"NotIpAddress":{"aws:SourceIp":"203.0.113.0/99"}})"_s, std::nullopt);
    row("a range without its length", uR"({"NotIpAddress":{"aws:SourceIp":"203.0.113.0/"}})"_s, std::nullopt);
    row("half an address", uR"({"IpAddress":{"aws:SourceIp":"203.0.113"}})"_s, std::nullopt);
    row("half an address, negated", uR"({"NotIpAddress":{"aws:SourceIp":"203.0.113"}})"_s, std::nullopt);
    row("a newer range", uR"({"IpAddress":{"aws:SourceIp":"2001:db8::/32"}})"_s, false);
    row("not in a newer range", uR"({"NotIpAddress":{"aws:SourceIp":"2001:db8::/32"}})"_s, true);
    row("everywhere, but newer", uR"({"IpAddress":{"aws:SourceIp":"::/0"}})"_s, false);
    row("no newer range", uR"({"NotIpAddress":{"aws:SourceIp":"2001:db8::/129"}})"_s, std::nullopt);

    row("an ARN", uR"({"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::123456789012:*"}})"_s, true);
    row("an ARN as it is", uR"({"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::123456789012:root"}})"_s, true);
    row("a pattern of a part", uR"({"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::1234*:root"}})"_s, true);
    row("another ARN", uR"({"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::123456789012:user/*"}})"_s, false);
    row("another ARN, negated", uR"({"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::123456789012:user/*"}})"_s, true);
    row("colons in the last part", uR"({"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:topic:*"}})"_s, true);
    row("a star for several parts", uR"({"ArnLike":{"aws:SourceArn":"arn:aws:*:topic:a:b"}})"_s, false);
    row("a star for several parts, negated", uR"({"ArnNotLike":{"aws:SourceArn":"arn:aws:*:topic:a:b"}})"_s, true);
    row("a star for several parts of a text", uR"({"StringLike":{"aws:SourceArn":"arn:aws:*:topic:a:b"}})"_s, true);
    row("no ARN", uR"({"ArnLike":{"aws:PrincipalArn":"arn:aws:*"}})"_s, std::nullopt);
    row("no ARN, negated", uR"({"ArnNotLike":{"aws:PrincipalArn":"root"}})"_s, std::nullopt);

    row("no operator", uR"({"StringSounds":{"ses:FromAddress":"*"}})"_s, std::nullopt);
    row("no operator, and one that fails", uR"({"StringSounds":{"ses:FromAddress":"*"},"StringLike":{"ses:FromAddress":"x"}})"_s, false);
    row("a qualifier in another case", uR"({"ForAllvalues:StringLike":{"ses:FromAddress":"*"}})"_s, std::nullopt);
    row("a qualifier that is none", uR"({"Junk:StringLike":{"ses:FromAddress":"*"}})"_s, std::nullopt);
    row("two qualifiers", uR"({"ForAllValues:ForAnyValue:StringLike":{"ses:FromAddress":"*"}})"_s, std::nullopt);
    row("a qualifier alone", uR"({"ForAllValues:":{"ses:FromAddress":"*"}})"_s, std::nullopt);
    row("a list", u"[]"_s, std::nullopt);
    row("a text", uR"("x")"_s, std::nullopt);
    row("nothing", u"null"_s, std::nullopt);
    row("an operator with a text", uR"({"StringEquals":"x"})"_s, std::nullopt);
    row("an operator with a list", uR"({"StringEquals":["x"]})"_s, std::nullopt);
    row("an operator with a text, and one that fails", uR"({"StringEquals":"x","StringLike":{"ses:FromAddress":"x"}})"_s, false);
    row("a key with an object", uR"({"StringNotEquals":{"ses:FromAddress":{"a":"x"}}})"_s, std::nullopt);
    row("a key with null", uR"({"StringNotEquals":{"ses:FromAddress":null}})"_s, std::nullopt);
    row("a key with a list in a list", uR"({"StringNotEquals":{"ses:FromAddress":[["x"]]}})"_s, std::nullopt);
    row("no operator, and one that holds", uR"({"StringSounds":{"ses:FromAddress":"*"},"StringLike":{"ses:FromAddress":"*"}})"_s, std::nullopt);
    // clang-format on
}

void TestPolicyConditions::judgesConditions()
{
    QFETCH(QString, condition);
    QFETCH(std::optional<bool>, holds);
    const auto read = ses::readPlacedJson(condition);
    const auto *json = std::get_if<ses::PlacedJson>(&read);
    QVERIFY(json);
    QVERIFY(ses::conditionHolds(*json, facts) == holds);
}

QTEST_GUILESS_MAIN(TestPolicyConditions)
#include "tst_policyconditions.moc"
