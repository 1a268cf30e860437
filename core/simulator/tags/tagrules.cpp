#include "core/simulator/tags/tagrules.h"

#include "core/simulator/engine/refusals.h"
#include "core/wire/violations.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Refusal = std::optional<wire::ServiceError>;

namespace simulator {

namespace {

constexpr qsizetype mostTags = 50;

/// Letters, digits and separators of all scripts, and a few signs.
bool isAllowed(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isLetterOrNumber(c) || (c < 0x80 && "_.:/=+-@"_L1.contains(QChar(char16_t(c))));
    }
}

/// A text that was not sent is no allowed one.
bool isAllowed(const QString &text)
{
    const auto codePoints = text.toUcs4();
    return !text.isNull() && std::ranges::all_of(codePoints, [](uint c) { return isAllowed(char32_t(c)); });
}

void checkLengths(const QList<ses::Tag> &tags, wire::Violations &violations)
{
    const wire::Violations::Scope list(violations, "Tags"_L1);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const wire::Violations::Scope item(violations, i);
        const auto checkLength = [&](QLatin1StringView name, const QString &text, qint64 longest) {
            const wire::Violations::Scope member(violations, name);
            violations.check({.maxLength = longest}, text);
        };
        checkLength("Value"_L1, tags.at(i).value, 256);
        checkLength("Key"_L1, tags.at(i).key, 128);
    }
}

bool hasDuplicates(const QList<ses::Tag> &tags)
{
    QSet<QString> keys;
    for (const ses::Tag &tag : tags)
        keys.insert(tag.key);
    return keys.size() < tags.size();
}

} // namespace

Refusal refusalOfTags(const QList<ses::Tag> &tags)
{
    if (tags.size() > mostTags) {
        return badRequest(u"Maximum of 50 user tags are allowed per resource, consider reducing the number of tags in "
                          "the request"_s);
    }
    if (!std::ranges::all_of(tags, [](const auto &tag) { return isAllowed(tag.value) && isAllowed(tag.key); })) {
        return badRequest(u"Tags can only contain letters, numbers, spaces, and the following special characters: "
                          "_ . : / = + - @"_s);
    }
    if (std::ranges::any_of(tags, [](const auto &tag) { return tag.key.startsWith("aws:"_L1, Qt::CaseInsensitive); }))
        return badRequest(u"Caller is an end user and not allowed to mutate system tags"_s);
    wire::Violations violations;
    checkLengths(tags, violations);
    if (!violations.isEmpty())
        return violations.toError();
    if (std::ranges::any_of(tags, [](const auto &tag) { return tag.key.isEmpty(); }))
        return badRequest({}); // SES has no text for it
    if (hasDuplicates(tags))
        return badRequest(u"Cannot provide multiple tags with the same key"_s);
    return std::nullopt;
}

QList<ses::Tag> merged(QList<ses::Tag> stored, const QList<ses::Tag> &added)
{
    for (const ses::Tag &tag : added) {
        const auto known = std::ranges::find(stored, tag.key, &ses::Tag::key);
        if (known == stored.end())
            stored.append(tag);
        else
            known->value = tag.value;
    }
    return stored;
}

Refusal refusalOfMerged(const QList<ses::Tag> &tags)
{
    if (tags.size() <= mostTags)
        return std::nullopt;
    return badRequest(u"Maximum of 50 user tags are allowed per resource, consider reducing the number of tags in the "
                      "request or delete existing tags and retry"_s);
}

} // namespace simulator
