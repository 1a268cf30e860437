#include "ui/pages/identitytabs/identitytab.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/tables/plaintable.h"
#include "ui/theme/style.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int below = 4; // as below the rows of other tables

} // namespace

void IdentityTab::addTable(Container *container, PlainTable *table, QWidget *empty)
{
    container->setBare(true);
    table->setSides(themeOf(this).containerPadding());
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, below);
    column->setSpacing(0);
    column->addWidget(table);
    if (empty)
        column->addWidget(empty);
    container->add(body);
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
