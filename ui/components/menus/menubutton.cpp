#include "ui/components/menus/menubutton.h"

#include "ui/components/menus/menu.h"

#include <QKeyEvent>

namespace ui {

MenuButton::MenuButton(Variant variant, const QString &text, QWidget *parent)
    : Button(variant, text, parent)
    , m_caret(true)
{
    setTrailingIcon(Icon::CaretDownFilled);
    connect(this, &QAbstractButton::clicked, this, &MenuButton::openMenu);
}

MenuButton::MenuButton(Variant variant, Icon icon, const QString &accessibleName, QWidget *parent)
    : Button(variant, icon, accessibleName, parent)
    , m_caret(false)
{
    connect(this, &QAbstractButton::clicked, this, &MenuButton::openMenu);
}

void MenuButton::setContent(const MenuContent &content)
{
    m_content = content;
}

Menu *MenuButton::menu() const
{
    return m_menu;
}

Menu *MenuButton::openMenu()
{
    if (m_menu)
        return m_menu;
    m_menu = new Menu(this, m_content); // a child of the window
    connect(m_menu, &Menu::chosen, this, &MenuButton::chosen);
    if (m_caret) {
        setTrailingIcon(Icon::CaretUpFilled);
        connect(m_menu, &Menu::closed, this, [this] { setTrailingIcon(Icon::CaretDownFilled); });
    }
    connect(m_menu, &Menu::closed, this, [this] { m_menu.clear(); });
    m_menu->open();
    return m_menu;
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isLoading())
        openMenu();
    else
        Button::keyPressEvent(event);
}

} // namespace ui
