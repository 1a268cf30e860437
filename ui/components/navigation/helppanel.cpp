#include "ui/components/navigation/helppanel.h"

#include "ui/components/controls/button.h"
#include "ui/components/controls/link.h"
#include "ui/components/navigation/helptext.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

namespace ui {

namespace {

constexpr int outer = 291; // with the line at the left
constexpr int left = 29;
constexpr int closeLeft = 247;
constexpr int headerRight = 56; // kept free for the button
constexpr int sectionGap = 24; // above and below the line over the links
constexpr int lineOutset = 8;
constexpr int linkGap = 4;

// The title above the links.
class LearnMore : public QWidget
{
public:
    LearnMore(const QString &title, QWidget *parent) : QWidget(parent), m_title(title) { setAccessibleName(title); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        const QColor color = theme.color(Color::TextHeadingDefault);
        paintLine(painter, QRectF(0, 0, width(), 1), theme.color(Color::BorderDividerDefault));
        paintText(painter, QRectF(lineOutset, sectionGap + 1, width(), lineHeight(TextStyle::HeadingM)), m_title,
                  TextStyle::HeadingM, color);
        const qreal icon = lineOutset + textWidth(m_title + QLatin1Char(' '), TextStyle::HeadingM);
        paintIcon(painter, QPointF(std::round(icon), sectionGap + 3), Icon::External, color);
    }

private:
    QString m_title;
};

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent)
    , m_close(new Button(Button::Variant::Icon, Icon::AngleRight, tr("Close help"), this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("helpPanel"));
    setAccessibleName(tr("Help"));
    m_close->setObjectName(QStringLiteral("closeHelp"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::ClickFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(m_close, &QAbstractButton::clicked, this, &HelpPanel::closeRequested);
}

void HelpPanel::setContent(const HelpContent &content)
{
    m_content = content;
    build();
    arrange();
    update();
}

void HelpPanel::focusClose()
{
    m_close->setFocus();
}

QSize HelpPanel::sizeHint() const
{
    return {outer, 400};
}

int HelpPanel::headerHeight() const
{
    return themeOf(this).by(62, 54);
}

void HelpPanel::build()
{
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater(); // the link that was pressed may be in it
    auto *paper = new QWidget;
    m_text = new HelpText(m_content.blocks, paper);
    m_more = m_content.links.isEmpty() ? nullptr : new LearnMore(tr("Learn more"), paper);
    m_links.clear();
    for (const HelpLink &described : std::as_const(m_content.links)) {
        auto *link = new Link(described.text, Link::Kind::Secondary, paper);
        link->setObjectName(QStringLiteral("helpLink:") + described.target);
        connect(link, &QAbstractButton::clicked, this,
                [this, target = described.target] { Q_EMIT linkActivated(target); });
        m_links.append(link);
    }
    m_scroll->setWidget(paper);
    paper->setAutoFillBackground(false);
}

void HelpPanel::arrange()
{
    const Theme &theme = themeOf(this);
    const QSize close = m_close->sizeHint();
    m_close->setGeometry(closeLeft, theme.by(15, 13), close.width(), close.height());
    const int top = headerHeight() + 1;
    m_scroll->setGeometry(1, top, outer - 1, std::max(0, height() - top));
    if (!m_scroll->widget())
        return;
    const int textLeft = left - 1;
    const int width = outer - left - theme.by(24, 20);
    int y = theme.by(20, 16);
    m_text->setGeometry(textLeft, y, width, m_text->heightForWidth(width));
    y += m_text->height();
    if (m_more) {
        y += sectionGap;
        const int height = 1 + sectionGap + lineHeight(TextStyle::HeadingM);
        m_more->setGeometry(textLeft - lineOutset, y, width + 2 * lineOutset, height);
        y += height + 12;
    }
    for (Link *link : std::as_const(m_links)) {
        link->setGeometry(QRect(QPoint(textLeft, y), link->sizeHint()));
        y += link->height() + linkGap;
    }
    m_scroll->widget()->resize(outer - 1, y + theme.by(40, 32));
}

void HelpPanel::resizeEvent(QResizeEvent *)
{
    arrange();
}

void HelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_Home:
        return bar->triggerAction(QScrollBar::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QScrollBar::SliderToMaximum);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Color::BackgroundLayoutPanelContent));
    paintLine(painter, QRectF(0, 0, 1, height()), theme.color(Color::BorderLayout));
    paintLine(painter, QRectF(1, headerHeight(), outer - 1, 1), theme.color(Color::BorderDividerDefault));
    const QRectF title(left, theme.by(20, 16), outer - left - headerRight, lineHeight(TextStyle::HeadingM));
    paintText(painter, title, m_content.title, TextStyle::HeadingM, theme.color(Color::TextHeadingDefault));
}

} // namespace ui
