#pragma once

#include "core/wire/shape.h"
#include "ui/components/forms/remark.h"

namespace ui {

/// What a field says about a wrong value: the rule, then field and value, so that one knows what is meant even when the
/// message is read alone. The value is cut where it is long, and what cannot be seen in it is made visible.
Remark wrongValue(const QString &rule, const QString &field, const QString &value);

/// The lengths that the service's description demands of a text, in code points; nothing when it keeps them.
Remark wrongLength(const wire::Constraint &constraint, const QString &field, const QString &value);

/// As people paste texts: without spaces and line ends around.
QString trimmedLine(const QString &text);

} // namespace ui
