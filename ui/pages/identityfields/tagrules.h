#pragma once

#include "core/ses/tags.h"
#include "ui/components/forms/tageditor.h"

namespace ui {

/// The editor of the tags of a resource, with the rules of the service (api.md 5.10): 50 at most; letters, digits,
/// spaces and _ . : / = + - @; keys of 1 to 128 characters that do not begin with "aws:", values of up to 256.
TagEditor *newTagEditor();

QList<TagEditor::Pair> toPairs(const QList<ses::Tag> &tags);
QList<ses::Tag> toTags(const QList<TagEditor::Pair> &pairs);

} // namespace ui
