#include "ui/components/forms/tagrow.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/fieldlabel.h"
#include "ui/components/forms/leavewatch.h"
#include "ui/components/forms/remarkline.h"
#include "ui/theme/style.h"

namespace ui {

namespace {

// From here on there is room for key and value beside each other, and for the button behind them.
constexpr int twoColumns = 465;
constexpr int threeColumns = 688;
constexpr int gap = 4; // label to field, field to remark

InputRemark lookOf(const Remark &remark)
{
    return remark.isError()                    ? InputRemark::Invalid
        : remark.kind == Remark::Kind::Warning ? InputRemark::Warning
                                               : InputRemark::None;
}

} // namespace

TagColumns tagColumns(const QWidget *editor, int width)
{
    const int gutter = themeOf(editor).blockGap();
    if (width < twoColumns)
        return {.value = 0, .keyWidth = width, .valueWidth = width};
    const bool wide = width >= threeColumns;
    const qreal pitch = (width + gutter) * (wide ? 3 / 8.0 : 1 / 2.0);
    const int value = qRound(pitch);
    const int end = qRound(2 * pitch);
    return {.value = value,
            .remove = wide ? std::optional(end) : std::nullopt,
            .keyWidth = value - gutter,
            .valueWidth = end - gutter - value};
}

TagRow::TagRow(QWidget *parent)
    : QWidget(parent)
    , m_keyLabel(new FieldLabel(TagEditor::tr("Key"), false, this))
    , m_valueLabel(new FieldLabel(TagEditor::tr("Value"), true, this))
    , m_key(addField(tr("Enter key")))
    , m_value(addField(tr("Enter value")))
    , m_keyLine(new RemarkLine(this))
    , m_valueLine(new RemarkLine(this))
    , m_remove(new Button(Button::Variant::Normal, tr("Remove"), this))
    , m_mark(
          new Text(tr("This tag will be removed upon saving changes"), TextStyle::Body, Color::TextBodyDefault, this))
    , m_undo(new Button(Button::Variant::InlineLink, tr("Undo"), this))
{
    m_key->setAccessibleName(TagEditor::tr("Key"));
    m_value->setAccessibleName(TagEditor::tr("Value"));
    m_mark->setWrap(Wrap::Words);
    connect(m_key, &QLineEdit::textChanged, this, &TagRow::showNames);
    showState();
}

TextInput *TagRow::addField(const QString &hint)
{
    auto *field = new TextInput(TextInput::Kind::Search, this);
    field->setHint(hint);
    connect(field, &QLineEdit::textEdited, this, &TagRow::edited);
    connect(field, &TextInput::cleared, this, &TagRow::edited);
    connect(new LeaveWatch(field, this), &LeaveWatch::left, this, &TagRow::left);
    return field;
}

void TagRow::setStored(const TagEditor::Pair &pair)
{
    const bool follows = m_stored ? m_stored->value == m_value->text() : isEmpty();
    m_stored = pair;
    m_key->setText(pair.key);
    if (follows)
        m_value->setText(pair.value);
    showState();
}

void TagRow::forget()
{
    m_stored.reset();
    m_marked = false;
    showState();
}

TagEditor::Pair TagRow::pair() const
{
    return {m_key->text(), m_value->text()};
}

void TagRow::setMarked(bool marked)
{
    m_marked = marked;
    showState();
}

bool TagRow::isEmpty() const
{
    return !m_stored && m_key->text().isEmpty() && m_value->text().isEmpty();
}

bool TagRow::isChanged() const
{
    return m_stored ? m_marked || m_stored->value != m_value->text() : !isEmpty();
}

void TagRow::setNumber(int number)
{
    setObjectName(QStringLiteral("tag%1").arg(number));
    m_key->setObjectName(QStringLiteral("key%1").arg(number));
    m_value->setObjectName(QStringLiteral("value%1").arg(number));
    m_remove->setObjectName(QStringLiteral("remove%1").arg(number));
    m_undo->setObjectName(QStringLiteral("undo%1").arg(number));
    m_keyLine->setObjectName(QStringLiteral("keyRemark%1").arg(number));
    m_valueLine->setObjectName(QStringLiteral("valueRemark%1").arg(number));
}

void TagRow::setRemarks(const Remark &key, const Remark &value)
{
    m_keyRemark = key;
    m_valueRemark = value;
    m_keyLine->setRemark(key);
    m_valueLine->setRemark(value);
    m_key->setRemark(lookOf(key));
    m_value->setRemark(lookOf(value));
    m_key->setAccessibleDescription(key.text);
    m_value->setAccessibleDescription(value.text);
    updateGeometry();
}

bool TagRow::hasRemark() const
{
    return m_keyRemark.kind != Remark::Kind::None || m_valueRemark.kind != Remark::Kind::None;
}

bool TagRow::isWrong() const
{
    return m_keyRemark.isError() || m_valueRemark.isError();
}

// A key that is stored cannot be mended, but the pair can be removed.
QWidget *TagRow::firstWrong() const
{
    if (m_keyRemark.isError())
        return m_stored ? static_cast<QWidget *>(m_remove) : m_key;
    return m_value;
}

void TagRow::showState()
{
    m_key->setReadOnly(m_stored.has_value());
    m_value->setVisible(!m_marked);
    m_remove->setVisible(!m_marked);
    m_mark->setVisible(m_marked);
    m_undo->setVisible(m_marked);
    showNames();
    updateGeometry();
    arrange(width(), true);
}

void TagRow::showNames()
{
    m_remove->setAccessibleName(tr("Remove %1").arg(m_key->text()));
    m_undo->setAccessibleName(tr("Undo the removal of %1").arg(m_key->text()));
}

QSize TagRow::sizeHint() const
{
    return {400, heightForWidth(width() > 100 ? width() : 800)};
}

void TagRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

int TagRow::arrange(int width, bool apply) const
{
    return tagColumns(this, width).areBeside() ? arrangeBeside(width, apply) : arrangeBelow(width, apply);
}

int TagRow::arrangeField(TextInput *field, RemarkLine *remark, const QRect &place, bool apply) const
{
    const int height = themeOf(this).controlHeight();
    if (apply)
        field->setGeometry(QRect(place.topLeft(), QSize(place.width(), height)));
    if (remark->isHidden())
        return height;
    const int lines = remark->heightForWidth(place.width());
    if (apply)
        remark->setGeometry(place.left(), place.top() + height + gap, place.width(), lines);
    return height + gap + lines;
}

// Returns its height: the sentence wraps where it must, and "Undo" stands behind its first line.
int TagRow::arrangeMark(const QPoint &at, int width, bool apply) const
{
    const QSize undo = m_undo->sizeHint();
    const int shown = std::min(std::max(40, width - undo.width() - gap), m_mark->sizeHint().width());
    const int height = m_mark->heightForWidth(shown);
    if (apply) {
        m_mark->setGeometry(QRect(at, QSize(shown, height)));
        const qreal widest = measureText(m_mark->text(), m_mark->textStyle(), shown, Wrap::Words).width;
        m_undo->setGeometry(QRect(at + QPoint(std::min(shown, int(widest) + 1) + gap, 0), undo));
    }
    return height;
}

int TagRow::arrangeBeside(int width, bool apply) const
{
    const TagColumns columns = tagColumns(this, width);
    int height = arrangeField(m_key, m_keyLine, QRect(0, 0, columns.keyWidth, 0), apply);
    const int markTop = themeOf(this).by(4, 2);
    const int beside = m_marked
        ? markTop + arrangeMark(QPoint(columns.value, markTop), width - columns.value, apply)
        : arrangeField(m_value, m_valueLine, QRect(columns.value, 0, columns.valueWidth, 0), apply);
    height = std::max(height, beside);
    const bool below = !columns.remove && !m_marked;
    const int top = below ? height + themeOf(this).by(8, 4) : 0;
    if (apply) {
        m_keyLabel->hide();
        m_valueLabel->hide();
        m_remove->setGeometry(QRect(QPoint(columns.remove.value_or(0), top), m_remove->sizeHint()));
    }
    return below ? top + m_remove->sizeHint().height() : height;
}

int TagRow::arrangeBelow(int width, bool apply) const
{
    const int label = lineHeight(TextStyle::Label) + gap;
    const int between = themeOf(this).by(12, 8);
    if (apply) {
        m_keyLabel->setGeometry(QRect(QPoint(0, 0), m_keyLabel->sizeHint()));
        m_keyLabel->show();
        m_valueLabel->setVisible(!m_marked);
    }
    int y = label + arrangeField(m_key, m_keyLine, QRect(0, label, width, 0), apply) + between;
    if (m_marked)
        return y + arrangeMark(QPoint(0, y), width, apply);
    if (apply)
        m_valueLabel->setGeometry(QRect(QPoint(0, y), m_valueLabel->sizeHint()));
    y += label + arrangeField(m_value, m_valueLine, QRect(0, y + label, width, 0), apply) + between;
    if (apply)
        m_remove->setGeometry(QRect(QPoint(0, y), m_remove->sizeHint()));
    return y + m_remove->sizeHint().height();
}

} // namespace ui
