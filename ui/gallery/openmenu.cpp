#include "ui/gallery/openmenu.h"

#include "ui/components/menus/menu.h"
#include "ui/components/menus/menubutton.h"

namespace ui {

namespace {

constexpr int room = 210; // for button and menu, in the reference pictures

} // namespace

OpenMenu::OpenMenu(const QString &text, const MenuContent &content, QWidget *parent)
    : QWidget(parent)
    , m_button(new MenuButton(Button::Variant::Normal, text, this))
{
    m_button->setContent(content);
    m_button->setGeometry(QRect({}, m_button->sizeHint()));
    m_button->setTrailingIcon(Icon::CaretUpFilled);
    m_button->showAs(ControlState::Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize OpenMenu::sizeHint() const
{
    return {200, room};
}

void OpenMenu::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not before the window has its size: the menu closes when that changes.
    QMetaObject::invokeMethod(
        this, [this] { m_button->openMenu(); }, Qt::QueuedConnection);
}

} // namespace ui
