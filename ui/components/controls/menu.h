#pragma once

#include "ui/components/controls/menucontent.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QScrollBar;

namespace ui {

class MenuItem;
class MenuList;
class TextInput;

/// A menu that opens below a button, inside its window, and closes when something is chosen, on Esc, Tab, and when one
/// presses elsewhere. In the top bar it is dark and stands centred below its button (visual.md section 6).
///
/// It deletes itself when it closes. The focus goes back to the button.
class Menu : public QWidget
{
    Q_OBJECT

public:
    Menu(QWidget *button, const MenuContent &content);

    /// Shows the menu; the keyboard then moves in it.
    void open();
    void close();

Q_SIGNALS:
    void chosen(const QString &id);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void arrange();
    void place();
    MenuItem *enterItem() const; ///< what Enter chooses; null: nothing
    bool handleKey(int key);
    void choose(MenuItem *item);
    bool isInTopBar() const;
    int headHeight() const;
    QRect panel() const; ///< without the room for the shadow

    QPointer<QWidget> m_button;
    MenuContent m_content;
    TextInput *m_filter = nullptr;
    QScrollArea *m_scroll;
    QScrollBar *m_bar; ///< over the entries, while the pointer is in a menu that is cut
    MenuList *m_list;
};

} // namespace ui
