#pragma once

#include "ui/components/menus/dropdown.h"
#include "ui/components/menus/menucontent.h"

class QScrollArea;
class QScrollBar;

namespace ui {

class MenuItem;
class MenuList;
class TextInput;

/// A menu that opens below a button and closes when something is chosen, on Esc, Tab, and as every dropdown. In the top
/// bar it is dark and stands centred below its button (visual.md section 6).
class Menu : public Dropdown
{
    Q_OBJECT

public:
    Menu(QWidget *button, const MenuContent &content);

    /// Shows the menu; the keyboard then moves in it.
    void open();

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void place() override;
    QWidget *focusedFirst() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void arrange();
    MenuItem *enterItem() const; ///< what Enter chooses; null: nothing
    bool handleKey(int key);
    void choose(MenuItem *item);
    bool isInTopBar() const;
    int headHeight() const;

    MenuContent m_content;
    TextInput *m_filter = nullptr;
    QScrollArea *m_scroll;
    QScrollBar *m_bar; ///< over the entries, while the pointer is in a menu that is cut
    MenuList *m_list;
};

} // namespace ui
