#pragma once

#include "ui/components/navigation/breadcrumbs.h"
#include "ui/pages/frame/session.h"

#include <QWidget>

#include <functional>

namespace ui {

/// A page of the window. It says where it stands; the window shows breadcrumbs, title and help accordingly, and
/// leads keys to it that belong to the page as a whole.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session &session, const Place &place, QWidget *parent = nullptr);

    const Place &place() const { return m_place; }

    virtual QString title() const = 0; ///< also of the window
    virtual QList<Breadcrumbs::Crumb> crumbs() const = 0; ///< from the first to the page itself
    virtual HelpContent help() const = 0; ///< of the page as a whole

    virtual void refresh() = 0; ///< F5: asks for everything anew; what the user set stays
    virtual void focusSearch() {} ///< Ctrl+F and "/"
    virtual void setCovered(int) {} ///< so many pixels of its upper edge lie under messages while it scrolls
    virtual void showTab(const QString &tab); ///< of a place that is this page; unknown or empty: the first

    /// The user is about to leave: goes on with `then`, at once or when the user has agreed to lose what was typed.
    virtual void leave(const std::function<void()> &then) { then(); }

Q_SIGNALS:
    void placeChanged(const Place &place); ///< another tab, by the user
    void titleChanged();

protected:
    Session &session() const { return m_session; }
    void setPlace(const Place &place);

private:
    Session &m_session;
    Place m_place;
};

} // namespace ui
