#pragma once

#include <QString>

/// JSON as a text, for policies: SES hands their documents about as they were written, so that neither the order of
/// members nor the spelling of a value may change, as it would by QJsonDocument.
namespace ses {

/// JSON as one reads it: indented by two, members in their own order, values as they were written. A text that is
/// not JSON comes out as good as it gets.
QString readableJson(const QString &json);

/// The same without white space between its parts, as SES keeps it (api.md 5.3). Nothing else changes, also in a text
/// that is not JSON.
QString compactJson(const QString &json);

/// A text as a JSON string, in its quotation marks.
QString quotedJson(const QString &text);

} // namespace ses
