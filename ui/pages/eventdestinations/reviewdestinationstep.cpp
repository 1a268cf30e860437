#include "ui/pages/eventdestinations/reviewdestinationstep.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/controls/button.h"
#include "ui/pages/eventdestinations/destinationsummary.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int gap = 8; // layout/sets-destination-wizard-3.json

QWidget *contained(KeyValuePairs *pairs)
{
    auto *container = new Container;
    container->add(pairs);
    return container;
}

} // namespace

ReviewDestinationStep::ReviewDestinationStep(QWidget *parent)
    : Blocks(false, parent)
    , m_types(addSection(0, tr("Step 1: Event types")))
    , m_destination(addSection(1, tr("Step 2: Destination")))
{
}

QVBoxLayout *ReviewDestinationStep::addSection(int step, const QString &title)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto *header = new Header(Header::Level::Section, title);
    auto *edit = new Button(Button::Variant::Normal, tr("Edit"));
    edit->setObjectName(QStringLiteral("editStep%1").arg(step));
    edit->setAccessibleName(tr("Edit step %1").arg(step + 1));
    header->addAction(edit);
    connect(edit, &QAbstractButton::clicked, this, [this, step] { Q_EMIT editRequested(step); });
    column->addWidget(header);
    add(section);
    return column;
}

void ReviewDestinationStep::take(const ses::EventDestination &destination)
{
    qDeleteAll(m_shown);
    QWidget *types = contained(newEventTypePairs(destination.matchingEventTypes));
    QWidget *place = contained(newDestinationPairs(destination));
    m_types->addWidget(types);
    m_destination->addWidget(place);
    m_shown = {types, place};
    if (QWidget *dimensions = newDimensionsContainer(destination)) {
        m_destination->addWidget(dimensions);
        m_shown += dimensions;
    }
}

} // namespace ui
