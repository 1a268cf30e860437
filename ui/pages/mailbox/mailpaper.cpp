#include "ui/pages/mailbox/mailpaper.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20; // around what is written
constexpr int radius = 8;
constexpr int frameWidth = 320; // of a picture that is not loaded
constexpr int frameHeight = 60;

/// Paper is white in both themes, and so what is on it is in the colours of the light one.
const Theme &paperTheme()
{
    static const Theme light(Scheme::Light);
    return light;
}

QImage frameOf(const QUrl &address)
{
    QImage frame(frameWidth, frameHeight, QImage::Format_ARGB32_Premultiplied);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    painter.setPen(paperTheme().color(Color::BorderDividerDefault));
    painter.drawRect(frame.rect().adjusted(0, 0, -1, -1));
    paintText(painter, QRectF(frame.rect()).adjusted(8, 8, -8, -8), address.toString(), TextStyle::Small,
              paperTheme().color(Color::TextBodySecondary), Qt::AlignLeft, Wrap::Anywhere);
    return frame;
}

} // namespace

MailPaper::MailPaper(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, paperTheme().color(Color::TextBodyDefault));
    palette.setColor(QPalette::Link, paperTheme().color(Color::TextLinkDefault));
    palette.setColor(QPalette::LinkVisited, paperTheme().color(Color::TextLinkDefault));
    setPalette(palette);
    document()->setDefaultFont(fontOf(TextStyle::Body));
    document()->setDocumentMargin(margin);
    document()->setDefaultStyleSheet(u"a { color: %1; } p { margin-top: 0px; margin-bottom: 16px; }"_s.arg(
        paperTheme().color(Color::TextLinkDefault).name()));
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &address) { Q_EMIT linkActivated(address.toString(QUrl::FullyEncoded)); });
}

void MailPaper::showHtml(const QString &html)
{
    setHtml(html);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight(TextStyle::Body), QTextBlockFormat::MinimumHeight);
    all.mergeBlockFormat(lines);
    fit();
}

void MailPaper::showText(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"]+"_s);
    QString html;
    qsizetype at = 0;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        html += text.mid(at, each.capturedStart() - at).toHtmlEscaped();
        html += u"<a href=\"%1\">%1</a>"_s.arg(each.captured().toHtmlEscaped());
        at = each.capturedEnd();
    }
    html += text.mid(at).toHtmlEscaped();
    showHtml(html.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"<br>"_s));
}

/// Asked for all that is not in the text itself.
QVariant MailPaper::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::ImageResource ? QVariant(frameOf(name)) : QVariant(QByteArray(""));
}

void MailPaper::fit()
{
    document()->setTextWidth(width());
    setFixedHeight(int(std::ceil(document()->size().height())));
}

QSize MailPaper::sizeHint() const
{
    return {400, height()};
}

QSize MailPaper::minimumSizeHint() const
{
    return {160, height()};
}

void MailPaper::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void MailPaper::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void MailPaper::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintBox(painter, viewport()->rect(),
                 {.background = Qt::white,
                  .border = themeOf(this).color(Color::BorderDividerDefault),
                  .borderWidth = 1,
                  .radius = radius});
    }
    QTextBrowser::paintEvent(event);
}

} // namespace ui
