#include "ui/pages/eventdestinations/eventtypesfields.h"

#include "core/models/destinationtexts.h"
#include "core/models/statustexts.h"
#include "ui/components/content/container.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/forms/formfield.h"
#include "ui/pages/eventdestinations/checkboxgrid.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using ses::EventType;

EventTypesFields::EventTypesFields(QWidget *parent) : Blocks(false, parent), m_all(new Checkbox(tr("Select all")))
{
    m_all->setObjectName(u"selectAll"_s);
    build();
    connect(m_all, &QAbstractButton::clicked, this, &EventTypesFields::chooseAll);
    showAll();
}

void EventTypesFields::build()
{
    m_field = new FormField({}, newGrid(u"deliveryEvents"_s, models::deliveryEvents()));
    m_field->setWide(true);
    m_field->setCheck([this] {
        return value().isEmpty() ? Remark::error(tr("At least one event type must be specified.")) : Remark();
    });
    auto *delivery = new Container(tr("Sending and delivery"));
    delivery->add(m_all);
    delivery->add(m_field);
    add(delivery);

    auto *pairs = new KeyValuePairs(1);
    m_redirectDomain = pairs->add(tr("Configuration set redirect domain"), models::nothingText());
    m_redirectDomain->setObjectName(u"setRedirectDomain"_s);
    auto *engagement = new Container(tr("Open and click tracking"));
    engagement->add(newGrid(u"engagementEvents"_s, models::engagementEvents()));
    engagement->add(pairs);
    add(engagement);
}

CheckboxGrid *EventTypesFields::newGrid(const QString &objectName, const QList<EventType> &types)
{
    auto *grid = new CheckboxGrid;
    grid->setObjectName(objectName);
    for (const EventType type : types) {
        auto *box = new Checkbox(models::eventTypeText(type));
        box->setObjectName(wire::wireName(type));
        m_boxes.insert(type, box);
        grid->add(box);
        connect(box, &QAbstractButton::toggled, this, &EventTypesFields::showAll);
        connect(box, &QAbstractButton::clicked, this, &EventTypesFields::recheck);
    }
    return grid;
}

QList<EventType> EventTypesFields::value() const
{
    QList<EventType> types;
    for (const EventType type : models::deliveryEvents() + models::engagementEvents()) {
        if (m_boxes[type]->isChecked())
            types.append(type);
    }
    return types;
}

void EventTypesFields::setValue(const QList<EventType> &types)
{
    for (auto each = m_boxes.cbegin(); each != m_boxes.cend(); ++each)
        each.value()->setChecked(types.contains(each.key()));
}

void EventTypesFields::setRedirectDomain(const QString &domain)
{
    m_redirectDomain->setText(domain.isEmpty() ? models::nothingText() : domain);
}

/// Of its own group: the other one wants thought, because it changes links and adds a picture.
void EventTypesFields::chooseAll()
{
    const bool areChosen = m_all->isChecked();
    for (const EventType type : models::deliveryEvents())
        m_boxes[type]->setChecked(areChosen);
    recheck();
}

void EventTypesFields::showAll()
{
    const auto group = models::deliveryEvents();
    const auto chosen = std::ranges::count_if(group, [this](EventType type) {
        const Checkbox *box = m_boxes.value(type);
        return box && box->isChecked();
    });
    m_all->setCheckState(chosen == 0 ? Qt::Unchecked : chosen < group.size() ? Qt::PartiallyChecked : Qt::Checked);
}

/// What is said to be missing may have been chosen in either group.
void EventTypesFields::recheck()
{
    if (m_field && m_field->remark().isError())
        m_field->check();
}

} // namespace ui
