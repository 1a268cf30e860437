#include "ui/pages/identitytabs/identitytab.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/pages/frame/containedtable.h"

namespace ui {

using namespace Qt::StringLiterals;

void IdentityTab::addTable(Container *container, PlainTable *table, QWidget *empty)
{
    containTable(container, table, empty);
    add(container);
}

Button *IdentityTab::addEdit(Container *container, const QString &form, const QString &text)
{
    auto *button = new Button(Button::Variant::Normal, text);
    button->setObjectName(u"edit-"_s + form);
    container->header()->addAction(button);
    connect(button, &QAbstractButton::clicked, this, [this, form] { Q_EMIT formRequested(form); });
    return button;
}

} // namespace ui
