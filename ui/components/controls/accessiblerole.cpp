#include "ui/components/controls/accessiblerole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace ui {

namespace {

constexpr auto roleProperty = "accessibleRole";

/// A button under another role: it is pressed and named as any button.
class ButtonInterface : public QAccessibleWidget
{
public:
    ButtonInterface(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Value && role() == QAccessible::ComboBox)
            return button()->text(); // what is chosen; its name says what for
        return kind == QAccessible::Name && text.isEmpty() ? button()->text() : text;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = role() == QAccessible::ComboBox;
        if (!button()->isCheckable())
            return state;
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button()->isChecked();
        } else if (role() == QAccessible::Button) {
            state.expandable = true;
            state.expanded = button()->isChecked();
            state.collapsed = !button()->isChecked();
        } else {
            state.checkable = true;
            state.checked = button()->isChecked();
        }
        return state;
    }

    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList{pressAction()} + QAccessibleWidget::actionNames() : QStringList();
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr; // Qt knows
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        return new ButtonInterface(button, QAccessible::Role(role.toInt())); // Qt's cache owns it
    return new QAccessibleWidget(widget, QAccessible::Role(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, int(role));
    QAccessible::installFactory(interfaceOf); // the same one again changes nothing
}

} // namespace ui
