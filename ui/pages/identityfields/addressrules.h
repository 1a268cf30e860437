#pragma once

#include "ui/components/forms/remark.h"

namespace ui {

/// What is wrong with an email address that is to be an identity (console.md 5.1, api.md 4.2): one @ with text on both
/// sides, 7-bit ASCII, 64 characters before it and 320 in all at most. Upper and lower case matter and are kept; a
/// domain outside ASCII is told with its Punycode.
Remark addressRemark(const QString &field, const QString &text);

} // namespace ui
