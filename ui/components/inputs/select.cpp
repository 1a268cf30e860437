#include "ui/components/inputs/select.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/components/inputs/selectlist.h"
#include "ui/theme/focustracker.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr int textStart = inputBorder + inputPadding;
constexpr int caretRoom = 29; // the triangle and what is right of it
constexpr int textEnd = 36 + inputBorder;

} // namespace

Select::Select(QWidget *parent) : Control(parent)
{
    setAccessibleRole(this, QAccessible::ComboBox);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &Select::openList);
}

void Select::setOptions(const QList<Option> &options)
{
    if (m_options == options)
        return;
    m_options = options;
    showPresent();
    if (m_list)
        m_list->setOptions(m_options, present() ? m_value : QString());
}

void Select::setValue(const QString &value)
{
    m_value = value;
    showPresent();
}

void Select::setHint(const QString &hint)
{
    m_hint = hint;
    if (accessibleName().isEmpty())
        setAccessibleName(hint);
    update();
}

void Select::setEmptyText(const QString &text)
{
    m_emptyText = text;
}

void Select::setDetailShown(bool shown)
{
    m_isDetailShown = shown;
    updateGeometry();
    update();
}

void Select::setFilterHint(const QString &hint)
{
    m_filterHint = hint;
}

void Select::setRemark(InputRemark remark)
{
    m_remark = remark;
    update();
}

const Select::Option *Select::present() const
{
    const auto it =
        std::find_if(m_options.begin(), m_options.end(), [&](const Option &option) { return option.value == m_value; });
    return it == m_options.end() ? nullptr : &*it;
}

QString Select::presentDetail() const
{
    const Option *option = present();
    return m_isDetailShown && option ? option->detail : QString();
}

void Select::showPresent()
{
    const Option *option = present();
    if (!option)
        m_value.clear();
    setText(option ? option->text : QString()); // the value of a combo box, for who hears it
    if (m_isDetailShown)
        updateGeometry();
    update();
}

void Select::choose(const QString &value)
{
    if (present() && value == m_value)
        return;
    setValue(value);
    Q_EMIT chosen(m_value);
}

SelectList *Select::openList()
{
    if (m_list)
        return m_list;
    m_list = new SelectList(this, m_emptyText, m_filterHint); // a child of the window
    m_list->setOptions(m_options, present() ? m_value : QString());
    connect(m_list, &SelectList::chosen, this, &Select::choose);
    connect(m_list, &Dropdown::closed, this, [this] {
        m_list.clear();
        update();
    });
    m_list->open();
    update();
    return m_list;
}

SelectList *Select::list() const
{
    return m_list;
}

QSize Select::sizeHint() const
{
    qreal widest = textWidth(m_hint, TextStyle::Placeholder);
    if (const Option *option = present())
        widest = std::max(widest, textWidth(option->text, TextStyle::Body));
    return {std::max(160, textStart + int(widest) + 1 + textEnd), minimumSizeHint().height()};
}

QSize Select::minimumSizeHint() const
{
    const int detail = presentDetail().isEmpty() ? 0 : lineHeight(TextStyle::Small);
    return {80, themeOf(this).controlHeight() + detail};
}

FocusShape Select::focusShape() const
{
    return {.area = rect(), .gap = 0, .width = 1, .radius = inputRadius};
}

void Select::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        openList();
        return;
    }
    const bool isLetter = !event->text().trimmed().isEmpty()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && event->text().at(0).isPrint();
    if (isLetter)
        openList()->type(event->text());
    else
        Control::keyPressEvent(event);
}

void Select::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const InputState input{
        .enabled = isEnabled(), .focused = state() == ControlState::Focus || showsFocus(this), .remark = m_remark};
    paintInputBox(painter, rect(), input, theme);
    const QString detail = presentDetail();
    const int detailHeight = detail.isEmpty() ? 0 : lineHeight(TextStyle::Small);
    const QRectF line(textStart, 0, width() - textStart - textEnd, height() - detailHeight);
    const QRectF below(textStart, (height() + lineHeight(TextStyle::Body) - detailHeight) / 2, line.width(),
                       detailHeight);
    paintText(painter, below, detail, TextStyle::Small, theme.color(Color::TextFormSecondary));
    if (const Option *option = present())
        paintText(painter, line, option->text, TextStyle::Body, inputTextColour(input, theme), Qt::AlignVCenter);
    else
        paintText(painter, line, m_hint, TextStyle::Placeholder,
                  theme.color(isEnabled() ? Color::TextInputPlaceholder : Color::TextInputPlaceholderDisabled),
                  Qt::AlignVCenter);
    const bool lit = m_list || state() == ControlState::Hover || state() == ControlState::Active;
    const QColor color = theme.color(!isEnabled() ? Color::TextButtonInlineIconDisabled
                                         : lit    ? Color::TextButtonInlineIconHover
                                                  : Color::TextButtonInlineIconDefault);
    paintIcon(painter, QPointF(width() - caretRoom, (height() - 16) / 2),
              m_list ? Icon::CaretUpFilled : Icon::CaretDownFilled, color);
}

} // namespace ui
