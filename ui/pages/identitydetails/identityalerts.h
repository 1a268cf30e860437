#pragma once

#include "ui/components/status/alert.h"
#include "ui/pages/identityparts/identityreading.h"

namespace ui {

/// What the page of an identity says above everything else (console.md 6.2).
struct IdentityAlert
{
    Alert::Kind kind;
    QString header;
    QString text;
    bool leadsToRecords = false; ///< with the button "View DNS records"

    bool operator==(const IdentityAlert &) const = default;
};

QList<IdentityAlert> identityAlerts(const IdentityReading &reading);

} // namespace ui
