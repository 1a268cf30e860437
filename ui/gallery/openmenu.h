#pragma once

#include "ui/components/menus/menucontent.h"

#include <QWidget>

namespace ui {

class MenuButton;

/// A menu button with its menu open below, and the room for it.
class OpenMenu : public QWidget
{
    Q_OBJECT

public:
    OpenMenu(const QString &text, const MenuContent &content, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    MenuButton *m_button;
};

} // namespace ui
