#include "ui/components/tables/rowkeys.h"

#include <Qt>

#include <algorithm>

namespace ui {

std::optional<int> rowForKey(int key, int row, int rows, int perPage)
{
    int target = row;
    switch (key) {
    case Qt::Key_Up:
        target = row - 1;
        break;
    case Qt::Key_Down:
        target = row + 1;
        break;
    case Qt::Key_PageUp:
        target = row - perPage;
        break;
    case Qt::Key_PageDown:
        target = row + perPage;
        break;
    case Qt::Key_Home:
        target = 0;
        break;
    case Qt::Key_End:
        target = rows - 1;
        break;
    default:
        return {};
    }
    return std::clamp(target, 0, rows - 1);
}

} // namespace ui
