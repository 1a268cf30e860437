#pragma once

#include "core/ses/eventdestinations.h"
#include "ui/components/forms/remark.h"

namespace ui {

/// What is wrong with the name of a dimension (console.md 13.5): letters, digits, hyphens and underscores, behind
/// "ses:" if it is one of the tags that SES adds; some headers cannot be dimensions.
Remark dimensionNameRemark(ses::DimensionValueSource source, const QString &name);

/// The same of its default value, in which @ and dots may stand too.
Remark dimensionValueRemark(const QString &value);

} // namespace ui
