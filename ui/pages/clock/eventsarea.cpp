#include "ui/pages/clock/eventsarea.h"

#include "ui/components/collections/tablecontainer.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/tables/followloading.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EventsArea::EventsArea(Session &session)
    : m_session(session)
    , m_model(session.connection(), session.clock())
    , m_rows(m_model, models::PageModel::all)
    , m_container(new TableContainer(tr("What happens next")))
    , m_refresh(new Button(Button::Variant::Normal, Icon::Refresh, tr("Refresh")))
{
    setObjectName(u"eventsArea"_s);
    build();
    connect(&m_model, &models::Table::countsChanged, this, &EventsArea::showRows);
    connect(&session.clock(), &client::ClockWatch::changed, this, &EventsArea::showRows);
    connect(m_refresh, &QAbstractButton::clicked, this, &EventsArea::refresh);
    connect(m_container->state(), &TableState::actionRequested, this, &EventsArea::refresh);
    connect(m_container->table(), &Table::linkActivated, this, [this](int row) {
        const simulation::Event &event = m_model.at(row).event;
        m_session.goToRegion(event.region, identityPlace(event.identity));
    });
    m_model.reload();
}

void EventsArea::refresh()
{
    m_model.reload();
}

void EventsArea::setCovered(int pixels)
{
    m_container->setCovered(pixels);
}

void EventsArea::build()
{
    m_container->setObjectName(u"events"_s);
    m_container->hideTools();
    m_refresh->setObjectName(u"refreshEvents"_s);
    m_container->header()->addAction(m_refresh);
    Table *table = m_container->table();
    table->setObjectName(u"eventsTable"_s);
    // clang-format off
    table->columns().setColumns(titled({
        {.width = 165, .minimumWidth = 140, .isSortable = false},
        {.width = 120, .minimumWidth = 110, .isSortable = false, .isRight = true},
        {.width = 410, .minimumWidth = 200, .isSortable = false},
        {.width = 195, .minimumWidth = 140, .isSortable = false},
        {.width = 143, .minimumWidth = 120, .isSortable = false},
    }, m_model));
    // clang-format on
    table->columns().setTicks(false);
    table->setModel(&m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_container);
}

void EventsArea::showRows()
{
    m_container->header()->setDescription(checksText());
    m_container->header()->setCounter(m_model.isComplete() ? tr("(%1)").arg(m_model.total()) : QString());
    m_refresh->setLoading(m_model.isLoading() && m_model.total() > 0);
    if (m_model.rowCount() > 0) {
        if (!m_container->showsRows())
            m_container->showRows();
        return;
    }
    if (const auto error = m_model.error())
        m_container->state()->showError(tr("What happens next could not be loaded"), errorText(*error), tr("Retry"));
    else if (!m_model.isComplete())
        m_container->state()->showLoading(tr("Loading events"));
    else
        m_container->state()->showMessage(tr("Nothing is due"), tr("No deadline, link or rotation is ahead."), {});
    m_container->showState();
}

QString EventsArea::checksText() const
{
    if (!m_model.nextCheck())
        return tr("No identity waits for a DNS check.");
    const QString next = m_model.nextCheck()->toUTC().toString(u"HH:mm");
    const int checked = m_model.checkedEachMinute();
    if (checked > 0)
        return tr("DNS checks run every minute for %n identities; the next one at %1.", nullptr, checked).arg(next);
    return tr("DNS checks of what is verified run every hour; the next one at %1.").arg(next);
}

} // namespace ui
