#pragma once

#include "ui/components/menus/menucontent.h"

#include <QPointer>
#include <QWidget>

namespace ui {

class MenuItem;

/// The entries of a menu below each other, one of which is current: under the pointer or the keyboard.
class MenuList : public QWidget
{
    Q_OBJECT

public:
    /// `titleHeight`: of the titles of groups, which have more room in the top bar.
    MenuList(const QList<MenuGroup> &groups, int titleHeight, QWidget *parent = nullptr);

    /// Puts what is shown in its place; the list is then as high as that, and as wide as its widest entry at least.
    void arrange(int leastWidth);

    /// Shows the entries whose text, tag or group contains this, and marks it in them. None is current then.
    void filter(const QString &text);

    MenuItem *current() const { return m_current; } ///< null: none
    void setCurrent(MenuItem *item);
    void move(int step); ///< to the next or previous one that can be chosen; from the end to the beginning
    void jump(const QString &letter); ///< to the next one that begins so

    /// What can be chosen now, from top to bottom.
    QList<MenuItem *> reachable() const;

Q_SIGNALS:
    void pressed(ui::MenuItem *item);
    void currentChanged(ui::MenuItem *item); ///< never null

private:
    struct Row
    {
        QWidget *widget;
        MenuItem *item; ///< null: the title of a group
        int group;
    };

    QList<MenuGroup> m_groups;
    QList<Row> m_rows;
    QPointer<MenuItem> m_current;
};

} // namespace ui
