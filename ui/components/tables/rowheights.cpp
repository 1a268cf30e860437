#include "ui/components/tables/rowheights.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int above = 1;
constexpr int below = 1;

} // namespace

void RowHeights::setEqual(int count, int height)
{
    m_count = count;
    m_height = height;
    m_tops.clear();
}

void RowHeights::setEach(const std::vector<int> &heights)
{
    m_count = int(heights.size());
    m_tops.clear();
    m_tops.reserve(heights.size() + 1);
    m_tops.push_back(above);
    for (const int height : heights)
        m_tops.push_back(m_tops.back() + height);
}

int RowHeights::total() const
{
    return m_count == 0 ? 0 : top(m_count) + below;
}

int RowHeights::top(int row) const
{
    return m_tops.empty() ? above + row * m_height : m_tops[size_t(row)];
}

int RowHeights::rowAt(int y) const
{
    if (m_count == 0)
        return -1;
    const int row = m_tops.empty() ? (y - above) / m_height
                                   : int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
    return std::clamp(row, 0, m_count - 1);
}

} // namespace ui
