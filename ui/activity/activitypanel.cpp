#include "ui/activity/activitypanel.h"

#include "ui/activity/activitydetail.h"
#include "ui/activity/panelhandle.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/select.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableheader.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using models::ActivityTableModel;

namespace {

constexpr int side = 24;
constexpr int headHeight = 63;
constexpr int aboveTools = 20;
constexpr int belowTools = 12;
constexpr int listWidth = 676;
constexpr int besideList = 20;
constexpr int leastWide = 1000; // with less the detail takes the table's place
constexpr int filterWidth = 340;
constexpr int narrowFilterWidth = 230;
constexpr int choiceWidth = 180;
constexpr int narrowChoiceWidth = 120;

struct Named
{
    ActivityPanel::Choice choice;
    QString value;
    QString text;
};

QList<Named> choices()
{
    using Choice = ActivityPanel::Choice;
    return {
        {Choice::All, u"all"_s, ActivityPanel::tr("All calls")},
        {Choice::Window, u"window"_s, ActivityPanel::tr("Window")},
        {Choice::Endpoint, u"endpoint"_s, ActivityPanel::tr("Endpoint")},
        {Choice::Errors, u"errors"_s, ActivityPanel::tr("Errors")},
        {Choice::Simulator, u"simulator"_s, ActivityPanel::tr("Simulator operations")},
    };
}

/// As measured in the picture `activity`.
QList<TableColumn> columns()
{
    return {
        {.title = ActivityPanel::tr("Time (UTC)"), .width = 119, .minimumWidth = 100, .isSortable = false},
        {.title = ActivityPanel::tr("Operation"), .width = 228, .minimumWidth = 120, .isSortable = false},
        {.title = ActivityPanel::tr("Region"), .width = 99, .minimumWidth = 80, .isSortable = false},
        {.title = ActivityPanel::tr("Status"), .width = 85, .minimumWidth = 80, .isSortable = false},
        {.title = ActivityPanel::tr("Duration"),
         .width = 105,
         .minimumWidth = 90,
         .isSortable = false,
         .isRight = true},
    };
}

} // namespace

ActivityPanel::ActivityPanel(activity::Log &log, const client::LocalEndpoint *endpoint, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_endpoint(endpoint)
    , m_model(log)
    , m_handle(new PanelHandle(this))
    , m_filter(new TextInput(TextInput::Kind::Search))
    , m_choice(new Select)
    , m_count(new Text({}, TextStyle::Body, Color::TextBodySecondary))
    , m_pause(new Button(Button::Variant::Normal, tr("Pause")))
    , m_clear(new Button(Button::Variant::Normal, tr("Clear")))
    , m_table(new Table)
    , m_rows(new QScrollArea)
    , m_state(new TableState)
    , m_detail(new ActivityDetail)
{
    setObjectName(u"activityPanel"_s);
    setAccessibleName(tr("Activity"));
    buildTable();
    auto *body = new QHBoxLayout;
    body->setContentsMargins(side, belowTools, side, 0);
    body->setSpacing(besideList);
    body->addWidget(list());
    body->addWidget(m_detail, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(tools());
    column->addLayout(body, 1);
    connectTools();
    showCalls();
}

QWidget *ActivityPanel::head()
{
    auto *close = new Button(Button::Variant::Icon, Icon::Close, tr("Close Activity"));
    close->setObjectName(u"closeActivity"_s);
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(side, 0, side, 0);
    row->addWidget(new Text(tr("Activity"), TextStyle::HeadingM, Color::TextHeadingDefault));
    row->addStretch();
    row->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &ActivityPanel::closeRequested);
    connect(m_handle, &PanelHandle::moved, this, &ActivityPanel::heightMoved);
    return head;
}

QWidget *ActivityPanel::tools()
{
    m_filter->setObjectName(u"activityFilter"_s);
    m_filter->setHint(tr("Search operation, Region or text"));
    m_choice->setObjectName(u"activityChoice"_s);
    m_choice->setAccessibleName(tr("Which calls"));
    QList<Select::Option> options;
    for (const Named &each : choices())
        options.append({.value = each.value, .text = each.text});
    m_choice->setOptions(options);
    m_choice->setValue(choices().first().value);
    m_count->setObjectName(u"activityCount"_s);
    m_pause->setObjectName(u"activityPause"_s);
    m_clear->setObjectName(u"activityClear"_s);

    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(side, aboveTools, side, 0);
    row->setSpacing(themeOf(this).buttonGap());
    row->addWidget(m_filter);
    row->addWidget(m_choice);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(m_pause);
    row->addWidget(m_clear);
    return tools;
}

void ActivityPanel::buildTable()
{
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Calls"));
    m_table->setCompact(true);
    m_table->columns().setSidePadding(0);
    m_table->columns().setColumns(columns());
    m_table->columns().setTicks(true);
    m_table->setModel(&m_model);
    m_table->setTicks({.tick = [this](int row, int, bool) { chooseRow(row); },
                       .state = [] { return Qt::PartiallyChecked; },
                       .isSingle = true});
    connect(m_table, &Table::linkActivated, this, &ActivityPanel::chooseRow); // Enter
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_isShowing)
            chooseRow(current.row());
    });
}

QWidget *ActivityPanel::list()
{
    m_titles = new TableHeader(m_table);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setWidgetResizable(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setWidget(m_table);
    m_rows->viewport()->setAutoFillBackground(false);
    m_state->setSlim(true);
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_titles);
    column->addWidget(m_rows, 1);
    column->addWidget(m_state);
    column->addStretch();
    return m_list;
}

void ActivityPanel::connectTools()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback showing(m_isShowing, true);
        m_model.setFilter(text.trimmed());
    });
    connect(m_choice, &Select::chosen, this, [this](const QString &value) {
        const QScopedValueRollback showing(m_isShowing, true);
        const auto named = choices();
        m_model.setChoice(std::ranges::find(named, value, &Named::value)->choice);
    });
    connect(m_pause, &QAbstractButton::clicked, this, [this] { m_log.setPaused(!m_log.isPaused()); });
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_isOpened = false;
        m_log.clear();
    });
    connect(m_state, &TableState::actionRequested, this, [this] { show(Choice::All); });
    connect(m_detail, &ActivityDetail::backRequested, this, &ActivityPanel::goBack);
    connect(&m_model, &ActivityTableModel::shownChanged, this, &ActivityPanel::showCalls);
    connect(&m_log, &activity::Log::pausedChanged, this, &ActivityPanel::showCounts);
    if (m_endpoint)
        connect(m_endpoint, &client::LocalEndpoint::changed, this, &ActivityPanel::showDetail);
}

void ActivityPanel::show(Choice choice)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const auto named = choices();
    m_choice->setValue(std::ranges::find(named, choice, &Named::choice)->value);
    m_filter->clear();
    m_model.setChoice(choice);
}

void ActivityPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void ActivityPanel::chooseRow(int row)
{
    m_isOpened = true;
    m_model.choose(row);
}

/// From the call to the table, in whose place it stands.
void ActivityPanel::goBack()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_isOpened = false;
    arrange();
    m_table->setFocus();
}

/// A press anywhere in a row chooses it, the one that is current already too.
bool ActivityPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QModelIndex cell = m_table->indexAt(static_cast<QMouseEvent *>(event)->pos());
        if (cell.isValid())
            chooseRow(cell.row());
    }
    return QWidget::eventFilter(watched, event);
}

void ActivityPanel::showCalls()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_rows->setVisible(!isEmpty);
    m_state->setVisible(isEmpty);
    if (isEmpty && m_model.isNarrowed() && !m_log.calls().empty())
        m_state->showMessage(tr("No matches"), tr("No call is as the filter wants it."), tr("Clear filter"));
    else if (isEmpty)
        m_state->showMessage(tr("No calls yet"), tr("Each call of the window and of the endpoint is listed here."), {});
    if (m_model.isFollowing())
        m_rows->verticalScrollBar()->setValue(0);
    showCounts();
    showDetail();
    arrange();
}

void ActivityPanel::showCounts()
{
    const QString calls = tr("%n calls", nullptr, m_model.rowCount());
    const QString counted =
        QLocale(QLocale::English).toString(m_model.rowCount()) + calls.mid(QString::number(m_model.rowCount()).size());
    const int errors = m_model.errors();
    m_count->setText(errors == 0 || isNarrow() ? counted : tr("%1, %2").arg(counted, tr("%n errors", nullptr, errors)));
    const bool isPaused = m_log.isPaused();
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setLeadingIcon(isPaused ? Icon::Play : Icon::Pause);
    m_pause->setEnabled(isPaused || !m_log.calls().empty());
    m_clear->setEnabled(!m_log.calls().empty());
}

void ActivityPanel::showDetail()
{
    if (const int row = m_model.chosenRow(); row >= 0)
        m_detail->setCall(m_model.at(row), target());
}

activity::Target ActivityPanel::target() const
{
    if (!m_endpoint)
        return {.url = u"http://127.0.0.1:%1"_s.arg(client::EndpointSettings::usualPort)};
    return {.url = m_endpoint->status().url, .needsToken = !m_endpoint->settings().token.isEmpty()};
}

bool ActivityPanel::isNarrow() const
{
    return width() < leastWide;
}

void ActivityPanel::arrange()
{
    const bool hasCall = m_model.rowCount() > 0;
    const bool isNarrow = this->isNarrow();
    const bool showsDetail = hasCall && (!isNarrow || m_isOpened);
    m_list->setVisible(!isNarrow || !showsDetail);
    m_detail->setVisible(showsDetail);
    m_detail->setBackShown(isNarrow);
    m_list->setMaximumWidth(showsDetail ? listWidth : QWIDGETSIZE_MAX);
    m_list->setMinimumWidth(showsDetail && !isNarrow ? listWidth : 0);
    m_filter->setFixedWidth(isNarrow ? narrowFilterWidth : filterWidth);
    m_choice->setFixedWidth(isNarrow ? narrowChoiceWidth : choiceWidth);
}

void ActivityPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Color::BackgroundLayoutMain));
    const QColor line = theme.color(Color::BorderDividerDefault);
    paintLine(painter, QRectF(0, 0, width(), 1), line);
    paintLine(painter, QRectF(0, headHeight, width(), 1), line);
}

void ActivityPanel::resizeEvent(QResizeEvent *)
{
    const QSize handle = m_handle->sizeHint();
    m_handle->setGeometry((width() - handle.width()) / 2, 1, handle.width(), handle.height());
    m_handle->raise();
    showCounts();
    arrange();
}

/// Esc in the panel closes first the call that stands in the table's place, then the panel.
void ActivityPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (isNarrow() && m_isOpened)
        goBack();
    else
        Q_EMIT closeRequested();
}

} // namespace ui
