#pragma once

#include "ui/pages/frame/history.h"
#include "ui/pages/frame/page.h"
#include "ui/shell/appearance.h"
#include "ui/shell/windowmemory.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

namespace ui {

class ActivityDock;
class AppLayout;
class Flashbar;
class TopBarControls;

/// The window: the frame with its bars, and the page of the place where one is. It remembers its geometry, the Region
/// and the place.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// @param region to begin with; null: the one that was left last, or N. Virginia. All else must live longer.
    MainWindow(client::Connection &connection, Appearance &appearance, QSettings &settings,
               const aws::Region *region = nullptr);
    ~MainWindow() override;

    const Place &place() const { return m_history.current(); }
    const aws::Region &region() const { return m_session->region(); }
    Page *page() const { return m_page; }

    void go(const Place &place); ///< as if the user went there
    void flash(const Flash &flash);
    void setRegion(const aws::Region &region);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildNavigation();
    void buildShortcuts();
    void chooseAccount(const QString &account, const QString &name);
    void showAccount();
    void startSession(const aws::Region &region);
    void restore();
    void remember();

    void back();
    void forward();
    void goToRegion(const QString &code, const Place &place);
    void finish(const Place &place, const std::optional<Flash> &flash);
    void leaveFor(const std::function<void()> &then);
    void showPlace();
    Page *pageOf(const Place &place);
    void setPage(Page *page);
    void describePage();
    void showHelp(const HelpContent &content);
    void toggleHelp();
    bool isDialogOpen() const;

    client::Connection &m_connection;
    QSettings &m_settings;
    WindowMemory m_memory;
    std::unique_ptr<Session> m_session; ///< of the Region
    History m_history;
    AppLayout *m_layout;
    Flashbar *m_flashes;
    TopBarControls *m_controls;
    ActivityDock *m_activity = nullptr; ///< null: nobody keeps what is called
    QPointer<Page> m_page; ///< that is shown
    QHash<QString, Page *> m_kept; ///< pages about no one thing, by id: as one left them
    bool m_mayClose = false; ///< the page has agreed
};

} // namespace ui
