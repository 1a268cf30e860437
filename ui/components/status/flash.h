#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace ui {

/// A message above the page: the outcome of something that was asked for, or news of something under way
/// (console.md 1.4).
struct Flash
{
    enum class Kind { Success, Error, Warning, Info, InProgress };

    Kind kind = Kind::Info;
    QString header = {}; ///< bold; may be empty
    QString text;
    QString id = {}; ///< a later flash of this id takes the place of this one; empty: one of its own
    QString action = {}; ///< text of the button; empty: there is none
    std::function<void()> act = {}; ///< what the button does
    std::optional<int> percent = {}; ///< set: a bar shows how far it is
    QString barDescription = {}; ///< small, above the bar
    QString barRemark = {}; ///< small, below it
};

} // namespace ui
