#include "ui/components/content/keyvaluepairs.h"

#include "ui/components/content/text.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QEvent>

#include <cmath>

namespace ui {

namespace {

int valueHeight(const QWidget *value, int width)
{
    return value->hasHeightForWidth() ? value->heightForWidth(width) : value->sizeHint().height();
}

} // namespace

KeyValuePairs::KeyValuePairs(int columns, QWidget *parent) : QWidget(parent), m_columns(columns)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Text *KeyValuePairs::add(const QString &label, const QString &value)
{
    auto *text = new Text(value.isEmpty() ? QStringLiteral("-") : value);
    text->setWrap(Wrap::Words);
    add(label, text);
    return text;
}

void KeyValuePairs::add(const QString &label, QWidget *value)
{
    auto *key = new Text(label, TextStyle::Label, Color::TextLabel, this);
    key->setWrap(Wrap::Words);
    key->setBuddy(value);
    value->setParent(this);
    if (value->accessibleName().isEmpty() && value->accessibleDescription().isEmpty())
        value->setAccessibleDescription(label);
    key->show();
    value->show();
    m_pairs.append({key, value});
    updateGeometry();
    place();
}

void KeyValuePairs::clear()
{
    for (const Pair &pair : std::as_const(m_pairs)) {
        delete pair.label;
        delete pair.value;
    }
    m_pairs.clear();
    m_dividers.clear();
    updateGeometry();
    update();
}

void KeyValuePairs::setLeastColumn(int width)
{
    m_leastColumn = width;
    updateGeometry();
    place();
}

int KeyValuePairs::columnsAt(int width) const
{
    return std::clamp(width / m_leastColumn, 1, m_columns);
}

qreal KeyValuePairs::pitch(int width) const
{
    return qreal(width + themeOf(this).blockGap()) / columnsAt(width);
}

// Between the columns lie a gap, the line, and a gap and a half; the first column has nothing before it.
QRect KeyValuePairs::column(int index, int width) const
{
    const int gap = themeOf(this).blockGap();
    const qreal start = index * pitch(width) + (index == 0 ? 0 : gap);
    const qreal room = pitch(width) - (index == 0 ? 2 : 3) * gap;
    return {qRound(start), 0, int(std::floor(room)), 0};
}

int KeyValuePairs::heightOf(const Pair &pair, int width) const
{
    return pair.label->heightForWidth(width) + valueHeight(pair.value, width);
}

void KeyValuePairs::place()
{
    m_dividers.clear();
    arrange(width(), &m_dividers);
    update();
}

// With somewhere to note the dividers, the pairs are put in their places; without, only measured.
int KeyValuePairs::arrange(int width, QList<QRect> *dividers) const
{
    const int gap = themeOf(this).blockGap();
    const int columns = columnsAt(width);
    int y = 0;
    for (qsizetype first = 0; first < m_pairs.size(); first += columns) {
        const int inRow = int(std::min<qsizetype>(columns, m_pairs.size() - first));
        int height = 0;
        for (int i = 0; i < inRow; ++i)
            height = std::max(height, heightOf(m_pairs[first + i], column(i, width).width()));
        for (int i = 0; dividers && i < inRow; ++i) {
            const QRect place = column(i, width);
            const Pair &pair = m_pairs[first + i];
            const int label = pair.label->heightForWidth(place.width());
            pair.label->setGeometry(place.left(), y, place.width(), label);
            pair.value->setGeometry(place.left(), y + label, place.width(), valueHeight(pair.value, place.width()));
            if (i > 0)
                dividers->append(QRect(place.left() - gap * 3 / 2, y, 1, height));
        }
        y += height + (first + columns < m_pairs.size() ? gap : 0);
    }
    return y;
}

QSize KeyValuePairs::sizeHint() const
{
    return {600, heightForWidth(600)};
}

QSize KeyValuePairs::minimumSizeHint() const
{
    return {m_leastColumn, 0};
}

int KeyValuePairs::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

void KeyValuePairs::resizeEvent(QResizeEvent *)
{
    place();
}

bool KeyValuePairs::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void KeyValuePairs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const QRect &divider : std::as_const(m_dividers))
        paintLine(painter, divider, themeOf(this).color(Color::BorderDividerDefault));
}

} // namespace ui
