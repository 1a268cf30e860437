#include "ui/components/inputs/selectlist.h"

#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/optionmodel.h"
#include "ui/components/inputs/optionview.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr int gap = 4; // between field and list
constexpr int atEdge = 12; // left free at the edge of the window
constexpr int leastHeight = 120;
constexpr int emptyHeight = 36;
constexpr int emptySide = 14;

} // namespace

SelectList::SelectList(QWidget *select, const QString &emptyText, const QString &filterHint)
    : Dropdown(select)
    , m_emptyText(emptyText)
    , m_model(new OptionModel(this))
    , m_view(new OptionView(this))
{
    setObjectName(QStringLiteral("selectList"));
    setAccessibleName(select->accessibleName());
    m_view->setObjectName(QStringLiteral("options"));
    m_view->setAccessibleName(select->accessibleName());
    m_view->setModel(m_model);
    connect(m_view, &QAbstractItemView::clicked, this, &SelectList::choose);
    if (filterHint.isEmpty())
        return;
    m_filter = new TextInput(TextInput::Kind::Search, this);
    m_filter->setObjectName(QStringLiteral("optionFilter"));
    m_filter->setHint(filterHint);
    connect(m_filter, &QLineEdit::textChanged, this, &SelectList::narrow);
}

void SelectList::setOptions(const QList<Select::Option> &options, const QString &chosen)
{
    const QModelIndex before = m_view->currentIndex();
    const QString current = before.isValid() ? m_model->option(before.row()).value : QString();
    m_model->setOptions(options, chosen);
    const int row = before.isValid() ? m_model->rowOf(current) : -1;
    if (row >= 0)
        m_view->moveTo(row, 1);
    else if (!m_filter) // while one types, none is meant yet
        m_view->move(1);
    if (isVisible())
        place();
}

void SelectList::type(const QString &letters)
{
    if (m_filter)
        m_filter->insert(letters);
    else
        m_view->keyboardSearch(letters);
}

void SelectList::narrow(const QString &text)
{
    m_model->setFilter(text);
    if (!text.isEmpty())
        m_view->move(1); // Enter means the first that is left
    place();
}

QWidget *SelectList::focusedFirst()
{
    return m_filter ? static_cast<QWidget *>(m_filter) : m_view;
}

QString SelectList::emptyText() const
{
    return m_filter && !m_filter->text().isEmpty() ? tr("No matches") : m_emptyText;
}

void SelectList::place()
{
    const QWidget *window = parentWidget();
    const QRect field(opener()->mapTo(window, QPoint()), opener()->size());
    const int filterHeight = m_filter ? m_filter->sizeHint().height() : 0;
    const bool isEmpty = m_model->rowCount() == 0;
    const int whole = filterHeight + (isEmpty ? emptyHeight : m_view->contentHeight());
    const int below = window->height() - field.bottom() - 1 - gap - atEdge;
    const int above = field.top() - gap - atEdge;
    const bool upward = whole > below && above > below;
    const int height = std::min(whole, std::max(leastHeight, upward ? above : below));
    const int top = upward ? field.top() - gap - height : field.bottom() + 1 + gap;
    setGeometry(
        QRect(field.left(), top, field.width(), height).adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach));
    const QRect inside = panel();
    if (m_filter)
        m_filter->setGeometry(inside.left(), inside.top(), inside.width(), filterHeight);
    m_view->setVisible(!isEmpty);
    setAccessibleDescription(isEmpty ? emptyText() : QString());
    m_view->setGeometry(inside.adjusted(0, filterHeight, 0, height < whole ? -border : 0));
    if (isEmpty && !m_filter)
        setFocus(Qt::PopupFocusReason); // the keyboard must not leave with the list
    const QModelIndex seen =
        m_view->currentIndex().isValid() ? m_view->currentIndex() : m_model->index(m_model->chosenRow(), 0);
    if (seen.isValid())
        m_view->scrollTo(seen);
    update();
}

void SelectList::choose(const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const QString value = m_model->option(index.row()).value;
    close();
    Q_EMIT chosen(value);
}

void SelectList::chooseCurrent()
{
    if (m_view->currentIndex().isValid())
        choose(m_view->currentIndex());
    else
        close();
}

bool SelectList::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_view->move(1);
        return true;
    case Qt::Key_Up:
        m_view->move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        close();
        return true;
    default:
        return false;
    }
}

bool SelectList::handleListKey(QKeyEvent *event)
{
    const int rows = m_model->rowCount();
    const int page = std::max(1, m_view->height() / 32);
    const int row = m_view->currentIndex().row();
    if (event->key() == Qt::Key_Home)
        m_view->moveTo(0, 1);
    else if (event->key() == Qt::Key_End)
        m_view->moveTo(rows - 1, -1);
    else if (event->key() == Qt::Key_PageDown)
        m_view->moveTo(std::min(rows - 1, row + page), -1);
    else if (event->key() == Qt::Key_PageUp)
        m_view->moveTo(std::max(0, row - page), 1);
    else if (event->key() == Qt::Key_Space)
        chooseCurrent();
    else
        return false; // letters are the list's own
    return true;
}

bool SelectList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOurs = watched == m_filter || watched == m_view || watched == this;
    if (isOurs && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key()) || (watched != m_filter && handleListKey(key)))
            return true;
    }
    return Dropdown::eventFilter(watched, event);
}

void SelectList::paintEvent(QPaintEvent *event)
{
    Dropdown::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(this);
    const QRect row = panel().adjusted(emptySide, panel().height() - emptyHeight, -emptySide, 0);
    paintText(painter, row, emptyText(), TextStyle::Body, themeOf(this).color(Color::TextDropdownItemSecondary),
              Qt::AlignVCenter);
}

} // namespace ui
