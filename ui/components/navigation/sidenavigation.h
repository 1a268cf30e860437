#pragma once

#include "ui/components/navigation/navigationcontent.h"

#include <QWidget>

class QScrollArea;

namespace ui {

class Button;
class NavigationHeader;
class NavigationLink;
class NavigationTitle;

/// The side navigation: a header with the button that closes it, below it the entries in groups. It only says what
/// was chosen; that it disappears when closed is the work of AppLayout. Up and down move among the entries.
class SideNavigation : public QWidget
{
    Q_OBJECT

public:
    explicit SideNavigation(QWidget *parent = nullptr);

    void setContent(const NavigationContent &content);
    void setActive(const QString &id); ///< empty or unknown: none is
    void setBadge(const QString &id, const QString &badge);
    NavigationLink *link(const QString &id) const; ///< null if there is none

    void focusClose(); ///< the keyboard goes to its close button

    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(const QString &id);
    void headerActivated();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group
    {
        NavigationTitle *title; ///< null: plain
        QWidget *divider; ///< null: none above it
        QList<NavigationLink *> links;
    };

    void addGroup(const NavigationGroup &group);
    void addLink(Group &group, const NavigationEntry &entry);
    void arrange();
    int arrangeGroup(const Group &group, int y);
    int headerHeight() const;
    void moveFocus(QWidget *from, int step);

    NavigationHeader *m_header;
    Button *m_close;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QList<Group> m_groups;
};

} // namespace ui
