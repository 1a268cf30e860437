#include "ui/pages/eventdestinations/dimensionrows.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/taborder.h"
#include "ui/pages/eventdestinations/dimensionrow.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int belowButton = 4;

} // namespace

DimensionRows::DimensionRows(QWidget *parent)
    : FieldColumn(parent)
    , m_column(new FieldColumn)
    , m_add(new Button(Button::Variant::Normal, tr("Add dimension")))
    , m_limit(new Text({}, TextStyle::Small, Color::TextFormSecondary))
{
    m_add->setObjectName(QStringLiteral("addDimension"));
    m_add->setDisabledReason(tr("There may be %1 dimensions.").arg(ses::maxDimensions));
    auto *foot = new QWidget;
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(belowButton);
    lines->addWidget(m_add, 0, Qt::AlignLeft);
    lines->addWidget(m_limit);
    add(m_column);
    add(foot);
    connect(m_add, &QAbstractButton::clicked, this, [this] { addRow()->name()->setFocus(Qt::OtherFocusReason); });
    setDimensions({});
}

QList<ses::CloudWatchDimensionConfiguration> DimensionRows::dimensions() const
{
    QList<ses::CloudWatchDimensionConfiguration> dimensions;
    for (const DimensionRow *row : m_rows)
        dimensions += row->dimension();
    return dimensions;
}

void DimensionRows::setDimensions(const QList<ses::CloudWatchDimensionConfiguration> &dimensions)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const auto &dimension : dimensions)
        addRow()->setDimension(dimension);
    if (m_rows.isEmpty())
        addRow();
}

DimensionRow *DimensionRows::addRow()
{
    auto *row = new DimensionRow;
    m_rows.append(row);
    m_column->add(row);
    row->show(); // at once: it may get the focus
    tabBefore(m_add, row);
    showCount();
    connect(row->remove(), &QAbstractButton::clicked, this, [this, row] { removeRow(row); });
    return row;
}

/// The keyboard goes on where the row was.
void DimensionRows::removeRow(DimensionRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeAt(at);
    row->hide();
    row->deleteLater(); // its button is being pressed
    showCount();
    DimensionRow *next = m_rows[std::min(at, m_rows.size() - 1)];
    QWidget *to = next->remove()->isEnabled() ? static_cast<QWidget *>(next->remove()) : next->name();
    to->setFocus(Qt::OtherFocusReason);
}

void DimensionRows::showCount()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(int(i));
        m_rows[i]->remove()->setEnabled(m_rows.size() > 1);
        m_rows[i]->remove()->setDisabledReason(tr("There must be one dimension."));
    }
    const int more = ses::maxDimensions - int(m_rows.size());
    m_add->setEnabled(more > 0);
    m_limit->setText(more > 0 ? tr("You can add %n more dimensions.", nullptr, more)
                              : tr("There are as many dimensions as there may be."));
}

} // namespace ui
