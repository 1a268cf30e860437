#include "ui/components/controls/textinput.h"

#include "ui/components/controls/button.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QKeyEvent>
#include <QValidator>

namespace ui {

namespace {

constexpr int padding = inputPadding;
constexpr int border = inputBorder;
constexpr int iconPadding = 36; // text beside an icon
constexpr int iconAt = 12;
constexpr int crossSize = 24;
constexpr int crossMargin = 8;
constexpr int ownMargin = 2; // QLineEdit keeps this much for itself
constexpr int lift = 2; // it centres its text a pixel lower than a line of text stands

/// What is pasted from a mail or a terminal often ends with a line break, which nobody sees in a line.
class OneLine : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &cursor) const override
    {
        const auto isBreak = [](QChar c) {
            return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        };
        cursor -= int(std::count_if(text.cbegin(), text.cbegin() + cursor, isBreak));
        text.removeIf(isBreak);
        return Acceptable;
    }
};

} // namespace

TextInput::TextInput(Kind kind, QWidget *parent) : QLineEdit(parent), m_kind(kind)
{
    setFrame(false);
    setValidator(new OneLine(this));
    setFont(fontOf(TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_kind == Kind::Search) {
        m_cross = new Button(Button::Variant::InlineIcon, Icon::Close, tr("Clear"), this);
        m_cross->setObjectName(QStringLiteral("clear"));
        m_cross->hide();
        connect(m_cross, &QAbstractButton::clicked, this, &TextInput::clearByUser);
        connect(this, &QLineEdit::textChanged, this, &TextInput::showCross);
    }
    const int left = border + (m_kind == Kind::Search ? iconPadding : padding);
    const int right = border + (m_kind == Kind::Search ? iconPadding : padding);
    setTextMargins(left - ownMargin, 0, right - ownMargin, lift);
    dress();
}

void TextInput::setHint(const QString &hint)
{
    m_hint = hint;
    if (accessibleName().isEmpty())
        setAccessibleName(hint);
    update();
}

void TextInput::setRemark(Remark remark)
{
    m_remark = remark;
    dress();
    update();
}

void TextInput::showFocused()
{
    m_shownFocused = true;
    update();
}

QSize TextInput::sizeHint() const
{
    return {200, themeOf(this).controlHeight()};
}

QSize TextInput::minimumSizeHint() const
{
    return {80, themeOf(this).controlHeight()};
}

FocusShape TextInput::focusShape() const
{
    return {.area = rect(), .gap = 0, .width = 1, .radius = inputRadius, .always = true};
}

// Text and its selection are painted by QLineEdit, on nothing: the box is ours.
void TextInput::dress()
{
    const Theme &theme = themeOf(this);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, inputTextColour({.remark = m_remark}, theme));
    palette.setColor(QPalette::Disabled, QPalette::Text, theme.color(Color::TextInputDisabled));
    palette.setColor(QPalette::Highlight, theme.color(Color::BackgroundControlChecked));
    palette.setColor(QPalette::HighlightedText, theme.color(Color::ForegroundControlDefault));
    if (palette != this->palette())
        setPalette(palette);
}

void TextInput::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintInputBox(
        painter, rect(),
        {.enabled = isEnabled(), .readOnly = isReadOnly(), .focused = hasFocus() || m_shownFocused, .remark = m_remark},
        theme);
    if (m_kind == Kind::Search)
        paintIcon(painter, QPointF(iconAt, (height() - 16) / 2), Icon::Search,
                  theme.color(isEnabled() ? Color::TextIconSubtle : Color::TextInputDisabled));
    if (text().isEmpty() && !m_hint.isEmpty()) {
        const int left = border + (m_kind == Kind::Search ? iconPadding : padding);
        paintText(painter, QRectF(left, 0, width() - left - padding, height()), m_hint, TextStyle::Placeholder,
                  theme.color(isEnabled() ? Color::TextInputPlaceholder : Color::TextInputPlaceholderDisabled),
                  Qt::AlignVCenter);
    }
    painter.end();
    QLineEdit::paintEvent(event);
}

void TextInput::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_cross)
        m_cross->setGeometry(width() - crossMargin - crossSize, (height() - crossSize) / 2, crossSize, crossSize);
}

void TextInput::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        dress();
        updateGeometry();
    }
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ReadOnlyChange)
        showCross();
}

void TextInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_kind == Kind::Search && !text().isEmpty() && !isReadOnly()) {
        clearByUser();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TextInput::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void TextInput::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    update();
}

void TextInput::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    if (m_shownFocused)
        new FocusRing(this); // a child of the window
}

void TextInput::showCross()
{
    if (m_cross)
        m_cross->setVisible(!text().isEmpty() && isEnabled() && !isReadOnly());
}

void TextInput::clearByUser()
{
    clear();
    setFocus();
    Q_EMIT cleared();
}

} // namespace ui
