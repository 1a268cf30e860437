#include "ui/components/controls/textinput.h"

#include "ui/components/controls/button.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr int padding = 12;
constexpr int border = 1;
constexpr int thickEdge = 8;
constexpr qreal radius = 8;
constexpr int iconPadding = 36; // text beside an icon
constexpr int iconAt = 12;
constexpr int crossSize = 24;
constexpr int crossMargin = 8;
constexpr int ownMargin = 2; // QLineEdit keeps this much for itself
constexpr int lift = 2; // it centres its text a pixel lower than a line of text stands

} // namespace

TextInput::TextInput(Kind kind, QWidget *parent) : QLineEdit(parent), m_kind(kind)
{
    setFrame(false);
    setFont(fontOf(TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_kind == Kind::Search) {
        m_cross = new Button(Button::Variant::InlineIcon, Icon::Close, tr("Clear"), this);
        m_cross->setObjectName(QStringLiteral("clear"));
        m_cross->hide();
        connect(m_cross, &QAbstractButton::clicked, this, &TextInput::clearByUser);
        connect(this, &QLineEdit::textChanged, this, [this] { m_cross->setVisible(!text().isEmpty() && isEnabled()); });
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
    return {.area = rect(), .gap = 0, .width = 1, .radius = radius, .always = true};
}

// Text and its selection are painted by QLineEdit, on nothing: the box is ours.
void TextInput::dress()
{
    const Theme &theme = themeOf(this);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text,
                     theme.color(m_remark == Remark::Invalid       ? Color::TextStatusError
                                     : m_remark == Remark::Warning ? Color::TextStatusWarning
                                                                   : Color::TextBodyDefault));
    palette.setColor(QPalette::Disabled, QPalette::Text, theme.color(Color::TextInputDisabled));
    palette.setColor(QPalette::Highlight, theme.color(Color::BackgroundControlChecked));
    palette.setColor(QPalette::HighlightedText, theme.color(Color::ForegroundControlDefault));
    if (palette != this->palette())
        setPalette(palette);
}

QColor TextInput::borderColour(const Theme &theme) const
{
    if (!isEnabled() || isReadOnly())
        return theme.color(Color::BorderInputDisabled);
    if (m_remark == Remark::Invalid)
        return theme.color(Color::BorderStatusError);
    if (m_remark == Remark::Warning)
        return theme.color(Color::BorderStatusWarning);
    return theme.color(hasFocus() || m_shownFocused ? Color::BorderInputFocused : Color::BorderInputDefault);
}

void TextInput::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QColor line = borderColour(theme);
    const QColor fill = theme.color(isEnabled() ? Color::BackgroundInputDefault : Color::BackgroundInputDisabled);
    paintBox(painter, rect(), {.background = fill, .border = line, .borderWidth = border, .radius = radius});
    if (m_remark != Remark::None) {
        painter.save();
        painter.setClipRect(QRect(0, 0, thickEdge, height()));
        paintBox(painter, rect(), {.background = line, .radius = radius});
        painter.restore();
    }
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
    if (event->type() == QEvent::EnabledChange && m_cross)
        m_cross->setVisible(!text().isEmpty() && isEnabled());
}

void TextInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_kind == Kind::Search && !text().isEmpty()) {
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

void TextInput::clearByUser()
{
    clear();
    setFocus();
    Q_EMIT cleared();
}

} // namespace ui
