#pragma once

#include <QList>
#include <QString>

namespace ui {

/// Where the side navigation leads.
struct NavigationEntry
{
    QString id; ///< what SideNavigation::activated() says
    QString text;
    QString badge = {}; ///< a number beside the text; empty: none
};

/// Entries that belong together: under a title that closes them, or plain. A group that follows a plain one, or is
/// plain itself, is parted from what is above by a line.
struct NavigationGroup
{
    QString title; ///< empty: plain
    QList<NavigationEntry> entries;
};

struct NavigationContent
{
    QString header;
    QList<NavigationGroup> groups;
};

} // namespace ui
