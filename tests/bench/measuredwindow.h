#pragma once

#include "busyprobe.h"

#include "core/models/identitytablemodel.h"
#include "core/simulator/simulatorthread.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

namespace bench {

/// The program's parts put together as its main() does, on a state that is there; and the user in front of it.
class MeasuredWindow : public QObject
{
    Q_OBJECT

public:
    /// @param pageSize of the table; 0: everything on one page
    MeasuredWindow(BusyProbe &probe, const QString &stateFile, int pageSize);
    ~MeasuredWindow() override;

    struct Figures
    {
        double until; ///< milliseconds until it was done and painted
        double longest; ///< milliseconds of work at one stretch within
        QString culprit;
    };

    /// Shows the window and waits until rows are painted.
    void show();
    /// Waits until all identities are listed.
    Figures finishLoading();
    /// Does something as the user would, and waits until @p isDone and the table was painted after it.
    Figures act(const std::function<void()> &deed, const std::function<bool()> &isDone);

    ui::MainWindow &window() const { return *m_window; }
    ui::Appearance &appearance() { return m_appearance; }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = m_window->findChild<Widget *>(name);
        if (!widget)
            qFatal("The window has no %s.", qPrintable(name));
        return widget;
    }
    models::Table &table() const; ///< the model behind the rows

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void waitUntil(const std::function<bool()> &isDone);
    void report(const QList<store::Change> &changes);

    BusyProbe &m_probe;
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::Appearance m_appearance;
    client::Connection m_connection;
    std::unique_ptr<simulator::SimulatorThread> m_simulator;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_isPainted = false; ///< a row, since the start
    std::function<void()> m_endWait; ///< while it waits
};

/// The most memory that this process ever held, in megabytes (VmHWM).
double peakMemory();

} // namespace bench
