#include "ui/shell/mainwindow.h"

#include "ui/components/navigation/applayout.h"
#include "ui/components/navigation/contentarea.h"
#include "ui/components/navigation/helppanel.h"
#include "ui/components/navigation/sidenavigation.h"
#include "ui/components/navigation/topbar.h"
#include "ui/components/status/flashbar.h"
#include "ui/components/status/modal.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/pages.h"
#include "ui/shell/topbarmenus.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto regionKey = "window/region"_L1;
constexpr auto placeKey = "window/place"_L1;
constexpr auto navigationKey = "window/navigationOpen"_L1;
constexpr QSize usualSize(1440, 900);
constexpr QSize leastSize(640, 480);

const aws::Region &rememberedRegion(const QSettings &settings)
{
    const aws::Region *region = aws::regionByCode(settings.value(regionKey).toString());
    return region ? *region : *aws::regionByCode(u"us-east-1"_s);
}

} // namespace

MainWindow::MainWindow(client::Connection &connection, Appearance &appearance, QSettings &settings,
                       const aws::Region *region)
    : m_connection(connection)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_history(identitiesPlace())
    , m_layout(new AppLayout(tr("SES Console")))
    , m_flashes(new Flashbar)
{
    setObjectName(u"mainWindow"_s);
    build();
    restore();
    startSession(region ? *region : rememberedRegion(settings));
    showPlace();
}

/// Pages use the session until they are gone.
MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    delete m_layout;
}

void MainWindow::go(const Place &place)
{
    m_flashes->clear();
    m_history.go(place);
    showPlace();
}

void MainWindow::flash(const Flash &flash)
{
    m_flashes->post(flash);
}

void MainWindow::setRegion(const aws::Region &region)
{
    if (region == m_session->region())
        return;
    m_flashes->clear();
    m_history = History(place());
    startSession(region);
    showPlace();
}

void MainWindow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layout);
    m_flashes->setObjectName(u"flashes"_s);
    m_layout->setFlashes(m_flashes);
    buildTopBar();
    buildNavigation();
    buildShortcuts();
    qApp->installEventFilter(this); // the mouse's buttons for back and forward, wherever the pointer is
    setMinimumSize(leastSize);
    resize(usualSize);
}

void MainWindow::buildTopBar()
{
    TopBar *bar = m_layout->topBar();
    m_regionButton = bar->addButton({.id = u"region"_s, .text = u" "_s, .accessibleName = tr("Region")},
                                    [this] { return regionMenu(m_session->region()); });
    auto *settings = bar->addButton({.id = u"settings"_s, .icon = Icon::Settings, .accessibleName = tr("Settings")},
                                    [this] { return settingsMenu(m_appearance); });
    const auto accountText = [this] {
        return m_connection.accountName().isEmpty() ? m_connection.account() : m_connection.accountName();
    };
    m_accountButton = bar->addButton(
        {.id = u"account"_s, .icon = Icon::UserProfile, .text = accountText(), .accessibleName = tr("Account")},
        [this] { return accountMenu(m_connection.account()); });
    connect(m_regionButton, &TopBarButton::chosen, this, [this](const QString &code) {
        if (const aws::Region *region = aws::regionByCode(code))
            setRegion(*region);
    });
    connect(settings, &TopBarButton::chosen, this,
            [this](const QString &entry) { chooseSetting(m_appearance, entry); });
    connect(m_accountButton, &TopBarButton::chosen, this, &MainWindow::chooseAccountEntry);
    connect(&m_connection, &client::Connection::accountNameChanged, this,
            [this, accountText] { m_accountButton->setShownText(accountText()); });
}

void MainWindow::buildNavigation()
{
    SideNavigation *navigation = m_layout->navigation();
    navigation->setContent(navigationContent());
    connect(navigation, &SideNavigation::activated, this, [this](const QString &page) { go({page}); });
    connect(navigation, &SideNavigation::headerActivated, this, [this] { go(identitiesPlace()); });
    connect(m_layout->breadcrumbs(), &Breadcrumbs::activated, this, [this](const QString &target) {
        if (const auto place = Place::parse(target))
            go(*place);
    });
    connect(m_layout->content(), &ContentArea::coveredChanged, this, [this] {
        if (m_page)
            m_page->setCovered(m_layout->content()->covered());
    });
    connect(m_layout->help(), &HelpPanel::linkActivated, this,
            [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
}

void MainWindow::buildShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (!isDialogOpen())
                act();
        });
    };
    on(Qt::ALT | Qt::Key_Left, [this] { back(); });
    on(Qt::ALT | Qt::Key_Right, [this] { forward(); });
    on(Qt::Key_F1, [this] { toggleHelp(); });
    on(Qt::Key_F5, [this] { m_page->refresh(); });
    on(Qt::CTRL | Qt::Key_F, [this] { m_page->focusSearch(); });
    on(Qt::Key_Slash, [this] { m_page->focusSearch(); });
}

/// Everything of the Region before is given up (console.md 2).
void MainWindow::startSession(const aws::Region &region)
{
    m_layout->content()->setPage(nullptr);
    qDeleteAll(m_kept);
    m_kept.clear();
    delete m_page; // null by now if it was one of those
    m_session = std::make_unique<Session>(m_connection, region, m_settings);
    m_regionButton->setShownText(region.shortName());
    m_settings.setValue(regionKey, region.code);

    connect(m_session.get(), &Session::goRequested, this, &MainWindow::go);
    connect(m_session.get(), &Session::finished, this, &MainWindow::finish);
    connect(m_session.get(), &Session::flashed, this, &MainWindow::flash);
    connect(m_session.get(), &Session::helpRequested, this, &MainWindow::showHelp);
    connect(m_session.get(), &Session::forgotten, this,
            [this](const Place &place) { m_history.forget(place.page, place.subject); });
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    m_layout->setNavigationOpen(m_settings.value(navigationKey, true).toBool());
    const auto place = Place::parse(m_settings.value(placeKey).toString());
    if (place && pageFor(*place))
        m_history = History(*place);
}

void MainWindow::remember()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(navigationKey, m_layout->isNavigationOpen());
    m_settings.setValue(placeKey, place().toString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QWidget::closeEvent(event);
}

void MainWindow::back()
{
    if (!m_history.canGoBack())
        return;
    m_flashes->clear();
    m_history.back();
    showPlace();
}

void MainWindow::forward()
{
    if (!m_history.canGoForward())
        return;
    m_flashes->clear();
    m_history.forward();
    showPlace();
}

/// The message stays until the user goes elsewhere (console.md 1.4).
void MainWindow::finish(const Place &place, const Flash &flash)
{
    m_history.replace(place);
    showPlace();
    m_flashes->post(flash);
}

void MainWindow::showPlace()
{
    const Place &place = m_history.current();
    if (m_page && m_page->place().isSamePage(place))
        m_page->showTab(place.tab);
    else if (pageFor(place))
        setPage(pageOf(place));
    else
        setPage(pageOf(identitiesPlace()));
    m_settings.setValue(placeKey, m_page->place().toString());
}

Page *MainWindow::pageOf(const Place &place)
{
    const PageEntry *entry = pageFor(place);
    if (entry->isAboutOne)
        return entry->make(*m_session, place);
    Page *&page = m_kept[place.page];
    if (!page)
        page = entry->make(*m_session, place);
    return page;
}

void MainWindow::setPage(Page *page)
{
    Page *before = m_page;
    m_page = page;
    m_layout->content()->setPage(page);
    page->setCovered(m_layout->content()->covered());
    describePage();
    if (before && !m_kept.values().contains(before)) {
        before->disconnect(this);
        before->deleteLater();
    }
    disconnect(page, nullptr, this, nullptr);
    connect(page, &Page::titleChanged, this, &MainWindow::describePage);
    connect(page, &Page::placeChanged, this, [this](const Place &place) {
        m_history.replace(place);
        m_settings.setValue(placeKey, place.toString());
    });
}

void MainWindow::describePage()
{
    m_layout->breadcrumbs()->setCrumbs(m_page->crumbs());
    m_layout->navigation()->setActive(m_page->place().page);
    m_layout->help()->setContent(m_page->help());
    setWindowTitle(tr("%1 – SES Console").arg(m_page->title()));
}

void MainWindow::showHelp(const HelpContent &content)
{
    m_layout->help()->setContent(content);
    m_layout->setHelpOpen(true);
}

void MainWindow::toggleHelp()
{
    if (m_layout->isHelpOpen())
        m_layout->setHelpOpen(false);
    else
        showHelp(m_page->help());
}

void MainWindow::chooseAccountEntry(const QString &entry)
{
    if (entry == AccountEntry::copy)
        QApplication::clipboard()->setText(m_connection.account());
    else if (entry == AccountEntry::keys)
        openKeyboardShortcuts(this);
    else if (entry == AccountEntry::about)
        openAbout(this);
}

bool MainWindow::isDialogOpen() const
{
    return findChild<Modal *>() != nullptr;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return QWidget::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (!widget || widget->window() != this || (button != Qt::BackButton && button != Qt::ForwardButton))
        return QWidget::eventFilter(watched, event);
    if (!isDialogOpen() && button == Qt::BackButton)
        back();
    else if (!isDialogOpen())
        forward();
    return true;
}

} // namespace ui
