#pragma once

#include <vector>

namespace ui {

/// Where the rows of a table stand. Rows are equally high unless lines wrap; the first has one pixel more above, the
/// last one more below (visual.md section 3).
class RowHeights
{
public:
    void setEqual(int count, int height);
    void setEach(const std::vector<int> &heights);

    int count() const { return m_count; }
    int total() const;
    int top(int row) const; ///< without the additional pixel above the first
    int bottom(int row) const { return top(row + 1); }
    int rowAt(int y) const; ///< the nearest; -1 without rows

private:
    int m_count = 0;
    int m_height = 0;
    std::vector<int> m_tops; ///< with one more than rows; empty: all are equal
};

} // namespace ui
