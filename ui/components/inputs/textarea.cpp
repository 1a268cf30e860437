#include "ui/components/inputs/textarea.h"

#include "ui/components/code/linelayout.h"
#include "ui/components/inputs/resizegrip.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QScopedValueRollback>
#include <QTextDocument>

namespace ui {

namespace {

constexpr int documentMargin = 4; // inside the viewport, so that the text cursor is not cut
constexpr int side = inputBorder + inputPadding - documentMargin;

} // namespace

TextArea::TextArea(int rows, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_rows(rows)
    , m_grip(new ResizeGrip(ResizeGrip::Look::Area, this))
{
    setFrameShape(QFrame::NoFrame);
    auto *document = new QTextDocument(this);
    document->setDocumentLayout(new LineLayout(document, TextStyle::Body, documentMargin)); // the document owns it
    document->setDocumentMargin(documentMargin);
    document->setDefaultFont(fontOf(TextStyle::Body));
    setDocument(document);
    setFont(fontOf(TextStyle::Body));
    viewport()->setAutoFillBackground(false); // the box is ours
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSet)
            Q_EMIT edited();
    });
    connect(m_grip, &ResizeGrip::pulled, this, &TextArea::pull);
    dress();
}

void TextArea::setPlainText(const QString &text)
{
    const QScopedValueRollback set(m_isSet, true);
    QPlainTextEdit::setPlainText(text);
}

void TextArea::setHint(const QString &hint)
{
    m_hint = hint;
    if (accessibleName().isEmpty())
        setAccessibleName(hint);
    viewport()->update();
}

void TextArea::setRemark(InputRemark remark)
{
    m_remark = remark;
    dress();
    update();
}

InputState TextArea::inputState() const
{
    return {.enabled = isEnabled(), .readOnly = isReadOnly(), .focused = hasFocus(), .remark = m_remark};
}

int TextArea::heightOfRows(int rows) const
{
    return rows * lineHeight(TextStyle::Body) + 2 * (themeOf(this).by(5, 3) + inputBorder);
}

QSize TextArea::sizeHint() const
{
    return {200, heightOfRows(m_rows) + m_pulled};
}

QSize TextArea::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

FocusShape TextArea::focusShape() const
{
    return {.area = rect(), .gap = 0, .width = 1, .radius = inputRadius, .always = true};
}

void TextArea::pull(int by)
{
    m_pulled = std::max(heightOfRows(1) - heightOfRows(m_rows), m_pulled + by);
    updateGeometry();
}

// Text and its selection are painted by QPlainTextEdit, on nothing.
void TextArea::dress()
{
    const Theme &theme = themeOf(this);
    const int above = themeOf(this).by(5, 3) + inputBorder - documentMargin;
    setViewportMargins(side, std::max(0, above), side, std::max(0, above));
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, inputTextColour({.remark = m_remark}, theme));
    palette.setColor(QPalette::Disabled, QPalette::Text, theme.color(Color::TextInputDisabled));
    palette.setColor(QPalette::Highlight, theme.color(Color::BackgroundControlChecked));
    palette.setColor(QPalette::HighlightedText, theme.color(Color::ForegroundControlDefault));
    if (palette != this->palette())
        setPalette(palette);
}

bool TextArea::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) { // the frame; what is in it comes to paintEvent()
        QPainter painter(this);
        paintInputBox(painter, rect(), inputState(), themeOf(this));
    }
    return QPlainTextEdit::event(event);
}

void TextArea::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!toPlainText().isEmpty() || m_hint.isEmpty())
        return;
    QPainter painter(viewport());
    const QRectF room = QRectF(viewport()->rect()).adjusted(documentMargin, documentMargin, -documentMargin, 0);
    paintText(painter, room, m_hint, TextStyle::Placeholder,
              themeOf(this).color(isEnabled() ? Color::TextInputPlaceholder : Color::TextInputPlaceholderDisabled),
              Qt::AlignLeft, Wrap::Words);
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_grip->move(width() - m_grip->width(), height() - m_grip->height());
    m_grip->raise();
}

void TextArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        dress();
        updateGeometry();
    }
}

void TextArea::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace ui
