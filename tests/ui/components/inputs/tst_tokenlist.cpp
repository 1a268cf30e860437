#include "ui/components/controls/button.h"
#include "ui/components/inputs/tokenbox.h"
#include "ui/components/inputs/tokenlist.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestTokenList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void tokensStandAsMeasured_data();
    void tokensStandAsMeasured();
    void theyGoOnBelowWhereALineIsFull();
    void aLongOneIsCutAtTheEdge();
    void aCrossTakesItsTokenAway();
    void theKeyboardGoesOnToTheNext();
    void aDisabledOneStays();
    void haveTheirColours();
};

void TestTokenList::tokensStandAsMeasured_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("plain"); // heights
    QTest::addColumn<int>("detailed");
    QTest::newRow("comfortable") << Density::Comfortable << 34 << 48;
    QTest::newRow("compact") << Density::Compact << 30 << 44;
}

// gallery-choice: 146 wide, the next 8 px behind it.
void TestTokenList::tokensStandAsMeasured()
{
    QFETCH(Density, density);
    QFETCH(int, plain);
    QFETCH(int, detailed);
    applyTheme(Theme(Scheme::Light, density));
    TokenList list;
    list.setTokens({u"210987654321"_s, u"x"_s});
    list.resize(800, list.heightForWidth(800));
    list.show();
    const QRect first = list.findChild<TokenBox *>(u"token:210987654321"_s)->geometry();
    QVERIFY(qAbs(first.width() - 146) <= 1);
    QCOMPARE(first.height(), plain);
    QCOMPARE(list.findChild<TokenBox *>(u"token:x"_s)->x(), first.right() + 1 + 8);
    list.setDetailedTokens({{.text = u"a"_s}, {.text = u"b"_s, .detail = u"IAM user"_s}});
    QCOMPARE(list.heightForWidth(800), detailed);
    QTRY_COMPARE(list.findChild<TokenBox *>(u"token:a"_s)->height(), detailed); // of one height
}

void TestTokenList::theyGoOnBelowWhereALineIsFull()
{
    TokenList list;
    QStringList many;
    for (int i = 0; i < 12; ++i)
        many += u"21098765432%1"_s.arg(i);
    list.setTokens(many);
    list.resize(500, list.heightForWidth(500));
    list.show();
    QCOMPARE(list.height(), 4 * 34 + 3 * 8); // three in a line
    for (const TokenBox *box : list.findChildren<TokenBox *>())
        QVERIFY(list.rect().contains(box->geometry()));
}

void TestTokenList::aLongOneIsCutAtTheEdge()
{
    TokenList list;
    list.setTokens({u"arn:aws:iam::345678901234:user/"_s + u"long"_s.repeated(40)});
    list.resize(300, list.heightForWidth(300));
    list.show();
    QCOMPARE(list.findChild<TokenBox *>()->geometry(), QRect(0, 0, 300, 34));
    QVERIFY(list.findChild<TokenBox *>()->rect().contains(list.findChild<Button *>()->geometry()));
}

void TestTokenList::aCrossTakesItsTokenAway()
{
    TokenList list;
    QSignalSpy dismissed(&list, &TokenList::dismissed);
    list.setTokens({u"a"_s, u"b"_s, u"c"_s});
    list.resize(800, 34);
    list.show();
    QTest::mouseClick(list.findChild<Button *>(u"dismiss:b"_s), Qt::LeftButton);
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.first().first().toString(), u"b"_s);
    QCOMPARE(list.tokens(), QStringList({u"a"_s, u"c"_s}));
    QVERIFY(!list.findChild<Button *>(u"dismiss:b"_s));
    QTest::mouseClick(list.findChild<TokenBox *>(u"token:a"_s), Qt::LeftButton); // the text does nothing
    QCOMPARE(list.tokens().size(), 2);
    list.setTokens({});
    QCOMPARE(list.heightForWidth(800), 0);
    QCOMPARE(dismissed.size(), 1);
}

void TestTokenList::theKeyboardGoesOnToTheNext()
{
    QWidget window;
    auto *list = new TokenList(&window);
    auto *after = new Button(Button::Variant::Normal, u"After"_s, &window);
    list->setTokens({u"a"_s, u"b"_s, u"c"_s});
    list->setGeometry(0, 0, 800, 34);
    after->move(0, 50);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->findChild<Button *>(u"dismiss:b"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"dismiss:c"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the last one: back to the one before
    QCOMPARE(QApplication::focusWidget()->objectName(), u"dismiss:a"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Remove a"_s);
}

void TestTokenList::aDisabledOneStays()
{
    TokenList list;
    list.setDetailedTokens({{.text = u"a"_s, .enabled = false}});
    list.resize(800, 34);
    list.show();
    QTest::mouseClick(list.findChild<Button *>(u"dismiss:a"_s), Qt::LeftButton);
    QCOMPARE(list.tokens(), QStringList({u"a"_s}));
}

void TestTokenList::haveTheirColours()
{
    TokenList list;
    list.setDetailedTokens({{.text = u"a"_s}, {.text = u"b"_s, .enabled = false}});
    list.resize(800, 34);
    const QImage image = list.grab().toImage();
    const QRect second = list.findChild<TokenBox *>(u"token:b"_s)->geometry();
    const Theme theme;
    QCOMPARE(image.pixelColor(20, 0), theme.color(Color::BorderItemSelected));
    QCOMPARE(image.pixelColor(20, 3), theme.color(Color::BackgroundItemSelected));
    QCOMPARE(image.pixelColor(second.left() + 20, 0), theme.color(Color::BorderControlDisabled));
    QCOMPARE(image.pixelColor(second.left() + 20, 3), theme.color(Color::BackgroundContainerContent));
}

QTEST_MAIN(TestTokenList)
#include "tst_tokenlist.moc"
