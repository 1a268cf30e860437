#pragma once

#include "ui/components/controls/control.h"
#include "ui/components/navigation/navigationcontent.h"

namespace ui {

/// An entry of the side navigation, with its badge.
class NavigationLink : public Control
{
    Q_OBJECT

public:
    explicit NavigationLink(const NavigationEntry &entry, QWidget *parent = nullptr);

    const NavigationEntry &entry() const { return m_entry; }
    void setActive(bool active); ///< the page that is shown
    bool isActive() const { return m_active; }
    void setBadge(const QString &badge);

    QSize sizeHint() const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QColor colour() const;

    NavigationEntry m_entry;
    bool m_active = false;
};

} // namespace ui
