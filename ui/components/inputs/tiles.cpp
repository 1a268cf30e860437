#include "ui/components/inputs/tiles.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/components/inputs/tile.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace ui {

namespace {

// From here on there is room for two and for three columns.
constexpr int twoColumns = 465;
constexpr int threeColumns = 688;

} // namespace

Tiles::Tiles(const QList<Option> &options, QWidget *parent) : QWidget(parent), m_options(options)
{
    setAccessibleRole(this, QAccessible::Grouping);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const Option &option : m_options) {
        auto *tile = new Tile(option.label, option.description, this);
        tile->setObjectName(option.value);
        tile->setEnabled(option.enabled);
        m_tiles.append(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, option] { take(option); });
    }
}

void Tiles::take(const Option &option)
{
    if (m_value == option.value)
        return;
    m_value = option.value;
    Q_EMIT chosen(option.value);
}

QString Tiles::value() const
{
    return m_value;
}

void Tiles::setValue(const QString &value)
{
    if (RadioButton *chosen = tile(value)) {
        m_value = value;
        chosen->setChecked(true);
    }
}

RadioButton *Tiles::tile(const QString &value) const
{
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        if (m_options[i].value == value)
            return m_tiles[i];
    return nullptr;
}

int Tiles::columnsAt(int width) const
{
    const int wanted = m_tiles.size() == 1 ? 1 : m_tiles.size() == 2 || m_tiles.size() == 4 ? 2 : 3;
    return std::min(wanted, width >= threeColumns ? 3 : width >= twoColumns ? 2 : 1);
}

// Returns the height that they take at this width. The tiles of a row are of one height.
int Tiles::arrange(int width, bool apply) const
{
    const int gap = themeOf(this).by(12, 8);
    const int columns = columnsAt(width);
    const qreal pitch = qreal(width + gap) / columns;
    int y = 0;
    for (qsizetype first = 0; first < m_tiles.size(); first += columns) {
        const QList<Tile *> row = m_tiles.mid(first, columns);
        int height = 0;
        for (const Tile *tile : row)
            height = std::max(height, tile->heightForWidth(int(pitch) - gap));
        for (qsizetype i = 0; i < row.size() && apply; ++i) {
            const int left = qRound(qreal(i) * pitch);
            row[i]->setGeometry(left, y, qRound(qreal(i + 1) * pitch) - gap - left, height);
        }
        y += height + gap;
    }
    return std::max(0, y - gap);
}

QSize Tiles::sizeHint() const
{
    return {twoColumns, heightForWidth(width() > 100 ? width() : threeColumns)};
}

QSize Tiles::minimumSizeHint() const
{
    return {160, 0};
}

int Tiles::heightForWidth(int width) const
{
    return arrange(width, false);
}

void Tiles::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool Tiles::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
