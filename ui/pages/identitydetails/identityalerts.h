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
    /// What its button does.
    enum class Action { None, ViewRecords, Resend, Retry, RemoveForce };
    Action action = Action::None;

    bool operator==(const IdentityAlert &) const = default;
};

QList<IdentityAlert> identityAlerts(const IdentityReading &reading);

} // namespace ui
