#include "ui/pages/clock/journalarea.h"

#include "ui/components/controls/button.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/tables/followloading.h"
#include "ui/pages/tables/listtable.h"

#include <QDir>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

ListTexts texts()
{
    return {.title = JournalArea::tr("Journal"),
            .searchHint = JournalArea::tr("Search the journal"),
            .loading = JournalArea::tr("Loading the journal"),
            .failed = JournalArea::tr("The journal could not be loaded"),
            .empty = JournalArea::tr("Nothing has happened yet"),
            .emptyHint = JournalArea::tr("What changes an identity is written down here."),
            .noMatch = JournalArea::tr("No entry contains the text.")};
}

QList<TableColumn> columns(const models::Table &model)
{
    // clang-format off
    return titled({
        {.width = 178, .minimumWidth = 160, .isSortable = false},
        {.width = 385, .minimumWidth = 200, .isSortable = false},
        {.width = 205, .minimumWidth = 140, .isSortable = false},
        {.width = 142, .minimumWidth = 120, .isSortable = false},
        {.width = 123, .minimumWidth = 110, .isSortable = false},
    }, model);
    // clang-format on
}

} // namespace

JournalArea::JournalArea(Session &session, AskForFile ask)
    : m_session(session)
    , m_model(session.connection())
    , m_list(new ListTable(session.settings(), {.name = u"journal"_s, .usual = {.pageSize = 20, .wraps = true}},
                           texts(), m_model, columns(m_model)))
{
    setObjectName(u"journalArea"_s);
    m_list->table()->columns().setTicks(false);
    auto *save = new Button(Button::Variant::Normal, tr("Export"));
    save->setLeadingIcon(Icon::Download);
    m_list->addButton(u"exportJournal"_s, save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(save, &QAbstractButton::clicked, this, [this, ask = std::move(ask)] {
        ask(this, u"journal.csv"_s, [this](const QString &path) { this->save(path); });
    });
    connect(m_list, &ListTable::refreshRequested, this, &JournalArea::refresh);
    connect(&m_model, &models::Table::countsChanged, this, [this, save] {
        followLoading(*m_list, m_model);
        save->setEnabled(m_model.rowCount() > 0);
    });
    connect(m_list, &ListTable::opened, this, [this](const QString &key) {
        const simulation::JournalEntry *entry = m_model.find(key);
        if (entry && !entry->identity.isEmpty())
            m_session.goToRegion(entry->region, identityPlace(entry->identity));
    });
    m_model.reload();
}

void JournalArea::refresh()
{
    m_model.reload();
}

void JournalArea::focusSearch()
{
    m_list->focusFilter();
}

void JournalArea::setCovered(int pixels)
{
    m_list->setCovered(pixels);
}

void JournalArea::save(const QString &path)
{
    const QString id = u"journal"_s;
    const QString file = QDir::toNativeSeparators(path);
    const QString problem = writeFile(path, m_model.toCsv().toUtf8());
    if (problem.isEmpty())
        m_session.flash({.kind = Flash::Kind::Success, .header = tr("Journal saved"), .text = file, .id = id});
    else
        m_session.flash({.kind = Flash::Kind::Error,
                         .header = tr("The journal could not be saved"),
                         .text = tr("%1: %2").arg(file, problem),
                         .id = id});
}

} // namespace ui
