#include "reference.h"

#include "ui/components/controls/button.h"
#include "ui/components/navigation/navigationlink.h"
#include "ui/components/navigation/navigationtitle.h"
#include "ui/components/navigation/sidenavigation.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const NavigationContent content = {
    u"Amazon SES"_s,
    {
        {QString(),
         {{u"dashboard"_s, u"Account dashboard"_s},
          {u"metrics"_s, u"Reputation metrics"_s},
          {u"smtp"_s, u"SMTP settings"_s}}},
        {u"Configuration"_s,
         {{u"identities"_s, u"Verified identities"_s},
          {u"sets"_s, u"Configuration sets"_s},
          {u"templates"_s, u"Email templates"_s},
          {u"suppression"_s, u"Suppression list"_s}}},
        {u"Simulator"_s,
         {{u"zones"_s, u"Hosted zones"_s},
          {u"mailbox"_s, u"Mailbox"_s, u"3"_s},
          {u"clock"_s, u"Clock and scenarios"_s},
          {u"endpoint"_s, u"Endpoint"_s}}},
    },
};

} // namespace

class TestSideNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_navigation.reset(); }
    void standsAsInThePictures_data();
    void standsAsInThePictures();
    void saysWhereOneWantsToGo();
    void marksWhereOneIs();
    void upAndDownMoveAmongTheEntries();
    void aTitleClosesItsGroup();
    void showsABadge();
    void scrollsInALowWindow();
    void canBeSetFromWithinAClick();

private:
    std::unique_ptr<SideNavigation> m_navigation;
};

void TestSideNavigation::init()
{
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    m_navigation = std::make_unique<SideNavigation>();
    m_navigation->setContent(content);
    m_navigation->resize(281, 843);
    m_navigation->show();
    QVERIFY(QTest::qWaitForWindowActive(m_navigation.get()));
}

void TestSideNavigation::standsAsInThePictures_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<Density>("density");
    QTest::newRow("comfortable") << u"list-default"_s << Density::Comfortable;
    QTest::newRow("compact") << u"list-default-compact"_s << Density::Compact;
}

void TestSideNavigation::standsAsInThePictures()
{
    QFETCH(QString, picture);
    QFETCH(Density, density);
    applyTheme(Theme(Scheme::Light, density, Motion::Off)); // while it is shown
    const QPoint origin = referencePlace(picture, u"navigation"_s, u"Navigation"_s).topLeft().toPoint();
    const auto placeOf = [&](const QWidget *widget) {
        return QRect(widget->mapTo(m_navigation.get(), QPoint()) + origin, widget->size());
    };
    const QRect close = referencePlace(picture, u"button.button"_s, u"Close navigation"_s).toRect();
    QCOMPARE(placeOf(m_navigation->findChild<Button *>(u"closeNavigation"_s)), close);
    int compared = 0;
    for (const NavigationGroup &group : content.groups) {
        for (const NavigationEntry &entry : group.entries) {
            QRect expected = referencePlace(picture, u"side-navigation.link"_s, entry.text).toRect();
            const QRect ours = placeOf(m_navigation->link(entry.id));
            if (!entry.badge.isEmpty())
                expected.setWidth(ours.width()); // there, it ends before the badge
            QCOMPARE(ours, expected);
            ++compared;
        }
    }
    QCOMPARE(compared, 11);
    const QList<QRectF> triangles = referencePlaces(picture, u"expandable-section.icon-position>svg"_s);
    const auto titles = m_navigation->findChildren<NavigationTitle *>();
    QCOMPARE(triangles.size(), titles.size());
    for (qsizetype i = 0; i < titles.size(); ++i)
        QCOMPARE(placeOf(titles[i]).center().y(), int(triangles[i].center().y()) - 1);
}

void TestSideNavigation::saysWhereOneWantsToGo()
{
    QSignalSpy activated(m_navigation.get(), &SideNavigation::activated);
    QSignalSpy closed(m_navigation.get(), &SideNavigation::closeRequested);
    QSignalSpy header(m_navigation.get(), &SideNavigation::headerActivated);
    QTest::mouseClick(m_navigation->link(u"sets"_s), Qt::LeftButton);
    QCOMPARE(activated.value(0).value(0).toString(), u"sets"_s);
    QTest::keyClick(m_navigation->link(u"zones"_s), Qt::Key_Return);
    QCOMPARE(activated.value(1).value(0).toString(), u"zones"_s);
    QTest::mouseClick(m_navigation->findChild<Button *>(u"closeNavigation"_s), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QTest::mouseClick(m_navigation->findChild<QWidget *>(u"navigationHeader"_s), Qt::LeftButton);
    QCOMPARE(header.size(), 1);
}

void TestSideNavigation::marksWhereOneIs()
{
    m_navigation->setActive(u"identities"_s);
    QVERIFY(m_navigation->link(u"identities"_s)->isActive());
    QVERIFY(!m_navigation->link(u"identities"_s)->accessibleDescription().isEmpty());
    m_navigation->setActive(u"nowhere"_s);
    QVERIFY(!m_navigation->link(u"identities"_s)->isActive());
    QVERIFY(m_navigation->link(u"identities"_s)->accessibleDescription().isEmpty());
}

void TestSideNavigation::upAndDownMoveAmongTheEntries()
{
    m_navigation->link(u"smtp"_s)->setFocus();
    QTest::keyClick(m_navigation->focusWidget(), Qt::Key_Down); // the title
    QTest::keyClick(m_navigation->focusWidget(), Qt::Key_Down);
    QCOMPARE(m_navigation->focusWidget(), m_navigation->link(u"identities"_s));
    QTest::keyClick(m_navigation->focusWidget(), Qt::Key_Up);
    QTest::keyClick(m_navigation->focusWidget(), Qt::Key_Up);
    QCOMPARE(m_navigation->focusWidget(), m_navigation->link(u"smtp"_s));
    m_navigation->link(u"endpoint"_s)->setFocus();
    QTest::keyClick(m_navigation->focusWidget(), Qt::Key_Down); // the last one
    QCOMPARE(m_navigation->focusWidget(), m_navigation->link(u"endpoint"_s));
}

void TestSideNavigation::aTitleClosesItsGroup()
{
    auto *title = m_navigation->findChild<NavigationTitle *>(u"navigationTitle:Configuration"_s);
    const int before = m_navigation->link(u"zones"_s)->y();
    title->click();
    QVERIFY(!m_navigation->link(u"identities"_s)->isVisible());
    QCOMPARE(m_navigation->link(u"zones"_s)->y(), before - 4 * 28);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Right);
    QVERIFY(m_navigation->link(u"identities"_s)->isVisible());
    QCOMPARE(m_navigation->link(u"zones"_s)->y(), before);
}

void TestSideNavigation::showsABadge()
{
    const QColor blue = themeOf(m_navigation.get()).color(Color::BackgroundBadgeBlue);
    const QPoint inBadge(73, 8);
    QCOMPARE(m_navigation->link(u"mailbox"_s)->grab().toImage().pixelColor(inBadge), blue);
    QCOMPARE(m_navigation->link(u"mailbox"_s)->accessibleName(), u"Mailbox 3"_s);
    m_navigation->setBadge(u"mailbox"_s, {});
    QVERIFY(m_navigation->link(u"mailbox"_s)->grab().toImage().pixelColor(inBadge) != blue);
}

void TestSideNavigation::scrollsInALowWindow()
{
    m_navigation->resize(281, 300);
    NavigationLink *last = m_navigation->link(u"endpoint"_s);
    last->setFocus();
    const QRect place(last->mapTo(m_navigation.get(), QPoint()), last->size());
    QVERIFY(m_navigation->rect().contains(place));
}

void TestSideNavigation::canBeSetFromWithinAClick()
{
    connect(m_navigation.get(), &SideNavigation::activated, this, [this] {
        m_navigation->setContent({u"Other"_s, {{QString(), {{u"one"_s, u"One"_s}}}}});
    });
    QTest::mouseClick(m_navigation->link(u"sets"_s), Qt::LeftButton);
    QVERIFY(!m_navigation->link(u"sets"_s));
    QVERIFY(m_navigation->link(u"one"_s)->isVisible());
}

QTEST_MAIN(TestSideNavigation)
#include "tst_sidenavigation.moc"
