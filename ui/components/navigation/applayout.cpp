#include "ui/components/navigation/applayout.h"

#include "ui/components/navigation/contentarea.h"
#include "ui/components/navigation/helppanel.h"
#include "ui/components/navigation/panelshadow.h"
#include "ui/components/navigation/roundbutton.h"
#include "ui/components/navigation/sidenavigation.h"
#include "ui/components/navigation/topbar.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int triggerRoom = 60; // beside the page, for a round button
constexpr int triggerSide = 12;
constexpr int flashTop = 8;
constexpr int leastPanel = 160;
constexpr int pageAbovePanel = 250; // stays in sight, as in picture activity-1024
constexpr int leastAbovePanel = 120; // in a window that is too low for both

int heightOf(const QWidget *widget, int width)
{
    if (!widget || widget->isHidden())
        return 0;
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

} // namespace

AppLayout::AppLayout(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_topBar(new TopBar(title, this))
    , m_openNavigation(new RoundButton(Icon::Menu, tr("Open navigation"), this))
    , m_navigation(new SideNavigation(this))
    , m_content(new ContentArea(this))
    , m_openHelp(new RoundButton(Icon::StatusInfo, tr("Open help"), this))
    , m_help(new HelpPanel(this))
    , m_panelShadow(new PanelShadow(this))
{
    m_openNavigation->setObjectName(QStringLiteral("openNavigation"));
    m_openHelp->setObjectName(QStringLiteral("helpButton"));
    m_openNavigation->raise();
    m_openNavigation->hide();
    m_help->hide();
    m_panelShadow->hide();
    connect(m_navigation, &SideNavigation::closeRequested, this, [this] {
        setNavigationOpen(false);
        m_openNavigation->setFocus();
    });
    connect(m_openNavigation, &QAbstractButton::clicked, this, [this] {
        setNavigationOpen(true);
        m_navigation->focusClose();
    });
    connect(m_help, &HelpPanel::closeRequested, this, [this] {
        setHelpOpen(false);
        m_openHelp->setFocus();
    });
    connect(m_openHelp, &QAbstractButton::clicked, this, [this] {
        setHelpOpen(true);
        m_help->focusClose();
    });
}

Breadcrumbs *AppLayout::breadcrumbs() const
{
    return m_content->breadcrumbs();
}

void AppLayout::setFlashes(QWidget *flashes)
{
    m_flashes = flashes;
    flashes->setParent(this);
    flashes->installEventFilter(this);
    flashes->stackUnder(m_openHelp);
    flashes->show();
    arrange();
}

void AppLayout::setPanel(QWidget *panel)
{
    m_panel = panel;
    panel->setParent(this);
    panel->hide();
    panel->stackUnder(m_openHelp);
    setTabOrder(m_content, panel);
}

void AppLayout::setPanelOpen(bool open)
{
    if (!m_panel || m_panelOpen == open)
        return;
    m_panelOpen = open;
    m_panel->setVisible(open);
    m_panelShadow->setVisible(open);
    arrange();
}

void AppLayout::setPanelHeight(int height)
{
    m_panelHeight = height;
    arrange();
}

/// A part of the page stays in sight.
int AppLayout::shownPanelHeight() const
{
    if (!m_panelOpen)
        return 0;
    const int below = height() - m_topBar->sizeHint().height();
    const int most = std::max(below - pageAbovePanel, std::min(leastPanel, below - leastAbovePanel));
    return std::min(std::max(m_panelHeight, leastPanel), std::max(0, most));
}

void AppLayout::setNavigationOpen(bool open)
{
    if (m_navigationOpen == open)
        return;
    m_navigationOpen = open;
    m_navigation->setVisible(open);
    m_openNavigation->setVisible(!open);
    arrange();
    Q_EMIT navigationOpened(open);
}

void AppLayout::setHelpOpen(bool open)
{
    if (m_helpOpen == open)
        return;
    m_helpOpen = open;
    m_help->setVisible(open);
    m_openHelp->setVisible(!open);
    arrange();
    Q_EMIT helpOpened(open);
}

void AppLayout::arrange()
{
    const Theme &theme = themeOf(this);
    const int top = m_topBar->sizeHint().height();
    const int below = std::max(0, height() - top);
    const int triggerTop = top + theme.by(12, 8);
    m_topBar->setGeometry(0, 0, width(), top);
    const int left = m_navigationOpen ? m_navigation->sizeHint().width() : 0;
    m_navigation->setGeometry(0, top, m_navigation->sizeHint().width(), below);
    m_openNavigation->setGeometry(triggerSide, triggerTop, RoundButton::diameter, RoundButton::diameter);
    const int help = m_help->sizeHint().width();
    const int right = m_helpOpen ? width() - help : width();
    const int panel = shownPanelHeight();
    if (m_panel)
        m_panel->setGeometry(left, top + below - panel, width() - left, panel);
    m_panelShadow->setGeometry(left, top + below - panel - PanelShadow::reach, width() - left, PanelShadow::reach);
    m_help->setGeometry(width() - help, top, help, below - panel);
    m_openHelp->setGeometry(width() - triggerSide - RoundButton::diameter, triggerTop, RoundButton::diameter,
                            RoundButton::diameter);
    m_content->setGeometry(left, top, std::max(0, right - left), below - panel);
    arrangeContent();
}

void AppLayout::arrangeContent()
{
    const int side = themeOf(this).by(24, 16);
    const int left = m_navigationOpen ? side : triggerRoom;
    const int right = m_helpOpen ? side : triggerRoom;
    m_content->setSides(left, right);
    const int width = std::max(0, m_content->width() - left - right);
    // The messages are as wide as the page; the room for their shadow lies around that.
    const QMargins around = m_flashes ? m_flashes->contentsMargins() : QMargins();
    const int height = heightOf(m_flashes, width + around.left() + around.right());
    if (m_flashes)
        m_flashes->setGeometry(m_content->x() + left - around.left(), m_content->y() + flashTop - around.top(),
                               width + around.left() + around.right(), height);
    m_content->setCovered(height > 0 ? flashTop + height - around.top() - around.bottom() : 0);
}

bool AppLayout::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        arrange();
    return QWidget::event(event);
}

bool AppLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_flashes
        && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent
            || event->type() == QEvent::HideToParent))
        arrangeContent();
    return QWidget::eventFilter(watched, event);
}

void AppLayout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Color::BackgroundLayoutMain));
}

void AppLayout::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace ui
