#include "ui/components/collections/tabletools.h"

#include "ui/components/collections/pagination.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int filterWidth = 648; // at most
constexpr int narrow = 688; // up to this width the filter has a line of its own
constexpr int beforePages = 20;
constexpr int beforeGear = 17; // 8 px, a line, 8 px
constexpr int lineAt = 9; // from the line to the gear
constexpr int matchesGap = 12;
constexpr int betweenLines = 8;
constexpr int reach = 2; // the line by the gear is this much higher than the gear
constexpr int underLine = 1;

} // namespace

TableTools::TableTools(QWidget *parent)
    : QWidget(parent)
    , m_filter(new TextInput(TextInput::Kind::Search, this))
    , m_matches(new Text({}, TextStyle::Body, Color::TextFormDefault, this))
    , m_pagination(new Pagination(this))
    , m_preferences(new Button(Button::Variant::Icon, Icon::Settings, tr("Preferences"), this))
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_matches->setObjectName(QStringLiteral("matches"));
    m_preferences->setObjectName(QStringLiteral("preferences"));
    m_matches->hide();
    // Not fixed: a layout would keep the height of a wide window for the most that a narrow one may have.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TableTools::setMatches(const QString &text)
{
    m_matches->setText(text);
    m_matches->setVisible(!text.isEmpty());
    place();
}

int TableTools::controlHeight() const
{
    return themeOf(this).controlHeight();
}

int TableTools::heightForWidth(int width) const
{
    if (m_isSlim)
        return controlHeight();
    const int line = controlHeight() + reach + underLine;
    return width <= narrow ? controlHeight() + betweenLines + line : line;
}

QSize TableTools::sizeHint() const
{
    return {filterWidth, heightForWidth(width() > 200 ? width() : 1000)};
}

QSize TableTools::minimumSizeHint() const
{
    return {160, heightForWidth(width() > 200 ? width() : 1000)};
}

void TableTools::setSlim(bool isSlim)
{
    m_isSlim = isSlim;
    m_pagination->setVisible(!isSlim);
    m_preferences->setVisible(!isSlim);
    updateGeometry();
    place();
}

void TableTools::place()
{
    const bool isNarrow = !m_isSlim && width() <= narrow;
    const int lower = isNarrow ? controlHeight() + betweenLines : 0;
    const QSize gear = m_preferences->sizeHint();
    m_preferences->setGeometry(QRect(QPoint(width() - gear.width(), lower), gear));
    const QSize pages = m_pagination->sizeHint();
    const int pagesLeft = m_preferences->x() - beforeGear - pages.width();
    m_pagination->setGeometry(QRect(QPoint(pagesLeft, lower + (controlHeight() + reach - pages.height()) / 2), pages));
    const int room = isNarrow || m_isSlim ? width() : std::min(filterWidth, pagesLeft - beforePages);
    const int matches = m_matches->isHidden() ? 0 : m_matches->sizeHint().width();
    const int top = isNarrow || m_isSlim ? 0 : reach;
    const int field = room - (matches > 0 ? matches + matchesGap : 0);
    m_filter->setGeometry(0, top, field, controlHeight());
    m_matches->setGeometry(field + matchesGap, top + (controlHeight() - 20) / 2, matches, 20);
    update();
}

void TableTools::resizeEvent(QResizeEvent *)
{
    place();
}

bool TableTools::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void TableTools::paintEvent(QPaintEvent *)
{
    if (m_isSlim)
        return;
    QPainter painter(this);
    paintLine(painter, QRectF(m_preferences->x() - lineAt, m_preferences->y(), 1, controlHeight() + reach),
              themeOf(this).color(Color::BorderDividerDefault));
}

} // namespace ui
