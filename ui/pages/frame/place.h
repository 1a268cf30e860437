#pragma once

#include <QString>

#include <optional>

namespace ui {

/// Where one is in the window: a page, what it is about, the tab that it shows, and what is filled in there. A value,
/// written as a path: "/identities", "/identities/example.com/notifications", "/identities/example.com/tags/tags",
/// "/identities///create".
struct Place
{
    QString page; ///< of the list of pages: "identities"
    QString subject = {}; ///< the thing whose page it is; empty: the page is about many or none
    QString tab = {}; ///< empty: the first one
    QString form = {}; ///< what is filled in: "mail-from"; empty: nothing
    QString item = {}; ///< of the subject, what the form is about: the name of a policy; without a form: what is opened
    QString choice = {}; ///< with what the form begins: the name of a configuration set; empty: as usual

    bool operator==(const Place &) const = default;

    /// Each part percent-encoded, so that a subject may contain anything.
    QString toString() const;
    /// Nothing when the text is no such path.
    static std::optional<Place> parse(const QString &text);

    bool isForm() const { return !form.isEmpty(); }
    /// The same place, with nothing to fill in.
    Place withoutForm() const { return {page, subject, tab}; }

    /// The same page of the same thing, whatever its tab; of forms, only the form itself, begun in the same way.
    bool isSamePage(const Place &other) const
    {
        return page == other.page && subject == other.subject && form == other.form && item == other.item
            && choice == other.choice;
    }
};

} // namespace ui
