#pragma once

#include "ui/components/controls/control.h"
#include "ui/components/menus/menucontent.h"

namespace ui {

/// An entry as it stands in a Menu. The menu says which one is under the pointer or the keyboard.
class MenuItem : public Control
{
    Q_OBJECT

public:
    MenuItem(const MenuEntry &entry, bool indented, QWidget *parent);

    const MenuEntry &entry() const { return m_entry; }
    void setCurrent(bool current);
    void setLast(bool lastOfGroup); ///< with a line below, which parts it from the next group
    void setMatch(const QString &match); ///< what of the text is marked

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textStart() const;
    QColor textColour() const;

    MenuEntry m_entry;
    QString m_match;
    bool m_indented;
    bool m_current = false;
    bool m_last = false;
};

} // namespace ui
