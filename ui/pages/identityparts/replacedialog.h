#pragma once

#include "core/client/dns/publishing.h"

#include <functional>
#include <optional>

class QWidget;

namespace ui {

class Modal;

/// What the dialog says, where it is not about publishing.
struct ReplaceTexts
{
    QString sentence; ///< with %1 where the zone's name stands
    QString action; ///< of the button
};

/// Asks before records are written whose place others hold (console.md 9.2): each name with its type, the present and
/// the new value. `confirmed` is called when the user agreed, the dialog is closed then.
/// @param zone the name of the hosted zone, or of the domain of other DNS
Modal *openReplaceDialog(QWidget *page, const QString &zone, const QList<client::PlannedRecord> &conflicts,
                         const std::function<void()> &confirmed,
                         const std::optional<ReplaceTexts> &texts = std::nullopt);

} // namespace ui
