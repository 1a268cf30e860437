#include "reference.h"

#include "ui/components/controls/button.h"
#include "ui/components/controls/link.h"
#include "ui/components/navigation/applayout.h"
#include "ui/components/navigation/breadcrumbs.h"
#include "ui/components/navigation/contentarea.h"
#include "ui/components/navigation/helppanel.h"
#include "ui/components/navigation/helptext.h"
#include "ui/components/navigation/panelshadow.h"
#include "ui/components/navigation/roundbutton.h"
#include "ui/components/navigation/sidenavigation.h"
#include "ui/components/navigation/topbar.h"
#include "ui/theme/style.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

// Something as high as said.
class Block : public QWidget
{
public:
    explicit Block(int height) : m_height(height) {}

    QSize sizeHint() const override { return {100, m_height}; }

    void setHeight(int height)
    {
        m_height = height;
        updateGeometry();
    }

private:
    int m_height;
};

HelpContent help()
{
    using Kind = HelpBlock::Kind;
    return {u"Verified identities"_s,
            {{Kind::Paragraph,
              u"An identity is a domain, subdomain or email address that you use to send mail. It must be verified "
              "before you can send from it."_s},
             {Kind::Heading, u"Status"_s},
             {Kind::Term, u"Pending"_s},
             {Kind::Definition, u"The records or the click on the link are still awaited."_s},
             {Kind::Term, u"Temporary failure"_s},
             {Kind::Definition,
              u"The domain was verified, but its records are no longer found. It is checked again for 72 hours."_s},
             {Kind::Term, u"Failure"_s},
             {Kind::Definition, u"Nothing was found within 72 hours, or the link was not followed within 24 hours."_s},
             {Kind::Heading, u"Regions"_s},
             {Kind::Paragraph,
              u"Identities belong to one Region. The list shows those of the Region that is chosen in the top bar, "
              "for example `us-east-1`."_s}},
            {{u"Managing identities"_s, u"manage"_s}, {u"Verifying a domain with DKIM"_s, u"dkim"_s}}};
}

} // namespace

class TestAppLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_layout.reset(); }
    void placesItsPartsAsMeasured_data();
    void placesItsPartsAsMeasured();
    void theScrollBarTakesNothingFromThePage();
    void aHighPageScrollsAndIsNotSqueezed();
    void messagesPushTheBreadcrumbsDown();
    void closesAndOpensTheNavigation();
    void opensAndClosesTheHelp();
    void theHelpStandsAsInThePicture();
    void theHelpScrollsByKeyboard();
    void theHelpCanBeSetFromWithinItsLinks();
    void changesItsMeasuresWithTheDensity();
    void anotherPageTakesThePlaceOfTheFirst();
    void aPanelThrowsAShadowOnThePage_data();
    void aPanelThrowsAShadowOnThePage();
    void aPanelLeavesAPartOfThePageInSight_data();
    void aPanelLeavesAPartOfThePageInSight();

private:
    void openPanel()
    {
        auto *panel = new Block(440);
        m_layout->setPanel(panel);
        m_layout->setPanelHeight(440);
        m_layout->setPanelOpen(true);
    }
    QRect place(const QWidget *widget) const { return {widget->mapTo(m_layout.get(), QPoint()), widget->size()}; }

    std::unique_ptr<AppLayout> m_layout;
};

void TestAppLayout::init()
{
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    m_layout = std::make_unique<AppLayout>(u"SES Console"_s);
    m_layout->breadcrumbs()->setCrumbs({{u"Amazon SES"_s, u"/"_s}, {u"Configuration: Verified identities"_s}});
    m_layout->help()->setContent(help());
    m_layout->resize(1440, 900);
    m_layout->show();
    QVERIFY(QTest::qWaitForWindowActive(m_layout.get()));
}

void TestAppLayout::placesItsPartsAsMeasured_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<Density>("density");
    QTest::addColumn<bool>("navigation");
    QTest::addColumn<bool>("help");
    QTest::addColumn<QRect>("breadcrumbs");
    QTest::addColumn<int>("pageTop");
    const Density wide = Density::Comfortable;
    const Density compact = Density::Compact;
    const QSize large(1440, 900);
    const QSize small(1024, 700);
    // clang-format off
    QTest::newRow("list-default")         << large << wide    << true  << false << QRect(305, 73, 1075, 28) << 105;
    QTest::newRow("list-default-compact") << large << compact << true  << false << QRect(297, 65, 1083, 28) << 95;
    QTest::newRow("list-default-1024")    << small << wide    << true  << false << QRect(305, 73, 659, 28)  << 105;
    QTest::newRow("list-help")            << large << wide    << true  << true  << QRect(305, 73, 820, 28)  << 105;
    QTest::newRow("list-help-1024")       << small << wide    << true  << true  << QRect(305, 73, 404, 28)  << 105;
    QTest::newRow("list-nav-closed")      << large << wide    << false << false << QRect(60, 73, 1320, 28)  << 105;
    // clang-format on
}

void TestAppLayout::placesItsPartsAsMeasured()
{
    QFETCH(QSize, window);
    QFETCH(Density, density);
    QFETCH(bool, navigation);
    QFETCH(bool, help);
    QFETCH(QRect, breadcrumbs);
    QFETCH(int, pageTop);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    Block page(300);
    m_layout->content()->setPage(&page);
    m_layout->resize(window);
    m_layout->setNavigationOpen(navigation);
    m_layout->setHelpOpen(help);
    QTRY_COMPARE(place(m_layout->breadcrumbs()), breadcrumbs);
    QTRY_COMPARE(place(&page), QRect(breadcrumbs.x(), pageTop, breadcrumbs.width(), 300));
    const int top = density == Density::Compact ? 53 : 57;
    QCOMPARE(place(m_layout->topBar()), QRect(0, 0, window.width(), top));
    QCOMPARE(m_layout->navigation()->isVisible(), navigation);
    if (navigation)
        QCOMPARE(place(m_layout->navigation()), QRect(0, top, 281, window.height() - top));
    if (help)
        QCOMPARE(place(m_layout->help()), QRect(window.width() - 291, top, 291, window.height() - top));
    m_layout->content()->setPage(nullptr);
}

void TestAppLayout::theScrollBarTakesNothingFromThePage()
{
    Block page(300);
    m_layout->content()->setPage(&page);
    QTRY_COMPARE(place(&page), QRect(305, 105, 1075, 300));
    QVERIFY(!m_layout->content()->verticalScrollBar()->isVisible());
    page.setHeight(3000);
    QTRY_VERIFY(m_layout->content()->verticalScrollBar()->isVisible());
    QTRY_COMPARE(place(&page), QRect(305, 105, 1075, 3000));
    m_layout->setHelpOpen(true);
    QTRY_COMPARE(place(&page), QRect(305, 105, 820, 3000));
    m_layout->content()->setPage(nullptr);
}

void TestAppLayout::aHighPageScrollsAndIsNotSqueezed()
{
    Block page(3000);
    m_layout->content()->setPage(&page);
    // 48 px above the page and 40 below it, in a viewport of 843
    QTRY_COMPARE(m_layout->content()->verticalScrollBar()->maximum(), 48 + 3000 + 40 - 843);
    m_layout->content()->verticalScrollBar()->setValue(500);
    QCOMPARE(place(&page).y(), 105 - 500);
    m_layout->content()->setPage(nullptr);
}

void TestAppLayout::messagesPushTheBreadcrumbsDown()
{
    auto *flashes = new Block(188);
    QSignalSpy covered(m_layout->content(), &ContentArea::coveredChanged);
    m_layout->setFlashes(flashes);
    QTRY_COMPARE(place(flashes), QRect(305, 65, 1075, 188));
    QTRY_COMPARE(place(m_layout->breadcrumbs()).y(), 269); // as in list-flash-stack
    QCOMPARE(m_layout->content()->covered(), 8 + 188);
    QCOMPARE(covered.size(), 1);
    flashes->setHeight(48);
    QTRY_COMPARE(place(m_layout->breadcrumbs()).y(), 65 + 48 + 16);
    flashes->hide();
    QTRY_COMPARE(place(m_layout->breadcrumbs()).y(), 73);
    QCOMPARE(m_layout->content()->covered(), 0);
}

void TestAppLayout::closesAndOpensTheNavigation()
{
    auto *open = m_layout->findChild<RoundButton *>(u"openNavigation"_s);
    auto *close = m_layout->findChild<Button *>(u"closeNavigation"_s);
    QSignalSpy opened(m_layout.get(), &AppLayout::navigationOpened);
    QVERIFY(!open->isVisible());
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!m_layout->navigation()->isVisible());
    QCOMPARE(place(open), QRect(12, 69, 36, 36));
    QVERIFY(open->hasFocus());
    QTest::keyClick(open, Qt::Key_Return);
    QVERIFY(m_layout->navigation()->isVisible());
    QVERIFY(close->hasFocus());
    QCOMPARE(opened.size(), 2);
}

void TestAppLayout::opensAndClosesTheHelp()
{
    auto *button = m_layout->findChild<RoundButton *>(u"helpButton"_s);
    QCOMPARE(place(button), QRect(1392, 69, 36, 36));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_layout->help()->isVisible());
    QVERIFY(!button->isVisible());
    auto *close = m_layout->findChild<Button *>(u"closeHelp"_s);
    QCOMPARE(place(close), referencePlace(u"list-help"_s, u"button.button"_s, u"Close help"_s).toRect());
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!m_layout->isHelpOpen());
    QVERIFY(button->isVisible());
    QVERIFY(button->hasFocus());
}

void TestAppLayout::theHelpStandsAsInThePicture()
{
    m_layout->setHelpOpen(true);
    const auto *text = m_layout->findChild<HelpText *>();
    QCOMPARE(place(text), QRect(1178, 140, 238, 652 - 140)); // as many lines as there
    QSignalSpy activated(m_layout->help(), &HelpPanel::linkActivated);
    for (const HelpLink &described : help().links) {
        auto *link = m_layout->findChild<Link *>(u"helpLink:"_s + described.target);
        const QRectF expected = referencePlace(u"list-help"_s, u"help-panel.footer>a"_s, described.text);
        QCOMPARE(place(link).topLeft(), expected.topLeft().toPoint());
        link->click();
    }
    QCOMPARE(activated.size(), 2);
    QVERIFY(!text->accessibleName().contains(u'`'));
}

void TestAppLayout::theHelpScrollsByKeyboard()
{
    m_layout->resize(1024, 400);
    m_layout->setHelpOpen(true);
    m_layout->help()->focusClose();
    const auto *text = m_layout->findChild<HelpText *>();
    QTRY_COMPARE(place(text).y(), 140);
    QTest::keyClick(m_layout->focusWidget(), Qt::Key_PageDown);
    QVERIFY(place(text).y() < 0);
    QTest::keyClick(m_layout->focusWidget(), Qt::Key_Home);
    QCOMPARE(place(text).y(), 140);
}

void TestAppLayout::theHelpCanBeSetFromWithinItsLinks()
{
    m_layout->setHelpOpen(true);
    connect(m_layout->help(), &HelpPanel::linkActivated, this, [this] {
        m_layout->help()->setContent({u"Other"_s, {{HelpBlock::Kind::Paragraph, u"Text"_s}}});
    });
    QTest::mouseClick(m_layout->findChild<Link *>(u"helpLink:dkim"_s), Qt::LeftButton);
    QCOMPARE(m_layout->help()->title(), u"Other"_s);
    QTRY_VERIFY(!m_layout->findChild<Link *>(u"helpLink:dkim"_s));
}

void TestAppLayout::changesItsMeasuresWithTheDensity()
{
    applyTheme(Theme(Scheme::Dark, Density::Compact, Motion::Off));
    QTRY_COMPARE(place(m_layout->breadcrumbs()), QRect(297, 65, 1083, 28));
    QCOMPARE(place(m_layout->findChild<RoundButton *>(u"helpButton"_s)), QRect(1392, 61, 36, 36));
    QCOMPARE(m_layout->grab().toImage().pixelColor(700, 600), QColor(0x16, 0x1d, 0x26));
}

void TestAppLayout::anotherPageTakesThePlaceOfTheFirst()
{
    Block first(3000);
    Block second(3000);
    m_layout->content()->setPage(&first);
    m_layout->content()->verticalScrollBar()->setValue(500);
    m_layout->content()->setPage(&second);
    QVERIFY(!first.isVisible());
    QVERIFY(second.isVisible());
    QCOMPARE(m_layout->content()->verticalScrollBar()->value(), 0);
    QTRY_COMPARE(place(&second).y(), 105);
    m_layout->content()->setPage(nullptr);
    for (Block *page : {&first, &second})
        page->setParent(nullptr);
}

void TestAppLayout::aPanelThrowsAShadowOnThePage_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QColor>("page");
    QTest::addColumn<QColor>("edge"); // the line of pixels above the panel
    QTest::addColumn<QColor>("corner"); // the same, 30 px from the right
    QTest::newRow("activity") << Scheme::Light << QColor(u"#ffffff"_s) << QColor(u"#f3f3f3"_s) << QColor(u"#fbfbfb"_s);
    QTest::newRow("activity-dark") << Scheme::Dark << QColor(u"#161d26"_s) << QColor(u"#0b111d"_s)
                                   << QColor(u"#121923"_s);
}

void TestAppLayout::aPanelThrowsAShadowOnThePage()
{
    QFETCH(Scheme, scheme);
    QFETCH(QColor, page);
    QFETCH(QColor, edge);
    QFETCH(QColor, corner);
    applyTheme(Theme(scheme, Density::Comfortable, Motion::Off));
    openPanel();
    const QImage image = m_layout->grab().toImage();
    const auto isNear = [&image](int x, int y, const QColor &color) {
        const QColor seen = image.pixelColor(x, y);
        return std::abs(seen.red() - color.red()) <= 2 && std::abs(seen.green() - color.green()) <= 2
            && std::abs(seen.blue() - color.blue()) <= 2;
    };
    QVERIFY(isNear(860, 459, edge));
    QVERIFY(isNear(1410, 459, corner));
    QVERIFY(isNear(860, 425, page));
    QVERIFY(isNear(286, 459, page));
    QVERIFY(!qobject_cast<PanelShadow *>(m_layout->childAt(860, 450))); // a press reaches the page
    m_layout->setPanelOpen(false);
    QCOMPARE(m_layout->grab().toImage().pixelColor(860, 459), page);
}

void TestAppLayout::aPanelLeavesAPartOfThePageInSight_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("top");
    QTest::newRow("activity") << QSize(1440, 900) << 460;
    QTest::newRow("activity-1024") << QSize(1024, 700) << 307;
    QTest::newRow("a low window") << QSize(1024, 400) << 400 - 160;
}

void TestAppLayout::aPanelLeavesAPartOfThePageInSight()
{
    QFETCH(QSize, window);
    QFETCH(int, top);
    m_layout->resize(window);
    openPanel();
    QTRY_COMPARE(place(m_layout->content()).bottom() + 1, top);
}

QTEST_MAIN(TestAppLayout)
#include "tst_applayout.moc"
