#pragma once

#include "ui/pages/identityparts/identityreading.h"
#include "ui/pages/identityparts/whysubject.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class IdentityTab;
class Session;
class Tabs;
struct IdentityTabEntry;

/// The line of tabs and the one that is open. Which there are follows what was read; when the open one goes, the
/// first takes its place (console.md 6.3).
class TabArea : public QWidget
{
    Q_OBJECT

public:
    explicit TabArea(Session &session);

    void take(const IdentityReading &reading);
    QString current() const { return m_current; }
    void setCurrent(const QString &id); ///< unknown or empty: the first one there is

    /// Opens the tab with the DNS records, and those; what is to be seen then. Null: there is none.
    QWidget *showRecords();

Q_SIGNALS:
    void chosen(const QString &id); ///< by the user, or because the open one went
    void formRequested(const QString &form, const QString &item); ///< by the open tab
    void whyRequested(ui::WhySubject subject); ///< the same

private:
    void showTabs();
    void open(const QString &id);

    Session &m_session;
    QVBoxLayout *m_column;
    Tabs *m_tabs = nullptr;
    QHash<QString, IdentityTab *> m_opened; ///< by id; made when they are first opened
    std::optional<IdentityReading> m_reading;
    QStringList m_ids; ///< that there are now
    QString m_current;
};

} // namespace ui
