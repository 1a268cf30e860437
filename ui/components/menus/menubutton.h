#pragma once

#include "ui/components/controls/button.h"
#include "ui/components/menus/menucontent.h"

#include <QPointer>

namespace ui {

class Menu;

/// A button that opens a menu; a caret behind its text says so and turns while it is open. Arrow down opens it too.
class MenuButton : public Button
{
    Q_OBJECT

public:
    MenuButton(Variant variant, const QString &text, QWidget *parent = nullptr);
    MenuButton(Variant variant, Icon icon, const QString &accessibleName, QWidget *parent = nullptr);

    void setContent(const MenuContent &content);
    Menu *openMenu();
    Menu *menu() const; ///< null while it is closed

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    MenuContent m_content;
    QPointer<Menu> m_menu;
    bool m_caret;
};

} // namespace ui
