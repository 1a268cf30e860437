#pragma once

#include "ui/components/forms/remark.h"

namespace ui {

/// What is wrong with the ARN of a delivery stream of Amazon Data Firehose, which is in this Region.
Remark streamRemark(const QString &field, const QString &text, const QString &region);

/// The same of the role as which SES writes into it. @param region whose part of AWS the role belongs to
Remark roleRemark(const QString &field, const QString &text, const QString &region);

} // namespace ui
