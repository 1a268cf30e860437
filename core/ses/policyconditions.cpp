#include "core/ses/policyconditions.h"

#include "core/ses/policyvalues.h"
#include "core/ses/wildcards.h"

#include <algorithm>
#include <functional>

namespace ses {

using namespace Qt::StringLiterals;

namespace {

/// Nothing when one of the two is none of the operator's kind.
template <auto read, auto fits>
std::optional<bool> compared(const QString &fact, const QString &value)
{
    const auto left = read(fact), right = read(value);
    return left && right ? std::optional<bool>(fits(*left, *right)) : std::nullopt;
}

std::optional<QString> textIn(const QString &text)
{
    return text;
}

bool isEqualWithoutCase(const QString &fact, const QString &value)
{
    return fact.compare(value, Qt::CaseInsensitive) == 0;
}

bool isInside(const AddressRange &fact, const AddressRange &range)
{
    return range.holds(fact);
}

/// So that a "*" stands for nothing beyond its part.
bool isLikeByParts(const QStringList &fact, const QStringList &pattern)
{
    return std::ranges::equal(fact, pattern, matchesWildcards);
}

constexpr auto isSame = compared<textIn, std::equal_to<>{}>;
constexpr auto isSameWithoutCase = compared<textIn, isEqualWithoutCase>;
constexpr auto isLike = compared<textIn, matchesWildcards>;
constexpr auto isLikeArn = compared<arnPartsIn, isLikeByParts>;
constexpr auto isSameFlag = compared<flagIn, std::equal_to<>{}>;
constexpr auto isInRange = compared<addressRangeIn, isInside>;
template <typename Order>
constexpr auto dates = compared<momentIn, Order{}>;
template <typename Order>
constexpr auto numbers = compared<numberIn, Order{}>;

struct Comparison
{
    QString name;
    std::optional<bool> (*matches)(const QString &fact, const QString &value);
    bool isNegated = false;
};

// clang-format off
const QList<Comparison> &comparisons()
{
    static const QList<Comparison> all{
        {u"StringEquals"_s, isSame},
        {u"StringNotEquals"_s, isSame, true},
        {u"StringEqualsIgnoreCase"_s, isSameWithoutCase},
        {u"StringNotEqualsIgnoreCase"_s, isSameWithoutCase, true},
        {u"StringLike"_s, isLike},
        {u"StringNotLike"_s, isLike, true},
        {u"ArnEquals"_s, isLikeArn},
        {u"ArnLike"_s, isLikeArn},
        {u"ArnNotEquals"_s, isLikeArn, true},
        {u"ArnNotLike"_s, isLikeArn, true},
        {u"NumericEquals"_s, numbers<std::equal_to<>>},
        {u"NumericNotEquals"_s, numbers<std::equal_to<>>, true},
        {u"NumericLessThan"_s, numbers<std::less<>>},
        {u"NumericLessThanEquals"_s, numbers<std::less_equal<>>},
        {u"NumericGreaterThan"_s, numbers<std::greater<>>},
        {u"NumericGreaterThanEquals"_s, numbers<std::greater_equal<>>},
        {u"DateEquals"_s, dates<std::equal_to<>>},
        {u"DateNotEquals"_s, dates<std::equal_to<>>, true},
        {u"DateLessThan"_s, dates<std::less<>>},
        {u"DateLessThanEquals"_s, dates<std::less_equal<>>},
        {u"DateGreaterThan"_s, dates<std::greater<>>},
        {u"DateGreaterThanEquals"_s, dates<std::greater_equal<>>},
        {u"Bool"_s, isSameFlag},
        {u"IpAddress"_s, isInRange},
        {u"NotIpAddress"_s, isInRange, true},
    };
    return all;
}
// clang-format on

/// An operator as it is written: "ForAllValues:StringLikeIfExists".
struct Operator
{
    enum class Of { TheValue, AllValues, AnyValue };

    Of of = Of::TheValue;
    Comparison comparison;
    bool mayBeAbsent = false;
};

std::optional<Operator> operatorIn(QString text)
{
    constexpr auto ofAll = "ForAllValues:"_L1, ofAny = "ForAnyValue:"_L1, ifExists = "IfExists"_L1;
    Operator found;
    if (text.startsWith(ofAll)) {
        found.of = Operator::Of::AllValues;
        text.remove(0, ofAll.size());
    } else if (text.startsWith(ofAny)) {
        found.of = Operator::Of::AnyValue;
        text.remove(0, ofAny.size());
    }
    found.mayBeAbsent = text.endsWith(ifExists);
    if (found.mayBeAbsent)
        text.chop(ifExists.size());
    const auto known = std::ranges::find(comparisons(), text, &Comparison::name);
    if (known == comparisons().end())
        return std::nullopt;
    found.comparison = *known;
    return found;
}

std::optional<bool> isMet(const Operator &asked, const QStringList &facts, const QStringList &values)
{
    const auto &comparison = asked.comparison;
    // Of a text that is none of its kind a negated operator would hold. Compared with itself it shows.
    const auto isReadable = [&](const QString &text) { return comparison.matches(text, text).has_value(); };
    if (!std::ranges::all_of(facts + values, isReadable))
        return std::nullopt;
    if (facts.isEmpty()) {
        return asked.mayBeAbsent || asked.of == Operator::Of::AllValues
            || (asked.of == Operator::Of::TheValue && comparison.isNegated);
    }
    const auto fits = [&](const QString &fact) {
        const auto isOfFact = [&](const QString &value) { return *comparison.matches(fact, value); };
        return std::ranges::any_of(values, isOfFact) != comparison.isNegated;
    };
    const bool needsAll =
        asked.of == Operator::Of::AllValues || (asked.of == Operator::Of::TheValue && comparison.isNegated);
    return needsAll ? std::ranges::all_of(facts, fits) : std::ranges::any_of(facts, fits);
}

std::optional<bool> isAbsentAsAsked(const QStringList &facts, const QStringList &values)
{
    const auto isFlag = [](const QString &value) { return flagIn(value).has_value(); };
    if (!std::ranges::all_of(values, isFlag))
        return std::nullopt;
    return std::ranges::find(values, std::optional(facts.isEmpty()), flagIn) != values.end();
}

/// Nothing when one of them is neither a text nor a number nor true or false.
std::optional<QStringList> valuesOf(const PlacedJson &oneOrMore)
{
    QStringList values;
    for (const PlacedJson *value : oneOrSeveral(oneOrMore)) {
        const bool isFlag = value->kind == PlacedJson::Kind::Word && value->text != u"null";
        if (!isFlag && value->kind != PlacedJson::Kind::Text && value->kind != PlacedJson::Kind::Number)
            return std::nullopt;
        values += value->text;
    }
    return values;
}

std::optional<bool> isMet(const QString &asked, const PlacedJson::Member &key, const PolicyFacts &facts)
{
    const QStringList found = facts.value(key.name.toLower());
    const auto values = valuesOf(key.value);
    if (!values)
        return std::nullopt;
    if (asked == "Null"_L1)
        return isAbsentAsAsked(found, *values);
    const auto known = operatorIn(asked);
    return known ? isMet(*known, found, *values) : std::nullopt;
}

} // namespace

std::optional<bool> conditionHolds(const PlacedJson &condition, const PolicyFacts &facts)
{
    bool isJudged = condition.kind == PlacedJson::Kind::Object;
    for (const auto &asked : condition.members) {
        isJudged = isJudged && asked.value.kind == PlacedJson::Kind::Object;
        for (const auto &key : asked.value.members) {
            const auto holds = isMet(asked.name, key, facts);
            if (holds == false)
                return false;
            isJudged = isJudged && holds.has_value();
        }
    }
    return isJudged ? std::optional(true) : std::nullopt;
}

} // namespace ses
