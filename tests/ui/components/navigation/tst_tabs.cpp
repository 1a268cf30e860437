#include "reference.h"

#include "ui/components/controls/button.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/navigation/tabs.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QList<Tabs::Tab> galleryTabs = {
    {u"authentication"_s, u"Authentication"_s},
    {u"notifications"_s, u"Notifications (active)"_s},
    {u"authorization"_s, u"Authorization"_s},
    {u"disabled"_s, u"Disabled"_s, false},
};

const QList<Tabs::Tab> identityTabs = {
    {u"authentication"_s, u"Authentication"_s},
    {u"notifications"_s, u"Notifications"_s},
    {u"authorization"_s, u"Authorization"_s},
    {u"set"_s, u"Configuration set"_s},
    {u"tags"_s, u"Tags"_s},
};

} // namespace

class TestTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void standAsInThePictures_data();
    void standAsInThePictures();
    void underlinesTheCurrentOne();
    void arrowKeysChoosePastTheDisabledOne();
    void aClickChoosesOnce();
    void arrowsAppearWhenTheyDoNotFit();
    void theCurrentOneIsAlwaysSeen();
    void tabStopsAtTheCurrentOneOnly();
    void aTabTakesAnotherTextAndABadge();
};

void TestTabs::standAsInThePictures_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<Density>("density");
    QTest::newRow("comfortable") << u"gallery-navigation"_s << Density::Comfortable;
    QTest::newRow("compact") << u"gallery-navigation-compact"_s << Density::Compact;
}

void TestTabs::standAsInThePictures()
{
    QFETCH(QString, picture);
    QFETCH(Density, density);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    const QRectF bar = referencePlace(picture, u"tabs.tabs-header"_s);
    Tabs tabs(galleryTabs);
    tabs.resize(int(bar.width()), tabs.sizeHint().height());
    tabs.show();
    QCOMPARE(tabs.height(), int(bar.height()));
    QVERIFY(!tabs.hasArrows());
    qreal x = 0;
    for (const Tabs::Tab &described : galleryTabs) {
        const QRectF label = referencePlace(picture, u"tabs.tabs-tab-label>span"_s, described.text);
        const TabButton *tab = tabs.tab(described.id);
        const int line = (tab->height() - lineHeight(TextStyle::Tab)) / 2;
        QCOMPARE(bar.y() + tab->mapTo(&tabs, QPoint()).y() + line, label.y());
        QCOMPARE(tab->mapTo(&tabs, QPoint()).x(), int(x));
        QVERIFY2(qAbs(bar.x() + x + 21 - label.x()) < 1, qPrintable(described.text));
        x += tab->pitch();
    }
}

void TestTabs::underlinesTheCurrentOne()
{
    Tabs tabs(galleryTabs);
    tabs.resize(1318, tabs.sizeHint().height());
    tabs.setCurrent(u"notifications"_s);
    tabs.show();
    const QImage image = tabs.grab().toImage();
    const QColor accent = themeOf(&tabs).color(Color::BorderTabsUnderline);
    const QColor line = themeOf(&tabs).color(Color::BorderDividerDefault);
    // In the picture the bar begins at 61, 124: underline 225 to 432, 166 to 170; a divider at 223.
    QCOMPARE(image.pixelColor(300 - 61, 166 - 124), accent);
    QCOMPARE(image.pixelColor(300 - 61, 169 - 124), accent);
    QCOMPARE(image.pixelColor(300 - 61, 170 - 124), line);
    QVERIFY(image.pixelColor(300 - 61, 165 - 124) != accent);
    QCOMPARE(image.pixelColor(227 - 61, 167 - 124), accent);
    QCOMPARE(image.pixelColor(429 - 61, 167 - 124), accent);
    QVERIFY(image.pixelColor(434 - 61, 167 - 124) != accent);
    QCOMPARE(image.pixelColor(223 - 61, 140 - 124), line);
}

void TestTabs::arrowKeysChoosePastTheDisabledOne()
{
    Tabs tabs(galleryTabs);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    QSignalSpy chosen(&tabs, &Tabs::chosen);
    tabs.tab(u"authentication"_s)->setFocus();
    QTest::keyClick(tabs.focusWidget(), Qt::Key_Right);
    QCOMPARE(tabs.current(), u"notifications"_s);
    QTest::keyClick(tabs.focusWidget(), Qt::Key_End);
    QCOMPARE(tabs.current(), u"authorization"_s);
    QTest::keyClick(tabs.focusWidget(), Qt::Key_Right); // round
    QCOMPARE(tabs.current(), u"authentication"_s);
    QTest::keyClick(tabs.focusWidget(), Qt::Key_Left);
    QCOMPARE(tabs.current(), u"authorization"_s);
    QTest::keyClick(tabs.focusWidget(), Qt::Key_Home);
    QCOMPARE(tabs.current(), u"authentication"_s);
    QCOMPARE(chosen.size(), 5);
    QVERIFY(tabs.tab(u"authentication"_s)->hasFocus());
}

void TestTabs::aClickChoosesOnce()
{
    Tabs tabs(galleryTabs);
    tabs.show();
    QSignalSpy chosen(&tabs, &Tabs::chosen);
    QTest::mouseClick(tabs.tab(u"authorization"_s), Qt::LeftButton);
    QTest::mouseClick(tabs.tab(u"authorization"_s), Qt::LeftButton);
    QTest::mouseClick(tabs.tab(u"disabled"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(tabs.current(), u"authorization"_s);
    QVERIFY(tabs.tab(u"authorization"_s)->isChecked());
    QVERIFY(!tabs.tab(u"authentication"_s)->isChecked());
}

// As in the picture detail-long-name-1024: 57 high, the first text 58 from the left edge.
void TestTabs::arrowsAppearWhenTheyDoNotFit()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *tabs = new Tabs(identityTabs);
    column->addWidget(tabs);
    column->addStretch();
    column->setContentsMargins(0, 0, 0, 0);
    page.resize(659, 300);
    page.show();
    QVERIFY(tabs->hasArrows());
    QTRY_COMPARE(tabs->height(), 57);
    auto *left = tabs->findChild<Button *>(u"scrollTabsLeft"_s);
    auto *right = tabs->findChild<Button *>(u"scrollTabsRight"_s);
    QVERIFY(left->isVisible() && !left->isEnabled());
    QVERIFY(right->isEnabled());
    QCOMPARE(left->geometry(), QRect(4, 12, 28, 32));
    QCOMPARE(right->geometry(), QRect(659 - 32, 12, 28, 32));
    const TabButton *first = tabs->tab(u"authentication"_s);
    QCOMPARE(first->mapTo(tabs, QPoint()).x() + 21, 58);
    while (right->isEnabled())
        right->click();
    QVERIFY(left->isEnabled());
    const TabButton *last = tabs->tab(u"tags"_s);
    QVERIFY(last->mapTo(tabs, QPoint()).x() + last->width() <= 659 - 36);
    page.resize(900, 300);
    QTRY_COMPARE(tabs->height(), 47);
    QVERIFY(!right->isVisible());
    QCOMPARE(first->mapTo(tabs, QPoint()).x(), 0);
}

void TestTabs::theCurrentOneIsAlwaysSeen()
{
    Tabs tabs(identityTabs);
    tabs.resize(400, 57);
    tabs.show();
    const auto seen = [&](const QString &id) {
        const TabButton *tab = tabs.tab(id);
        const int x = tab->mapTo(&tabs, QPoint()).x();
        return x >= 36 && x + tab->width() <= 400 - 35;
    };
    QVERIFY(!seen(u"tags"_s));
    tabs.setCurrent(u"tags"_s);
    QVERIFY(seen(u"tags"_s));
    tabs.tab(u"tags"_s)->setFocus();
    QTest::keyClick(tabs.focusWidget(), Qt::Key_Home);
    QVERIFY(seen(u"authentication"_s));
    QVERIFY(!seen(u"tags"_s));
}

void TestTabs::tabStopsAtTheCurrentOneOnly()
{
    Tabs tabs(galleryTabs);
    tabs.setCurrent(u"notifications"_s);
    QVERIFY(tabs.tab(u"notifications"_s)->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(tabs.tab(u"authentication"_s)->focusPolicy() & Qt::TabFocus));
}

void TestTabs::aTabTakesAnotherTextAndABadge()
{
    Tabs tabs({{u"a"_s, u"Journal"_s}, {u"b"_s, u"Scenarios"_s}});
    tabs.resize(600, tabs.sizeHint().height());
    tabs.show();
    const int height = tabs.sizeHint().height();
    const int second = tabs.tab(u"b"_s)->x();
    tabs.setText(u"a"_s, u"Journal (9)"_s);
    const int behindText = tabs.tab(u"b"_s)->x();
    QVERIFY(behindText > second);
    QCOMPARE(tabs.tab(u"a"_s)->accessibleName(), u"Journal (9)"_s);
    tabs.setBadge(u"a"_s, u"3"_s);
    QVERIFY(tabs.tab(u"b"_s)->x() > behindText);
    QCOMPARE(tabs.tab(u"a"_s)->accessibleName(), u"Journal (9), 3"_s);
    QCOMPARE(tabs.sizeHint().height(), height + 2); // a badge is higher than a line (picture mailbox-list)
    tabs.setBadge(u"a"_s, {});
    QCOMPARE(tabs.tab(u"b"_s)->x(), behindText);
    QCOMPARE(tabs.sizeHint().height(), height);
}

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
