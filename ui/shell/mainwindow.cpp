#include "ui/shell/mainwindow.h"
#include "ui/shell/activitydock.h"

#include "ui/components/navigation/applayout.h"
#include "ui/components/navigation/contentarea.h"
#include "ui/components/navigation/helppanel.h"
#include "ui/components/navigation/sidenavigation.h"
#include "ui/components/status/flashbar.h"
#include "ui/components/status/modal.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/shell/jumpnews.h"
#include "ui/shell/pages.h"
#include "ui/shell/topbarcontrols.h"
#include "ui/shell/unreadbadge.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(1440, 900);
constexpr QSize leastSize(640, 480);
constexpr int reach = 40; ///< of the top of a window, that it can be seen and dragged

/// Something of its top can be seen and dragged on a screen that is there now.
bool isWithinReach(const QRect &window)
{
    const QRect top(window.topLeft(), QSize(window.width(), reach));
    return std::ranges::any_of(QGuiApplication::screens(), [&top](const QScreen *screen) {
        const QRect seen = screen->availableGeometry() & top;
        return seen.width() >= reach && seen.height() >= reach / 2;
    });
}

} // namespace

MainWindow::MainWindow(client::Connection &connection, Appearance &appearance, QSettings &settings,
                       const aws::Region *region)
    : m_connection(connection)
    , m_settings(settings)
    , m_memory(settings)
    , m_history(identitiesPlace())
    , m_layout(new AppLayout(tr("SES Console")))
    , m_flashes(new Flashbar)
    , m_controls(new TopBarControls(m_layout->topBar(), connection, appearance))
{
    setObjectName(u"mainWindow"_s);
    build();
    restore();
    startSession(region ? *region : m_memory.region());
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
    leaveFor([this, place] {
        m_flashes->clear();
        m_history.go(place);
        showPlace();
    });
}

/// A page with something typed in it asks first.
void MainWindow::leaveFor(const std::function<void()> &then)
{
    if (m_page)
        m_page->leave(then);
    else
        then();
}

void MainWindow::flash(const Flash &flash)
{
    m_flashes->post(flash);
}

void MainWindow::setRegion(const aws::Region &region)
{
    if (region == m_session->region())
        return;
    leaveFor([this, region] {
        m_flashes->clearAll(); // with the session nobody tells any more
        m_history = History(place());
        startSession(region);
        showPlace();
    });
}

void MainWindow::goToRegion(const QString &code, const Place &place)
{
    const aws::Region *region = aws::regionByCode(code);
    if (!region)
        return;
    leaveFor([this, region, place] {
        m_flashes->clearAll();
        m_history = History(place); // what was before was in another Region
        startSession(*region);
        showPlace();
    });
}

void MainWindow::chooseAccount(const QString &account, const QString &name)
{
    leaveFor([this, account, name] { m_connection.setAccount(account, name); });
}

/// Another one: nothing that was shown is of it.
void MainWindow::showAccount()
{
    m_flashes->clearAll();
    m_history = History(identitiesPlace());
    const aws::Region region = m_session->region(); // it goes with its session
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
    connect(m_controls, &TopBarControls::regionChosen, this, &MainWindow::setRegion);
    connect(m_controls, &TopBarControls::accountChosen, this, &MainWindow::chooseAccount);
    connect(&m_connection, &client::Connection::accountChanged, this, &MainWindow::showAccount);
    buildNavigation();
    if (activity::Log *log = m_connection.activity())
        m_activity = new ActivityDock(*log, m_connection.endpoint(), {*m_layout, *m_controls, m_memory}, this);
    buildShortcuts();
    qApp->installEventFilter(this); // the mouse's buttons for back and forward, wherever the pointer is
    setMinimumSize(leastSize);
    resize(usualSize);
}

void MainWindow::buildNavigation()
{
    SideNavigation *navigation = m_layout->navigation();
    navigation->setContent(navigationContent(m_connection.hasSimulator()));
    connect(navigation, &SideNavigation::activated, this, [this](const QString &page) { go({page}); });
    connect(navigation, &SideNavigation::headerActivated, this, [this] { go(accountDashboardPlace()); });
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
    if (m_activity)
        on(Qt::Key_F12, [this] { m_activity->toggle(); });
    on(Qt::Key_F5, [this] { m_page->refresh(); });
    on(Qt::CTRL | Qt::Key_Q, [this] { close(); });
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
    m_controls->setSession(*m_session);
    new JumpNews(*m_session, *m_flashes); // goes with the session, as the next one
    new UnreadBadge(*m_session, *m_layout->navigation());
    m_memory.setRegion(region);

    connect(m_session.get(), &Session::goRequested, this, &MainWindow::go);
    // The session that asks goes with its Region: not before it has returned.
    connect(m_session.get(), &Session::regionRequested, this, &MainWindow::goToRegion, Qt::QueuedConnection);
    connect(m_session.get(), &Session::finished, this, &MainWindow::finish);
    connect(m_session.get(), &Session::flashed, this, &MainWindow::flash);
    connect(m_session.get(), &Session::helpRequested, this, &MainWindow::showHelp);
    if (m_activity)
        connect(m_session.get(), &Session::endpointActivityRequested, m_activity, &ActivityDock::showEndpoint);
    connect(m_session.get(), &Session::forgotten, this,
            [this](const Place &place) { m_history.forget(place.page, place.subject); });
}

void MainWindow::restore()
{
    restoreGeometry(m_memory.geometry());
    if (!isWithinReach(geometry()))
        setGeometry({{}, usualSize}); // of a screen that is gone, or of nowhere
    m_layout->setNavigationOpen(m_memory.isNavigationOpen());
    if (const auto place = m_memory.place(); place && pageFor(place->withoutForm(), m_connection.hasSimulator()))
        m_history = History(place->withoutForm());
}

void MainWindow::remember()
{
    m_memory.setGeometry(saveGeometry());
    m_memory.setNavigationOpen(m_layout->isNavigationOpen());
    m_memory.setPlace(place());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        const auto isAsked = std::make_shared<bool>(false);
        leaveFor([this, isAsked] {
            m_mayClose = true;
            if (*isAsked)
                close();
        });
        *isAsked = true;
        if (!m_mayClose) {
            event->ignore(); // until the user has agreed
            return;
        }
    }
    remember();
    QWidget::closeEvent(event);
}

/// Escape that nobody else had a use for closes the help.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_layout->isHelpOpen())
        Q_EMIT m_layout->help()->closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::back()
{
    if (!m_history.canGoBack())
        return;
    leaveFor([this] {
        m_flashes->clear();
        m_history.back();
        showPlace();
    });
}

void MainWindow::forward()
{
    if (!m_history.canGoForward())
        return;
    leaveFor([this] {
        m_flashes->clear();
        m_history.forward();
        showPlace();
    });
}

/// The message stays until the user goes elsewhere (console.md 1.4); those of what is finished go.
void MainWindow::finish(const Place &place, const std::optional<Flash> &flash)
{
    m_flashes->clear();
    m_history.replace(place);
    showPlace();
    if (flash)
        m_flashes->post(*flash);
}

void MainWindow::showPlace()
{
    const Place &place = m_history.current();
    if (m_page && m_page->place().isSamePage(place))
        m_page->showTab(place.tab);
    else if (pageFor(place, m_connection.hasSimulator()))
        setPage(pageOf(place));
    else
        setPage(pageOf(identitiesPlace()));
    m_memory.setPlace(m_page->place());
}

Page *MainWindow::pageOf(const Place &place)
{
    const PageEntry *entry = pageFor(place);
    const bool opensOne = !place.item.isEmpty(); // a page that is kept stands where its user left it
    if (entry->isAboutOne || place.isForm() || opensOne)
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
        m_memory.setPlace(place);
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
