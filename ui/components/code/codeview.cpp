#include "ui/components/code/codeview.h"

#include "ui/components/code/jsonhighlighter.h"
#include "ui/components/code/jsontokens.h"
#include "ui/components/content/copybutton.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int radius = 8;
constexpr int padding = 8;
constexpr int rowHeight = 22;
constexpr int commandHeight = 32; // that of the copy button
constexpr int aroundCopy = 80; // what the text leaves free at the right

} // namespace

CodeView::CodeView(Kind kind, const QString &code, const QString &subject, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
    , m_copy(new CopyButton(code, subject, Button::Variant::Icon, this))
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_copy->setObjectName(QStringLiteral("copyCode"));
    setCode(code);
}

void CodeView::setCode(const QString &code)
{
    m_lines = code.split(QLatin1Char('\n'));
    m_copy->setCopied(code);
    setText(code);
    updateGeometry();
    update();
}

qreal CodeView::numberWidth() const
{
    return m_kind != Kind::Json ? 0 : textWidth(QString::number(m_lines.size()), TextStyle::Code) + 2 * padding + 1;
}

QSize CodeView::sizeHint() const
{
    qreal widest = 0;
    for (const QString &line : m_lines)
        widest = std::max(widest, textWidth(line, TextStyle::Code));
    const int rows = m_kind == Kind::Command ? commandHeight : int(m_lines.size()) * rowHeight;
    return {qRound(numberWidth() + 2 * padding + widest) + aroundCopy, rows + 2 * padding};
}

QSize CodeView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void CodeView::resizeEvent(QResizeEvent *)
{
    const QSize size = m_copy->sizeHint();
    m_copy->setGeometry(QRect(QPoint(width() - padding - size.width(), padding), size));
}

void CodeView::paintJson(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const qreal left = numberWidth() + padding;
    paintLine(painter, QRectF(numberWidth() - 1, padding, 1, height() - 2 * padding), QColor(0xc6, 0xc6, 0xcd));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const qreal top = padding + qreal(i) * rowHeight + 1;
        paintText(painter, QRectF(0, top, numberWidth() - 1 - padding, rowHeight), QString::number(i + 1),
                  TextStyle::Code, theme.color(Color::TextFormSecondary), Qt::AlignRight);
        qsizetype from = 0;
        const auto part = [&](qsizetype end, const QColor &color) {
            const qreal x = left + textWidth(m_lines[i].left(from), TextStyle::Code);
            paintText(painter, QRectF(x, top, width() - x, rowHeight), m_lines[i].mid(from, end - from),
                      TextStyle::Code, color);
            from = end;
        };
        const QList<JsonToken> tokens = jsonTokens(m_lines[i]);
        for (const JsonToken &token : tokens) {
            part(token.start, theme.color(Color::TextBodyDefault));
            part(token.start + token.length, theme.color(jsonColour(token.kind, Color::TextBodyDefault)));
        }
        part(m_lines[i].size(), theme.color(Color::TextBodyDefault));
    }
}

void CodeView::paintLines(QPainter &painter) const
{
    const QColor color = themeOf(this).color(Color::TextBodyDefault);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        paintText(painter, QRectF(padding, padding + qreal(i) * rowHeight + 1, width() - padding, rowHeight),
                  m_lines[i], TextStyle::Code, color);
}

void CodeView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), {.background = theme.color(Color::BackgroundCodeView), .radius = radius});
    painter.setClipRect(rect().adjusted(0, 0, -aroundCopy / 2, 0));
    if (m_kind == Kind::Json)
        paintJson(painter);
    else if (m_kind == Kind::Lines)
        paintLines(painter);
    else
        paintText(painter, QRectF(padding, 0, width() - padding - aroundCopy, height()), text(), TextStyle::Code,
                  theme.color(Color::TextBodyDefault), Qt::AlignVCenter);
}

} // namespace ui
