#include "ui/pages/tables/listtable.h"

#include "ui/components/collections/pagination.h"
#include "ui/components/collections/preferencesform.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/collections/tabletools.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/status/modal.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tableheader.h"
#include "ui/pages/frame/errortext.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QList<std::pair<int, QString>> pageSizes()
{
    QList<std::pair<int, QString>> sizes;
    for (const int size : TableMemory::pageSizes())
        sizes.append({size, size == TablePreferences::all ? ListTable::tr("All") : ListTable::tr("%1 rows").arg(size)});
    return sizes;
}

} // namespace

ListTable::ListTable(QSettings &settings, const Setting &setting, const ListTexts &texts, models::Table &model,
                     const QList<TableColumn> &columns)
    : TableContainer(texts.title)
    , m_memory(settings, setting.name, model, setting.usual)
    , m_texts(texts)
    , m_model(model)
    , m_rows(model)
    , m_ticks(setting.ticks)
    , m_columns(columns)
{
    setObjectName(setting.name);
    table()->setObjectName(setting.name + "Table"_L1);
    table()->setAccessibleName(texts.title);
    table()->columns().setColumns(columns);
    table()->setModel(&m_rows);
    table()->setTicks({
        .tick = [this](int first, int last, bool areTicked) { tick(first, last, areTicked); },
        .state = [this] { return m_rows.tickState(); },
        .isSingle = m_ticks == Ticks::One,
    });
    tools()->filter()->setObjectName(setting.name + "Filter"_L1);
    tools()->filter()->setHint(texts.searchHint);
    tools()->preferences()->setObjectName(setting.name + "Preferences"_L1);
    if (texts.searchHint.isEmpty())
        hideTools();
    connectTable();
    applyPreferences();
    showSort();
}

void ListTable::connectTable()
{
    connect(&m_model, &models::Table::countsChanged, this, &ListTable::showCounts);
    connect(&m_model, &models::Table::countsChanged, this, &ListTable::ticksChanged);
    connect(&m_rows, &models::PageModel::pagesChanged, this, &ListTable::showCounts);
    connect(columnTitles(), &TableHeader::sortRequested, this, &ListTable::sortBy);
    connect(state(), &TableState::actionRequested, this, &ListTable::doWhatStateOffers);
    connect(table(), &Table::linkActivated, this, [this](int row) { Q_EMIT opened(keyAt(row)); });
    connect(table(), &Table::switchPressed, this, [this](int row) { Q_EMIT switched(keyAt(row)); });
    connect(table(), &Table::deletePressed, this, &ListTable::deletePressed);
    connect(&table()->columns(), &TableColumns::widthSet, this,
            [this] { m_memory.setWidths(table()->columns().widths()); });
    connect(tools()->filter(), &QLineEdit::textChanged, &m_model, &models::Table::setFilter);
    connect(tools()->pagination(), &Pagination::pageChosen, &m_rows, &models::PageModel::setPage);
    connect(tools()->preferences(), &QAbstractButton::clicked, this, &ListTable::openPreferences);
}

void ListTable::addRefresh()
{
    m_refresh = new Button(Button::Variant::Normal, Icon::Refresh, tr("Refresh"));
    addButton(objectName() + "Refresh"_L1, m_refresh);
    connect(m_refresh, &QAbstractButton::clicked, this, &ListTable::refreshRequested);
}

Button *ListTable::addButton(const QString &objectName, Button *button)
{
    button->setObjectName(objectName);
    header()->addAction(button);
    return button;
}

void ListTable::beginLoading()
{
    m_isLoading = true;
    m_error.reset();
    showCounts();
}

void ListTable::endLoading(const std::optional<wire::ServiceError> &error)
{
    m_isLoading = false;
    m_isLoaded = m_isLoaded || !error;
    m_error = error;
    showCounts();
}

void ListTable::untick()
{
    if (m_model.rowCount() > 0)
        m_model.setTicked(0, m_model.rowCount() - 1, false);
}

void ListTable::sortBy(int column, Qt::SortOrder order)
{
    m_rows.sort(m_narrow ? m_narrow->sortColumn : column, order);
    showSort();
}

void ListTable::showSort()
{
    const bool isShownOne = m_narrow && m_model.sortColumn() == m_narrow->sortColumn;
    columnTitles()->setSort(isShownOne ? m_narrow->column : m_model.sortColumn(), m_model.sortOrder());
}

void ListTable::setNarrow(const std::optional<Narrow> &narrow)
{
    if (m_narrow.has_value() == narrow.has_value())
        return;
    m_narrow = narrow;
    tools()->setSlim(narrow.has_value());
    tools()->filter()->setHint(narrow ? narrow->searchHint : m_texts.searchHint);
    table()->setTwoLines(narrow.has_value());
    for (int column = 0; column < m_columns.size(); ++column)
        table()->columns().setTitle(column, m_columns[column].title);
    if (narrow)
        table()->columns().setTitle(narrow->column, narrow->title);
    applyPreferences();
    showSort();
}

void ListTable::focusFilter()
{
    tools()->filter()->setFocus(Qt::ShortcutFocusReason);
}

void ListTable::setEmptyHint(const QString &sentence)
{
    m_texts.emptyHint = sentence;
    if (m_isLoaded)
        showBody();
}

QString ListTable::keyAt(int row) const
{
    return m_rows.index(row, 0).data(models::KeyRole).toString();
}

int ListTable::rowOf(const QString &key) const
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

void ListTable::tickOnly(const QString &key)
{
    untick();
    if (const int row = rowOf(key); row >= 0)
        tick(row, row, true);
}

void ListTable::showEvent(QShowEvent *event)
{
    TableContainer::showEvent(event);
    m_wantsFocus = m_takesFocus;
    takeFocus();
}

void ListTable::takeFocus()
{
    if (!m_wantsFocus || m_model.rowCount() == 0 || !table()->isVisible())
        return;
    m_wantsFocus = false;
    table()->setFocus(Qt::OtherFocusReason);
}

void ListTable::applyPreferences()
{
    const TablePreferences preferences = m_memory.preferences();
    const QList<int> widths = m_memory.widths();
    for (int column = 0; column < m_columns.size(); ++column)
        table()->columns().setWidth(column, widths.value(column, m_columns[column].width));
    if (m_narrow) // it takes the rest
        table()->columns().setWidth(m_narrow->column, m_columns[m_narrow->column].minimumWidth);
    table()->columns().setShown(m_narrow ? QList{m_narrow->column} : preferences.shownColumns());
    table()->setWrap(preferences.wraps);
    table()->setCompact(preferences.isCompact ? std::optional(true) : std::nullopt);
    m_model.setShownColumns(preferences.shownColumns());
    m_rows.setPageSize(preferences.pageSize);
    showCounts();
}

void ListTable::openPreferences()
{
    Modal *dialog = ui::openPreferences(this, m_memory.preferences(), pageSizes(),
                                        [list = QPointer(this)](const TablePreferences &preferences) {
        if (!list)
            return;
        list->m_memory.setPreferences(preferences);
        list->applyPreferences();
    });
    dialog->setObjectName(u"preferencesDialog"_s);
}

/// Rows of the page, which are neighbours in the whole table too.
void ListTable::tick(int first, int last, bool areTicked)
{
    if (m_ticks == Ticks::One)
        untick();
    const int offset = m_rows.mapToSource(m_rows.index(0, 0)).row();
    m_model.setTicked(offset + first, offset + last, areTicked);
}

void ListTable::showCounts()
{
    const int ticked = m_ticks == Ticks::Many ? m_model.tickedCount() : 0;
    header()->setCounter(!m_isLoaded      ? QString()
                             : ticked > 0 ? tr("(%1/%2)").arg(ticked).arg(m_model.total())
                                          : tr("(%1)").arg(m_model.total()));
    if (m_refresh)
        m_refresh->setLoading(m_isLoading && m_isLoaded); // at first the rows say it
    tools()->setMatches(m_model.filter().isEmpty() ? QString() : tr("%n matches", nullptr, m_model.rowCount()));
    tools()->pagination()->setPages(m_rows.page(), m_rows.pageCount());
    columnTitles()->setTicksEnabled(m_model.rowCount() > 0);
    showBody();
}

void ListTable::showBody()
{
    if (m_model.rowCount() > 0) {
        if (!showsRows())
            showRows();
        takeFocus();
        return;
    }
    if (m_error && m_model.total() == 0)
        state()->showError(m_texts.failed, errorText(*m_error), tr("Retry"));
    else if (!m_isLoaded)
        state()->showLoading(m_texts.loading);
    else if (!m_model.filter().isEmpty())
        state()->showMessage(tr("No matches"), m_texts.noMatch, tr("Clear filter"));
    else
        state()->showMessage(m_texts.empty, m_texts.emptyHint, m_texts.action);
    showState();
}

void ListTable::doWhatStateOffers()
{
    if (m_error && m_model.total() == 0)
        Q_EMIT refreshRequested();
    else if (m_model.filter().isEmpty())
        Q_EMIT actionRequested();
    else
        tools()->filter()->clear();
}

} // namespace ui
