#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

class Breadcrumbs;
class ContentArea;
class HelpPanel;
class PanelShadow;
class RoundButton;
class SideNavigation;
class TopBar;

/// The frame of the window: top bar, side navigation, page with its breadcrumbs, help panel, flash messages, and a
/// panel at the bottom, at the places of visual.md sections 1 and 13.9. It owns the parts and hands them out; what they
/// show is said by the window.
class AppLayout : public QWidget
{
    Q_OBJECT

public:
    explicit AppLayout(const QString &title, QWidget *parent = nullptr);

    TopBar *topBar() const { return m_topBar; }
    SideNavigation *navigation() const { return m_navigation; }
    HelpPanel *help() const { return m_help; }
    Breadcrumbs *breadcrumbs() const;
    ContentArea *content() const { return m_content; } ///< the QScrollArea of the page

    /// The messages above the breadcrumbs. As high as its heightForWidth or sizeHint says; hidden or of height 0, it
    /// takes no room. Becomes a child of the layout.
    void setFlashes(QWidget *flashes);

    /// A panel at the bottom, right of the navigation, over the whole width; the page above is lower while it is open.
    /// Becomes a child of the layout; closed at first.
    void setPanel(QWidget *panel);
    bool isPanelOpen() const { return m_panelOpen; }
    void setPanelOpen(bool open);
    int panelHeight() const { return m_panelHeight; } ///< as it was set; less is shown in a low window
    void setPanelHeight(int height);

    bool isNavigationOpen() const { return m_navigationOpen; }
    void setNavigationOpen(bool open);
    bool isHelpOpen() const { return m_helpOpen; }
    void setHelpOpen(bool open);

Q_SIGNALS:
    void navigationOpened(bool open);
    void helpOpened(bool open);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void arrangeContent();
    int shownPanelHeight() const;

    // in the order in which Tab walks through them
    TopBar *m_topBar;
    RoundButton *m_openNavigation;
    SideNavigation *m_navigation;
    ContentArea *m_content;
    RoundButton *m_openHelp;
    HelpPanel *m_help;
    PanelShadow *m_panelShadow;
    QPointer<QWidget> m_panel;
    QPointer<QWidget> m_flashes;
    bool m_navigationOpen = true;
    bool m_helpOpen = false;
    bool m_panelOpen = false;
    int m_panelHeight = 0;
};

} // namespace ui
