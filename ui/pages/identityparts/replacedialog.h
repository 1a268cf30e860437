#pragma once

#include "core/client/publishing.h"

#include <functional>

class QWidget;

namespace ui {

class Modal;

/// Asks before records are written whose place others hold (console.md 9.2): each name with its type, the present and
/// the new value. `confirmed` is called when the user agreed, the dialog is closed then.
/// @param zone the name of the hosted zone, or of the domain of other DNS
Modal *openReplaceDialog(QWidget *page, const QString &zone, const QList<client::PlannedRecord> &conflicts,
                         const std::function<void()> &confirmed);

} // namespace ui
