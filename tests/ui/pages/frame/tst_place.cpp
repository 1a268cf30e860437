#include "ui/pages/frame/place.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Place;

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAndReadBack_data();
    void isWrittenAndReadBack();
    void refusesWhatIsNoPlace_data();
    void refusesWhatIsNoPlace();
};

void TestPlace::isWrittenAndReadBack_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("text");
    // clang-format off
    QTest::newRow("page") << Place{u"identities"_s} << u"/identities"_s;
    QTest::newRow("subject") << Place{u"identities"_s, u"example.com"_s} << u"/identities/example.com"_s;
    QTest::newRow("tab") << Place{u"identities"_s, u"example.com"_s, u"tags"_s} << u"/identities/example.com/tags"_s;
    QTest::newRow("slash") << Place{u"identities"_s, u"a/b@example.com"_s} << u"/identities/a%2Fb%40example.com"_s;
    QTest::newRow("percent") << Place{u"identities"_s, u"50%"_s} << u"/identities/50%25"_s;
    QTest::newRow("other letters") << Place{u"identities"_s, u"bücher.example"_s} << u"/identities/b%C3%BCcher.example"_s;
    QTest::newRow("form of a page") << Place{u"identities"_s, {}, {}, u"create"_s} << u"/identities///create"_s;
    QTest::newRow("form") << Place{u"identities"_s, u"example.com"_s, u"authorization"_s, u"policy"_s, u"a b"_s} << u"/identities/example.com/authorization/policy/a%20b"_s;
    QTest::newRow("form with a choice") << Place{u"identities"_s, u"a@b.org"_s, {}, u"which-settings"_s, {}, u"set-a"_s} << u"/identities/a%40b.org//which-settings//set-a"_s;
    QTest::newRow("tab of a page") << Place{u"settings"_s, {}, u"keys"_s} << u"/settings//keys"_s;
    QTest::newRow("form") << Place{u"identities"_s, u"example.com"_s, u"tags"_s, u"tags"_s} << u"/identities/example.com/tags/tags"_s;
    QTest::newRow("form about an item") << Place{u"identities"_s, u"example.com"_s, u"authorization"_s, u"policy"_s, u"a/b"_s} << u"/identities/example.com/authorization/policy/a%2Fb"_s;
    QTest::newRow("form of a page") << Place{u"identities"_s, {}, {}, u"create"_s} << u"/identities///create"_s;
    // clang-format on
}

void TestPlace::isWrittenAndReadBack()
{
    QFETCH(Place, place);
    QTEST(place.toString(), "text");
    QCOMPARE(Place::parse(place.toString()), place);
}

void TestPlace::refusesWhatIsNoPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no slash") << u"identities"_s;
    QTest::newRow("no page") << u"/"_s;
    QTest::newRow("too long") << u"/a/b/c/d/e/f/g"_s;
}

void TestPlace::refusesWhatIsNoPlace()
{
    QFETCH(QString, text);
    QCOMPARE(Place::parse(text), std::nullopt);
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
