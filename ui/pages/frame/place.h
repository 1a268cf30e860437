#pragma once

#include <QString>

#include <optional>

namespace ui {

/// Where one is in the window: a page, what it is about, and the tab that it shows. A value, written as a path:
/// "/identities", "/identities/example.com/notifications".
struct Place
{
    QString page; ///< of the list of pages: "identities"
    QString subject = {}; ///< the thing whose page it is; empty: the page is about many or none
    QString tab = {}; ///< empty: the first one

    bool operator==(const Place &) const = default;

    /// Each part percent-encoded, so that a subject may contain anything.
    QString toString() const;
    /// Nothing when the text is no such path.
    static std::optional<Place> parse(const QString &text);

    /// The same page of the same thing, whatever its tab.
    bool isSamePage(const Place &other) const { return page == other.page && subject == other.subject; }
};

} // namespace ui
