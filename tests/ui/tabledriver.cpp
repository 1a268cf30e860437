#include "tabledriver.h"

QStringList TableDriver::column(int column) const
{
    QStringList result;
    for (int row = 0; row < count(); ++row)
        result += m_table->model()->index(row, column).data().toString();
    return result;
}

QString TableDriver::text(int row, int column) const
{
    return row < count() ? m_table->model()->index(row, column).data().toString() : QString();
}

bool TableDriver::isTicked(int row) const
{
    return m_table->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void TableDriver::open(int row) const
{
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        const QRect link = m_table->linkRect(m_table->model()->index(row, column));
        if (link.isEmpty())
            continue;
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, link.center());
        return;
    }
}

void TableDriver::tick(int row) const
{
    const int y = m_table->visualRect(m_table->model()->index(row, m_table->columns().modelColumn(0))).center().y();
    const int x = (m_table->columns().ticksLeft() + m_table->columns().ticksRight()) / 2;
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, {x, y});
}
