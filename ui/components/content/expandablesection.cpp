#include "ui/components/content/expandablesection.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int textStart = 20;
constexpr int triangleAt = -1;

} // namespace

ExpandableHeader::ExpandableHeader(const QString &title, QWidget *parent) : Control(parent)
{
    setAccessibleRole(this, QAccessible::Button);
    setText(title);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ExpandableHeader::sizeHint() const
{
    return {textStart + qRound(textWidth(text(), TextStyle::HeadingS)) + 4, themeOf(this).by(30, 26)};
}

void ExpandableHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QColor color = theme.color(state() == ControlState::Hover ? Color::TextExpandableSectionHover
                                                                    : Color::TextExpandableSectionDefault);
    const int top = (height() - lineHeight(TextStyle::HeadingS)) / 2;
    paintIcon(painter, QPointF(triangleAt, top + 2), isChecked() ? Icon::CaretDownFilled : Icon::CaretRightFilled,
              color);
    paintText(painter, QRectF(textStart, top, width() - textStart, height()), text(), TextStyle::HeadingS, color);
    if (isChecked())
        paintLine(painter, QRectF(0, height() - 1, width(), 1), theme.color(Color::BorderDividerDefault));
}

ExpandableSection::ExpandableSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_header(new ExpandableHeader(title))
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body);
    m_header->setObjectName(QStringLiteral("expand"));
    m_body->hide();
    connect(m_header, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    connect(m_header, &QAbstractButton::toggled, this, &ExpandableSection::toggled);
    measure();
}

void ExpandableSection::add(QWidget *block)
{
    m_column->addWidget(block);
}

void ExpandableSection::setTitle(const QString &title)
{
    m_header->setText(title);
    m_header->setAccessibleName(title);
    m_header->updateGeometry();
}

void ExpandableSection::setExpanded(bool expanded)
{
    m_header->setChecked(expanded);
}

bool ExpandableSection::isExpanded() const
{
    return m_header->isChecked();
}

void ExpandableSection::measure()
{
    const int padding = themeOf(this).by(8, 4);
    m_column->setContentsMargins(0, padding, 0, padding);
    m_column->setSpacing(themeOf(this).blockGap());
}

void ExpandableSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

} // namespace ui
