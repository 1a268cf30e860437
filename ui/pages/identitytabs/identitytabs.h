#pragma once

#include "ui/pages/identitytabs/identitytab.h"

#include <functional>

namespace ui {

/// A tab of the page of an identity, and when there is one (console.md 6.3).
struct IdentityTabEntry
{
    QString id; ///< as in places
    QString text;
    std::function<bool(const IdentityReading &)> isShown;
    std::function<IdentityTab *(Session &)> make;
};

const QList<IdentityTabEntry> &identityTabs();

} // namespace ui
