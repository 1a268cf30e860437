#pragma once

#include <QStringView>

namespace ses {

/// True when a pattern of IAM describes the whole text, with case: "*" stands for any characters, also none, "?" for
/// one. Takes at most as many steps as text and pattern have characters multiplied, whatever the pattern.
bool matchesWildcards(QStringView text, QStringView pattern);

} // namespace ses
