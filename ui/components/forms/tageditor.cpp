#include "ui/components/forms/tageditor.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/accessiblerole.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/fieldlabel.h"
#include "ui/components/forms/remarkline.h"
#include "ui/components/forms/tagrow.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int gap = 4; // labels to fields, button to the text below it

} // namespace

TagEditor::TagEditor(int most, QWidget *parent)
    : QWidget(parent)
    , m_most(most)
    , m_keyLabel(new FieldLabel(tr("Key"), false, this))
    , m_valueLabel(new FieldLabel(tr("Value"), true, this))
    , m_empty(new Text(tr("No tags associated with the resource."), TextStyle::Body, Color::TextEmpty, this))
    , m_add(new Button(Button::Variant::Normal, tr("Add new tag"), this))
    , m_info(new Text({}, TextStyle::Small, Color::TextFormSecondary, this))
    , m_tooMany(new RemarkLine(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    m_empty->setWrap(Wrap::Words);
    m_info->setWrap(Wrap::Words);
    m_add->setObjectName(QStringLiteral("addTag"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_add, &QAbstractButton::clicked, this, &TagEditor::addByUser);
    showCount();
}

void TagEditor::setChecks(Check key, Check value)
{
    m_keyCheck = std::move(key);
    m_valueCheck = std::move(value);
}

TagRow *TagEditor::addRow()
{
    auto *row = new TagRow(this);
    connect(row, &TagRow::edited, this, &TagEditor::takeEdit);
    connect(row, &TagRow::left, this, [this, row] { takeLeave(row); });
    connect(row->remove(), &QAbstractButton::clicked, this, [this, row] { removeByUser(row); });
    connect(row->undo(), &QAbstractButton::clicked, this, [this, row] { undoByUser(row); });
    row->show();
    m_rows.append(row);
    return row;
}

TagRow *TagEditor::rowOf(const QString &key) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const TagRow *row) { return row->pair().key == key; });
    return it == m_rows.end() ? nullptr : *it;
}

void TagEditor::dropLost(const QList<Pair> &pairs)
{
    const QList<TagRow *> rows = m_rows;
    for (TagRow *row : rows) {
        const bool kept =
            std::any_of(pairs.begin(), pairs.end(), [&](const Pair &pair) { return pair.key == row->pair().key; });
        if (!row->stored() || kept)
            continue;
        if (row->isChanged() && !row->isMarked()) {
            row->forget();
            continue;
        }
        m_rows.removeOne(row);
        m_asked.removeOne(row);
        delete row;
    }
}

// What is new comes last: nothing moves under the hands of the user.
void TagEditor::setStored(const QList<Pair> &pairs)
{
    dropLost(pairs);
    for (const Pair &pair : pairs) {
        TagRow *row = rowOf(pair.key); // one that the user added meanwhile is that one
        (row ? row : addRow())->setStored(pair);
    }
    renumber();
    remark(false);
}

QList<TagEditor::Pair> TagEditor::pairs() const
{
    QList<Pair> pairs;
    for (const TagRow *row : m_rows)
        if (!row->isMarked() && !row->isEmpty())
            pairs.append(row->pair());
    return pairs;
}

bool TagEditor::isChanged() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const TagRow *row) { return row->isChanged(); });
}

void TagEditor::addByUser()
{
    TagRow *row = addRow();
    renumber();
    remark(false);
    row->key()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

// The keyboard goes on where the row was.
void TagEditor::removeByUser(TagRow *row)
{
    QWidget *focused = row->undo();
    if (row->stored()) {
        row->setMarked(true);
    } else {
        const qsizetype at = m_rows.indexOf(row);
        m_rows.removeAt(at);
        m_asked.removeOne(row);
        row->setParent(nullptr); // its names are another's now
        row->deleteLater(); // not yet: its button is being pressed
        renumber();
        TagRow *next = at < m_rows.size() ? m_rows[at] : nullptr;
        focused = !next ? m_add : next->isMarked() ? next->undo() : next->remove();
    }
    remark(false);
    focused->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void TagEditor::undoByUser(TagRow *row)
{
    row->setMarked(false);
    row->remove()->setFocus(Qt::OtherFocusReason);
    remark(false);
    Q_EMIT edited();
}

void TagEditor::takeEdit()
{
    const auto hasRemark = [](const TagRow *row) { return row->hasRemark(); };
    if (std::any_of(m_rows.begin(), m_rows.end(), hasRemark))
        remark(false);
    Q_EMIT edited();
}

void TagEditor::takeLeave(TagRow *row)
{
    if (!m_rows.contains(row) || !row->isChanged())
        return;
    if (!m_asked.contains(row))
        m_asked.append(row);
    remark(false);
}

bool TagEditor::isTwice(const TagRow *row) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const TagRow *other) {
        return other != row && !other->isMarked() && other->pair().key == row->pair().key
            && (m_asked.contains(row) || m_asked.contains(other));
    });
}

Remark TagEditor::keyRemark(const TagRow *row) const
{
    const Pair pair = row->pair();
    if (row->isMarked() || row->isEmpty())
        return {};
    if (!pair.key.isEmpty() && isTwice(row))
        return Remark::error(tr("You must specify a unique tag key."));
    if (!m_asked.contains(row))
        return {};
    if (pair.key.isEmpty())
        return Remark::error(tr("You must specify a tag key."));
    return m_keyCheck && !row->stored() ? m_keyCheck(pair.key) : Remark();
}

Remark TagEditor::valueRemark(const TagRow *row) const
{
    if (row->isMarked() || row->isEmpty() || !m_asked.contains(row) || !m_valueCheck)
        return {};
    return m_valueCheck(row->pair().value);
}

void TagEditor::remark(bool all)
{
    if (all)
        m_asked = m_rows;
    for (TagRow *row : std::as_const(m_rows))
        row->setRemarks(keyRemark(row), valueRemark(row));
    showCount();
    rearrange();
}

bool TagEditor::check()
{
    remark(true);
    return !firstWrong();
}

QWidget *TagEditor::firstWrong() const
{
    for (const TagRow *row : m_rows)
        if (row->isWrong())
            return row->firstWrong();
    if (count() <= m_most)
        return nullptr;
    for (auto it = m_rows.crbegin(); it != m_rows.crend(); ++it)
        if (!(*it)->isMarked())
            return (*it)->remove();
    return nullptr;
}

int TagEditor::count() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const TagRow *row) { return !row->isMarked(); }));
}

void TagEditor::showCount()
{
    const int left = m_most - count();
    m_add->setEnabled(left > 0);
    m_info->setVisible(left >= 0);
    m_info->setText(left > 0 ? tr("You can add %n more tags.", nullptr, left)
                             : tr("You have reached the limit of %n tags.", nullptr, m_most));
    m_tooMany->setRemark(left < 0 ? Remark::error(tr("You have exceeded the limit of %n tags.", nullptr, m_most))
                                  : Remark());
    m_add->setAccessibleDescription(m_info->text());
}

void TagEditor::renumber()
{
    QWidget *before = nullptr;
    for (int i = 0; i < m_rows.size(); ++i) {
        TagRow *row = m_rows[i];
        row->setNumber(i);
        for (QWidget *part : std::initializer_list<QWidget *>{row->key(), row->value(), row->remove(), row->undo()}) {
            if (before)
                setTabOrder(before, part);
            before = part;
        }
    }
    if (before)
        setTabOrder(before, m_add);
}

void TagEditor::rearrange()
{
    updateGeometry();
    arrange(width(), true);
}

// Returns the height that the editor takes at this width.
int TagEditor::arrange(int width, bool apply) const
{
    const int blockGap = themeOf(this).blockGap();
    const bool labelled = !m_rows.isEmpty() && tagColumns(this, width).areBeside();
    int y = labelled ? lineHeight(TextStyle::Label) + gap : 0;
    if (apply) {
        m_keyLabel->setGeometry(QRect(QPoint(0, 0), m_keyLabel->sizeHint()));
        m_valueLabel->setGeometry(QRect(QPoint(tagColumns(this, width).value, 0), m_valueLabel->sizeHint()));
        m_keyLabel->setVisible(labelled);
        m_valueLabel->setVisible(labelled);
        m_empty->setVisible(m_rows.isEmpty());
        m_empty->setGeometry(0, 0, width, m_empty->heightForWidth(width));
        m_add->setGeometry(QRect(QPoint(0, 0), m_add->sizeHint()));
    }
    if (m_rows.isEmpty())
        y += m_empty->heightForWidth(width) + blockGap;
    for (TagRow *row : m_rows) {
        const int height = row->heightForWidth(width);
        if (apply)
            row->setGeometry(0, y, width, height);
        y += height + blockGap;
    }
    if (apply)
        m_add->move(0, y);
    y += m_add->sizeHint().height() + gap;
    QWidget *below = m_info->isHidden() ? static_cast<QWidget *>(m_tooMany) : m_info;
    const int height = below->heightForWidth(width);
    if (apply)
        below->setGeometry(0, y, width, height);
    return y + height;
}

QSize TagEditor::sizeHint() const
{
    return {400, heightForWidth(width() > 100 ? width() : 800)};
}

QSize TagEditor::minimumSizeHint() const
{
    return {200, 0};
}

int TagEditor::heightForWidth(int width) const
{
    return arrange(width, false);
}

void TagEditor::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool TagEditor::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        rearrange();
    return QWidget::event(event);
}

} // namespace ui
