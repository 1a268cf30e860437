#include "ui/pages/frame/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::History;
using ui::Place;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void forgetsWhatLayAheadWhenOneGoesElsewhere();
    void doesNotNoteTheSamePlaceTwice();
    void comesBackFromAFormToWhereItWasOpened();
    void leadsNowhereThatIsGone();
    void forgetsTheOldest();

private:
    const Place list{u"identities"_s};
    const Place one{u"identities"_s, u"example.com"_s};
    const Place tags{u"identities"_s, u"example.com"_s, u"tags"_s};
    const Place other{u"identities"_s, u"old.com"_s};
};

void TestHistory::goesBackAndForward()
{
    History history(list);
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.go(one);
    history.go(other);
    QCOMPARE(history.back(), one);
    QCOMPARE(history.back(), list);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.back(), list);
    QCOMPARE(history.forward(), one);
    QCOMPARE(history.forward(), other);
    QCOMPARE(history.forward(), other);
}

void TestHistory::forgetsWhatLayAheadWhenOneGoesElsewhere()
{
    History history(list);
    history.go(one);
    history.back();
    history.go(other);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), list);
}

void TestHistory::doesNotNoteTheSamePlaceTwice()
{
    History history(list);
    history.go(list);
    QVERIFY(!history.canGoBack());
    history.go(one);
    history.replace(tags);
    QCOMPARE(history.current(), tags);
    QCOMPARE(history.back(), list);
    QCOMPARE(history.forward(), tags);
}

void TestHistory::comesBackFromAFormToWhereItWasOpened()
{
    History history(list);
    history.go(one);
    history.go({u"edit"_s, u"example.com"_s});
    history.replace(one);
    QCOMPARE(history.current(), one);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), list);
    QVERIFY(!history.canGoBack());
}

void TestHistory::leadsNowhereThatIsGone()
{
    History history(list);
    history.go(one);
    history.go(other);
    history.go(tags);
    history.forget(u"identities"_s, u"example.com"_s);
    history.replace(list);
    QCOMPARE(history.back(), other);
    QCOMPARE(history.back(), list);
    QVERIFY(!history.canGoBack());
}

void TestHistory::forgetsTheOldest()
{
    History history(list);
    for (int i = 0; i < 2 * History::maxLength; ++i)
        history.go({u"identities"_s, QString::number(i)});
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.back();
    QCOMPARE(steps, History::maxLength - 1);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
