#include "../simulatorcase.h"

using namespace Qt::StringLiterals;

/// TagResource, UntagResource and ListTagsForResource (api.md 5.10; example E18 of 11).
class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsListsAndRemoves();
    void tagsConfigurationSets();
    void keepsTheOrderOfAddition();
    void refusesTags_data();
    void refusesTags();
    void takesTags_data();
    void takesTags();
    void stopsAtFiftyTags();
    void refusesResources_data();
    void refusesResources();
    void ignoresKeysThatAreNotThere();
    void leavesNothingBehindWhenItRefuses();
    void notesTheChange();
};

namespace {

constexpr auto path = "/v2/email/tags";

QByteArray tagging(const QByteArray &arn, const QByteArray &tags)
{
    return R"({"ResourceArn":")" + arn + R"(","Tags":)" + tags + '}';
}

QByteArray tag(const QByteArray &key, const QByteArray &value)
{
    return R"({"Key":")" + key + R"(","Value":")" + value + R"("})";
}

QByteArray list(const QByteArrayList &tags)
{
    return '[' + tags.join(',') + ']';
}

QByteArray numbered(int first, int count)
{
    QByteArrayList tags;
    for (int i = first; i < first + count; ++i)
        tags += tag('k' + QByteArray::number(i), "v");
    return list(tags);
}

QByteArray query(const QByteArray &arn, const QByteArrayList &keys = {})
{
    QByteArray text = QByteArray(path) + "?ResourceArn=" + arn.toPercentEncoding();
    for (const QByteArray &key : keys)
        text += "&TagKeys=" + key.toPercentEncoding();
    return text;
}

} // namespace

void TestTags::addsListsAndRemoves()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"example.com"_s));
    const QByteArray arn = "arn:aws:ses:us-east-1:123456789012:identity/example.com";
    const auto added = aws.ask("POST", path, tagging(arn, list({tag("env", "prod")})));
    QCOMPARE(added.status, 200);
    QCOMPARE(added.body, "{}");
    QCOMPARE(aws.ask("GET", query(arn)).body, R"({"Tags":[{"Key":"env","Value":"prod"}]})");
    const auto removed = aws.ask("DELETE", query(arn, {"env"}));
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.body, "{}");
    QCOMPARE(aws.ask("GET", query(arn)).body, R"({"Tags":[]})");
}

void TestTags::tagsConfigurationSets()
{
    SimulatorCase aws;
    aws.configurationSet(u"Marketing"_s);
    const QByteArray arn = "arn:aws:ses:us-east-1:123456789012:configuration-set/Marketing";
    QCOMPARE(aws.refusal("POST", path, tagging(arn, list({tag("team", "growth")}))), u"200"_s);
    QCOMPARE(aws.ask("GET", "/v2/email/configuration-sets/Marketing").body,
             R"({"ConfigurationSetName":"Marketing","ReputationOptions":{"ReputationMetricsEnabled":true},)"
             R"("SendingOptions":{"SendingEnabled":true},"Tags":[{"Key":"team","Value":"growth"}]})");
}

void TestTags::keepsTheOrderOfAddition()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const QByteArray arn = aws.arnOf(u"a.com"_s);
    QCOMPARE(aws.refusal("POST", path, tagging(arn, list({tag("z", "1"), tag("a", "1")}))), u"200"_s);
    QCOMPARE(aws.refusal("POST", path, tagging(arn, list({tag("m", "1"), tag("z", "2"), tag("Z", "3")}))), u"200"_s);
    QCOMPARE(aws.ask("GET", query(arn)).body,
             R"({"Tags":[{"Key":"z","Value":"2"},{"Key":"a","Value":"1"},{"Key":"m","Value":"1"},)"
             R"({"Key":"Z","Value":"3"}]})");
}

void TestTags::refusesTags_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QString>("refusal");
    const QString bad = u"400 BadRequestException: "_s;
    const QString characters = bad
        + u"Tags can only contain letters, numbers, spaces, and the following special characters: _ . : / = + - @"_s;
    const QString system = bad + u"Caller is an end user and not allowed to mutate system tags"_s;
    const QString many = bad
        + u"Maximum of 50 user tags are allowed per resource, consider reducing the number of tags in the request"_s;
    const auto tooLong = [&](const QString &member, int longest) {
        return u"Value at 'tags.%1' failed to satisfy constraint: Member must have length less than or equal to %2"_s
            .arg(member)
            .arg(longest);
    };
    // clang-format off
    QTest::newRow("1: none") << "[]"_ba
        << bad + u"1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length greater than or equal to 1"_s;
    QTest::newRow("1: absent") << "null"_ba
        << bad + u"1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must not be null"_s;
    QTest::newRow("2: 51") << numbered(0, 51) << many;
    QTest::newRow("2 before 3") << list(QByteArrayList(51, tag("!", "v"))) << many;
    QTest::newRow("3: sign in the key") << list({tag("a!", "v")}) << characters;
    QTest::newRow("3: sign in the value") << list({tag("a", "v;")}) << characters;
    QTest::newRow("3: tabulator") << list({tag("a", "v\\tw")}) << characters;
    QTest::newRow("3: emoji") << list({tag("a", "\xF0\x9F\x9A\x80")}) << characters;
    QTest::newRow("3: value not sent") << R"([{"Key":"a"}])"_ba << characters;
    QTest::newRow("3: key not sent") << R"([{"Value":"v"}])"_ba << characters;
    QTest::newRow("3 before 4") << list({tag("aws:a", "!")}) << characters;
    QTest::newRow("4: system tag") << list({tag("aws:a", "v")}) << system;
    QTest::newRow("4: system tag in capitals") << list({tag("AWS:x", "1")}) << system;
    QTest::newRow("4 before 5") << list({tag("aws:a", QByteArray(257, 'v'))}) << system;
    QTest::newRow("5: long value") << list({tag("a", "v"), tag("b", QByteArray(257, 'v'))})
        << bad + u"1 validation error detected: "_s + tooLong(u"2.member.value"_s, 256);
    QTest::newRow("5: both long") << list({tag(QByteArray(129, 'k'), QByteArray(257, 'v'))})
        << bad + u"2 validation errors detected: "_s + tooLong(u"1.member.value"_s, 256) + u"; "_s + tooLong(u"1.member.key"_s, 128);
    QTest::newRow("5 before 6") << list({tag("", QByteArray(257, 'v'))})
        << bad + u"1 validation error detected: "_s + tooLong(u"1.member.value"_s, 256);
    QTest::newRow("6: empty key") << list({tag("", "v")}) << bad;
    QTest::newRow("6 before 7") << list({tag("", "v"), tag("", "v")}) << bad;
    QTest::newRow("7: twice the same key") << list({tag("a", "1"), tag("a", "2")})
        << bad + u"Cannot provide multiple tags with the same key"_s;
    QTest::newRow("wrong type") << R"([{"Key":1,"Value":"v"}])"_ba
        << u"400 SerializationException: NUMBER_VALUE can not be converted to a String"_s;
    // clang-format on
}

/// The tags are looked at before the resource, which does not exist here.
void TestTags::refusesTags()
{
    QFETCH(QByteArray, tags);
    SimulatorCase aws;
    QTEST(aws.refusal("POST", path, tagging(aws.arnOf(u"nope.example.com"_s), tags)), "refusal");
}

void TestTags::takesTags_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("all signs") << "a_.:/=+-@ 1"_ba
                               << "_.:/=+-@ 2"_ba;
    QTest::newRow("empty value") << "a"_ba
                                 << ""_ba;
    QTest::newRow("value like a system tag") << "a"_ba
                                             << "aws:v"_ba;
    QTest::newRow("letters of other scripts") << "\xC3\xBC\xE7\x8E\x8B\xD7\x90"_ba
                                              << "\xD9\xA3\xE2\x85\xA7"_ba;
    QTest::newRow("space of another width") << "a\xE3\x80\x80z"_ba
                                            << "v"_ba;
    QTest::newRow("as long as may be") << QByteArray(128, 'k') << QByteArray(256, 'v');
    QTest::newRow("128 letters beyond the basic plane")
        << QByteArray("\xF0\x90\x8D\x88").repeated(128) << QByteArray("\xF0\x90\x8D\x88").repeated(256);
}

void TestTags::takesTags()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const QByteArray arn = aws.arnOf(u"a.com"_s);
    QCOMPARE(aws.refusal("POST", path, tagging(arn, list({tag(key, value)}))), u"200"_s);
    const auto stored = aws.object("GET", query(arn)).value("Tags"_L1).toArray().first().toObject();
    QCOMPARE(stored.value("Key"_L1).toString(), QString::fromUtf8(key));
    QCOMPARE(stored.value("Value"_L1).toString(), QString::fromUtf8(value));
}

void TestTags::stopsAtFiftyTags()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const QByteArray arn = aws.arnOf(u"a.com"_s);
    QCOMPARE(aws.refusal("POST", path, tagging(arn, numbered(0, 50))), u"200"_s);
    QCOMPARE(aws.refusal("POST", path, tagging(arn, numbered(10, 40))), u"200"_s); // known keys are none more
    QCOMPARE(aws.refusal("POST", path, tagging(arn, numbered(50, 1))),
             u"400 BadRequestException: Maximum of 50 user tags are allowed per resource, consider reducing the number "
             "of tags in the request or delete existing tags and retry"_s);
    QCOMPARE(aws.object("GET", query(arn)).value("Tags"_L1).toArray().size(), 50);
}

void TestTags::refusesResources_data()
{
    QTest::addColumn<QByteArray>("arn");
    QTest::addColumn<QString>("tagging");
    QTest::addColumn<QString>("untagging");
    QTest::addColumn<QString>("listing");
    const QString noIdentity = u"404 NotFoundException: No EmailIdentity present with name: nope.example.com"_s;
    const QString noSuchName = u"404 NotFoundException: No EmailIdentity present with name: Nope.com"_s;
    const QString noSet = u"404 NotFoundException: No ConfigurationSet present with name: Nope"_s;
    const QString failedToTag = u"400 BadRequestException: Failed to tag resource"_s;
    const QString failedToUntag = u"400 BadRequestException: Failed to untag resource"_s;
    const QString listed = u"200"_s;
    // clang-format off
    QTest::newRow("unknown identity") << "arn:aws:ses:us-east-1:123456789012:identity/nope.example.com"_ba
        << noIdentity << noIdentity << noIdentity;
    QTest::newRow("unknown identity, as it was written") << "arn:aws:ses:us-east-1:123456789012:identity/Nope.com"_ba
        << noSuchName << noSuchName << noSuchName;
    QTest::newRow("a kind that has no tags here") << "arn:aws:ses:us-east-1:123456789012:contact-list/a.com"_ba << failedToTag << failedToUntag << listed;
    QTest::newRow("no name") << "arn:aws:ses:us-east-1:123456789012:identity"_ba << failedToTag << failedToUntag << listed;
    QTest::newRow("unknown set") << "arn:aws:ses:us-east-1:123456789012:configuration-set/Nope"_ba << noSet << noSet << noSet;
    QTest::newRow("another Region") << "arn:aws:ses:eu-west-1:123456789012:identity/a.com"_ba << failedToTag << failedToUntag << listed;
    QTest::newRow("another account") << "arn:aws:ses:us-east-1:111122223333:identity/a.com"_ba << failedToTag << failedToUntag << listed;
    QTest::newRow("another partition") << "arn:aws-us-gov:ses:us-east-1:123456789012:identity/a.com"_ba << failedToTag << failedToUntag << listed;
    QTest::newRow("another service") << "arn:aws:sns:us-east-1:123456789012:identity/a.com"_ba << failedToTag << failedToUntag << listed;
    QTest::newRow("no ARN") << "a.com"_ba << failedToTag << failedToUntag << listed;
    // clang-format on
}

void TestTags::refusesResources()
{
    QFETCH(QByteArray, arn);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    simulator::tagsOf(aws.context).put(u"identity/a.com"_s, {u"a"_s, u"v"_s});
    QTEST(aws.refusal("POST", path, tagging(arn, list({tag("a", "v")}))), "tagging");
    QTEST(aws.refusal("DELETE", query(arn, {"a"})), "untagging");
    QTEST(aws.refusal("GET", query(arn)), "listing");
    const auto answer = (*wire::parseJson(aws.ask("GET", query(arn)).body)).toObject();
    QCOMPARE(answer.value("Tags"_L1).toArray().size(), 0);
}

void TestTags::ignoresKeysThatAreNotThere()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const QByteArray arn = aws.arnOf(u"A.com"_s); // domains compare without case
    QCOMPARE(aws.refusal("POST", path, tagging(arn, numbered(0, 3))), u"200"_s);
    QCOMPARE(aws.refusal("DELETE", query(arn, {"k0", "other", "k2", "K1"})), u"200"_s);
    QCOMPARE(aws.ask("GET", query(aws.arnOf(u"a.com"_s))).body, R"({"Tags":[{"Key":"k1","Value":"v"}]})");
    QCOMPARE(aws.refusal("DELETE", query(arn)),
             u"400 BadRequestException: 1 validation error detected: Value at 'tagKeys' failed to satisfy constraint: "
             "Member must have length greater than or equal to 1"_s);
}

void TestTags::leavesNothingBehindWhenItRefuses()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const qint64 before = store::lastChange(*aws.database);
    const QByteArray arn = aws.arnOf(u"a.com"_s);
    QVERIFY(aws.refusal("POST", path, tagging(arn, list({tag("a", "1"), tag("b", "!")}))) != u"200"_s);
    QCOMPARE(aws.ask("GET", query(arn)).body, R"({"Tags":[]})");
    QCOMPARE(store::lastChange(*aws.database), before);
}

void TestTags::notesTheChange()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const QByteArray arn = aws.arnOf(u"a.com"_s);
    for (const auto &write : {std::pair{"POST"_ba, tagging(arn, numbered(0, 1))}, {"DELETE"_ba, QByteArray()}}) {
        const qint64 before = store::lastChange(*aws.database);
        const QByteArray target = write.second.isEmpty() ? query(arn, {"k0"}) : QByteArray(path);
        QCOMPARE(aws.refusal(write.first, target, write.second), u"200"_s);
        const auto changes = store::changesAfter(*aws.database, before);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().resource, u"identity/a.com"_s);
    }
}

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
