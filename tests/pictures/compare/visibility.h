#pragma once

#include "tests/pictures/compare/layout.h"

namespace pictures {

/// Tells which elements of a layout can be seen. Asked for one after the other, in their order: it remembers the
/// frames that cut what follows.
class Visibility
{
public:
    explicit Visibility(const QSize &window) : m_window(window) {}

    bool isSeen(const Element &element);

private:
    void remember(const Element &element);
    bool isHeaderCopy(const Element &element);
    bool isCutOff(const Element &element) const;

    QSize m_window;
    QRectF m_table;
    QRectF m_head; ///< of the table, where it sticks
    QRectF m_menu;
    QRectF m_tabs;
    std::optional<QString> m_sticky; ///< text of a sticky header whose copy is still to come
    bool m_isInCopy = false;
};

} // namespace pictures
