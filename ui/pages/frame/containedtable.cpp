#include "ui/pages/frame/containedtable.h"

#include "ui/components/content/container.h"
#include "ui/components/tables/plaintable.h"
#include "ui/theme/style.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int below = 4; // as below the rows of other tables

} // namespace

void containTable(Container *container, PlainTable *table, QWidget *empty)
{
    container->setBare(true);
    table->setSides(themeOf(container).containerPadding());
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, below);
    column->setSpacing(0);
    column->addWidget(table);
    if (empty)
        column->addWidget(empty);
    container->add(body);
}

} // namespace ui
