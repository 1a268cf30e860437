#include "ui/pages/clock/journalarea.h"

#include "ui/components/collections/tablecontainer.h"
#include "ui/components/collections/tabletools.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/tablecontrol.h"

#include <QDir>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

TableControl::Look look()
{
    // clang-format off
    return {
        .name = u"journal"_s,
        .columns = {
            {.width = 196, .minimumWidth = 180, .isSortable = false},
            {.width = 385, .minimumWidth = 200, .isSortable = false},
            {.width = 205, .minimumWidth = 140, .isSortable = false},
            {.width = 142, .minimumWidth = 120, .isSortable = false},
            {.width = 105, .minimumWidth = 100, .isSortable = false},
        },
        .filterHint = JournalArea::tr("Search the journal"),
        .loading = JournalArea::tr("Loading the journal"),
        .failed = JournalArea::tr("The journal could not be loaded"),
        .noMatch = JournalArea::tr("No entry contains the text."),
        .emptyTitle = JournalArea::tr("Nothing has happened yet"),
        .emptySentence = JournalArea::tr("What changes an identity is written down here."),
        .usual = {.pageSize = 20, .wraps = true},
        .pageSizes = {{20, JournalArea::tr("20 entries")}, {50, JournalArea::tr("50 entries")},
                      {100, JournalArea::tr("100 entries")}, {TablePreferences::all, JournalArea::tr("All")}},
    };
    // clang-format on
}

} // namespace

JournalArea::JournalArea(Session &session, AskForFile ask)
    : m_session(session)
    , m_model(session.connection())
    , m_container(new TableContainer(tr("Journal")))
    , m_control(nullptr)
{
    setObjectName(u"journalArea"_s);
    m_container->setObjectName(u"journal"_s);
    m_container->table()->setObjectName(u"journalTable"_s);
    m_container->table()->columns().setTicks(false);
    m_control = new TableControl(m_container, m_model, session, look());
    auto *save = new Button(Button::Variant::Normal, tr("Export"));
    save->setObjectName(u"exportJournal"_s);
    save->setLeadingIcon(Icon::Download);
    m_container->header()->addAction(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_container);
    connect(save, &QAbstractButton::clicked, this, [this, ask = std::move(ask)] {
        ask(this, u"journal.csv"_s, [this](const QString &path) { this->save(path); });
    });
    connect(m_control, &TableControl::retryRequested, this, &JournalArea::refresh);
    connect(m_control, &TableControl::countsChanged, save,
            [this, save] { save->setEnabled(m_model.rowCount() > 0); });
    connect(m_control, &TableControl::opened, this, [this](const QString &key) {
        if (const simulation::JournalEntry *entry = m_model.find(key))
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
    m_container->tools()->filter()->setFocus(Qt::ShortcutFocusReason);
}

void JournalArea::setCovered(int pixels)
{
    m_container->setCovered(pixels);
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
