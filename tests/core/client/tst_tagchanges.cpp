#include "scriptedservice.h"

#include "core/client/tagchanges.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using client::TagChanges;
using Tags = QList<ses::Tag>;

/// From the tags that were seen to those that are wanted.
class TestTagChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWhatTheUserChanged_data();
    void areWhatTheUserChanged();
    void removeBeforeTheyAdd();
    void askForNothingWhenNothingChanged();
    void leaveTheKeysOfAnotherEditAlone();
};

namespace {

/// "a=1 b=" as tags.
Tags tags(const QString &text)
{
    Tags result;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
        result.append({each.section(u'=', 0, 0), each.section(u'=', 1)});
    return result;
}

using Stored = QMap<QString, QString>;

Stored asStored(const Tags &tags)
{
    Stored stored;
    for (const ses::Tag &tag : tags)
        stored.insert(tag.key, tag.value);
    return stored;
}

void apply(const TagChanges &changes, Stored &stored)
{
    for (const QString &key : changes.removed)
        stored.remove(key);
    for (const ses::Tag &tag : changes.put)
        stored.insert(tag.key, tag.value);
}

Tags randomEdit(const Tags &seen, const QString &newKey, QRandomGenerator &random)
{
    Tags wanted;
    for (const ses::Tag &tag : seen) {
        const auto deed = random.bounded(4);
        if (deed == 0)
            continue;
        wanted.append(deed == 1 ? ses::Tag{tag.key, newKey} : tag);
    }
    wanted.append({newKey, u"new"_s});
    std::shuffle(wanted.begin(), wanted.end(), random);
    return wanted;
}

} // namespace

void TestTagChanges::areWhatTheUserChanged_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QString>("put");
    const QStringList none;
    // clang-format off
    QTest::newRow("nothing") << u""_s << u""_s << none << u""_s;
    QTest::newRow("equal") << u"a=1 b="_s << u"a=1 b="_s << none << u""_s;
    QTest::newRow("equal in another order") << u"a=1 b=2"_s << u"b=2 a=1"_s << none << u""_s;
    QTest::newRow("added") << u"a=1"_s << u"a=1 c=3 b=2"_s << none << u"c=3 b=2"_s;
    QTest::newRow("added without a value") << u""_s << u"a="_s << none << u"a="_s;
    QTest::newRow("removed") << u"a=1 b=2 c=3"_s << u"b=2"_s << QStringList{u"a"_s, u"c"_s} << u""_s;
    QTest::newRow("all removed") << u"a=1"_s << u""_s << QStringList{u"a"_s} << u""_s;
    QTest::newRow("another value") << u"a=1 b=2"_s << u"a=1 b=3"_s << none << u"b=3"_s;
    QTest::newRow("value taken away") << u"a=1"_s << u"a="_s << none << u"a="_s;
    QTest::newRow("another key") << u"a=1"_s << u"b=1"_s << QStringList{u"a"_s} << u"b=1"_s;
    QTest::newRow("keys differ in case") << u"a=1"_s << u"a=1 A=1"_s << none << u"A=1"_s;
    QTest::newRow("removed and added again") << u"a=1 b=2"_s << u"b=2 a=5"_s << none << u"a=5"_s;
    QTest::newRow("wanted twice") << u"a=1"_s << u"a=2 a=3"_s << none << u"a=3"_s;
    QTest::newRow("wanted twice, the last as it was") << u"a=1"_s << u"a=2 a=1"_s << none << u""_s;
    // clang-format on
}

void TestTagChanges::areWhatTheUserChanged()
{
    QFETCH(QString, seen);
    QFETCH(QString, wanted);
    QFETCH(QStringList, removed);
    QFETCH(QString, put);
    const TagChanges changes = client::tagChanges(tags(seen), tags(wanted));
    QCOMPARE(changes.removed, removed);
    QCOMPARE(changes.put, tags(put));
    QCOMPARE(changes.isEmpty(), removed.isEmpty() && put.isEmpty());
}

void TestTagChanges::removeBeforeTheyAdd()
{
    ScriptedService ses;
    const auto changes = client::tagChanges(tags(u"a=1 ä=2 c=3"_s), tags(u"c=4 d="_s));
    const auto future = client::inTurn(client::callsFor(changes, ses.service(), u"arn:x/y"_s));
    ses.answer();
    ses.answer();
    QVERIFY(future.result());
    QCOMPARE(ses.asked,
             (QStringList{u"DELETE /v2/email/tags?ResourceArn=arn%3Ax%2Fy&TagKeys=a&TagKeys=%C3%A4"_s,
                          u"POST /v2/email/tags {\"ResourceArn\":\"arn:x/y\",\"Tags\":[{\"Key\":\"c\",\"Value\":\"4\"},"
                          "{\"Key\":\"d\",\"Value\":\"\"}]}"_s}));
}

void TestTagChanges::askForNothingWhenNothingChanged()
{
    const client::Service nobody([](const wire::HttpRequest &) -> QFuture<wire::Reply> { qFatal("asked"); });
    QVERIFY(client::callsFor({}, nobody, u"arn"_s).isEmpty());
}

/// Two edits that begin with the same tags: what the later one did not touch is as the earlier one left it.
void TestTagChanges::leaveTheKeysOfAnotherEditAlone()
{
    QRandomGenerator random(3);
    const Tags seen = tags(u"a=1 b=2 c=3 d=4 e=5"_s);
    for (int round = 0; round < 500; ++round) {
        Stored stored = asStored(seen);
        apply(client::tagChanges(seen, randomEdit(seen, u"first"_s, random)), stored);

        const Tags wanted = randomEdit(seen, u"second"_s, random);
        const Stored before = asStored(seen), after = asStored(wanted);
        Stored expected = stored;
        for (const QString &key : before.keys() + after.keys()) {
            if (after.contains(key) && before.value(key) != after.value(key))
                expected.insert(key, after.value(key));
            if (!after.contains(key))
                expected.remove(key);
        }
        apply(client::tagChanges(seen, wanted), stored);
        QCOMPARE(stored, expected);
    }
}

QTEST_GUILESS_MAIN(TestTagChanges)
#include "tst_tagchanges.moc"
