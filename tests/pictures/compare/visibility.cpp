#include "tests/pictures/compare/visibility.h"

using namespace Qt::StringLiterals;

namespace pictures {

bool Visibility::isSeen(const Element &element)
{
    remember(element);
    if (isCutOff(element) || isHeaderCopy(element))
        return false;
    return element.box.intersects(QRectF(QPointF(0, 0), QSizeF(m_window)));
}

void Visibility::remember(const Element &element)
{
    if (element.name == "table"_L1)
        m_table = element.box;
    if (element.name == "table.thead-active>tr"_L1)
        m_head = element.box;
    if (element.name == "tabs.tabs-header"_L1)
        m_tabs = element.box;
    if (element.name == "dropdown.dropdown-content-wrapper"_L1)
        m_menu = element.box;
}

// A table with a sticky header lists its header cells twice: first those that stick, then the row under them.
bool Visibility::isHeaderCopy(const Element &element)
{
    if (element.area != "table header"_L1)
        m_isInCopy = false;
    if (element.name == "table.thead-active>tr"_L1)
        m_sticky = element.text;
    if (element.name == "table.table>tr"_L1 && m_sticky && element.text == *m_sticky) {
        m_isInCopy = true;
        m_sticky.reset();
    }
    return m_isInCopy;
}

// Columns beyond the edge of a table that scrolls sideways, rows that passed under a header that sticks, tabs that do
// not fit, the end of a long menu.
bool Visibility::isCutOff(const Element &element) const
{
    if (element.name.startsWith("tabs.tabs-tab"_L1))
        return element.box.left() >= m_tabs.right();
    if (element.name.startsWith("button-dropdown/"_L1))
        return element.box.bottom() > m_menu.bottom();
    const bool isBeside = element.area.startsWith("table"_L1) && !m_table.isNull()
        && element.box.left() >= m_table.right() && element.box.top() > m_table.top()
        && element.box.bottom() <= m_table.bottom();
    const bool isUnder = element.area == "table body"_L1 && !m_head.isNull()
        && element.box.center().y() < m_head.bottom() && element.box.left() >= m_head.left()
        && element.box.right() <= m_head.right();
    return isBeside || isUnder;
}

} // namespace pictures
