#pragma once

#include "ui/components/navigation/navigationcontent.h"
#include "ui/pages/frame/page.h"

#include <functional>

namespace ui {

/// A page of the window and where the side navigation leads to it.
struct PageEntry
{
    QString id; ///< of places
    bool isAboutOne; ///< its places have a subject
    QString form; ///< of its places; empty: nothing is filled in there
    QString group; ///< title in the side navigation; empty: the page stands there without one
    QString text; ///< in the side navigation; empty: the page is not there
    std::function<Page *(Session &, const Place &)> make;
    bool needsSimulator = false; ///< what it shows is not of AWS: without the simulator there is no such page
};

/// All pages there are. A new one is a line.
const QList<PageEntry> &pages();

/// Null: there is no page for such a place.
const PageEntry *pageFor(const Place &place, bool hasSimulator = true);

NavigationContent navigationContent(bool hasSimulator = true);

} // namespace ui
