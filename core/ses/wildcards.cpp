#include "core/ses/wildcards.h"

namespace ses {

/// When a character does not fit, only the last "*" need take one more: an earlier one that did could not help.
bool matchesWildcards(QStringView text, QStringView pattern)
{
    qsizetype at = 0, in = 0, lastStar = -1, resume = 0;
    while (at < text.size()) {
        const bool isLeft = in < pattern.size();
        if (isLeft && pattern[in] == u'*') {
            lastStar = in++;
            resume = at;
        } else if (isLeft && (pattern[in] == u'?' || pattern[in] == text[at])) {
            ++at;
            ++in;
        } else if (lastStar >= 0) {
            in = lastStar + 1;
            at = ++resume;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == u'*')
        ++in;
    return in == pattern.size();
}

} // namespace ses
