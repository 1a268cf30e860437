#include "core/ses/policyconditions.h"

#include "core/ses/wildcards.h"

#include <QDateTime>

#include <algorithm>
#include <functional>

namespace ses {

using namespace Qt::StringLiterals;

namespace {

/// A moment as policies write it: ISO 8601, or seconds since 1970. One without a zone is meant in UTC.
std::optional<qint64> millisecondsIn(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds * 1000;
    const bool isDay = !text.contains(u'T');
    QDateTime moment = QDateTime::fromString(isDay ? text + "T00:00:00Z"_L1 : text, Qt::ISODate);
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime::fromString(text + u'Z', Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<quint32> ipv4In(const QString &text)
{
    const QStringList parts = text.split(u'.');
    quint32 address = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || number > 255)
            return std::nullopt;
        address = address << 8 | number;
    }
    return parts.size() == 4 ? std::optional(address) : std::nullopt;
}

/// Of "203.0.113.0/24", or of an address alone.
bool isInRange(const QString &fact, const QString &range)
{
    const auto address = ipv4In(fact), network = ipv4In(range.section(u'/', 0, 0));
    bool isNumber = true;
    const int length = range.contains(u'/') ? range.section(u'/', 1).toInt(&isNumber) : 32;
    if (!address || !network || !isNumber || length < 0 || length > 32)
        return false;
    const quint32 mask = length == 0 ? 0 : ~quint32(0) << (32 - length);
    return (*address & mask) == (*network & mask);
}

bool isSame(const QString &fact, const QString &value)
{
    return fact == value;
}

bool isSameWithoutCase(const QString &fact, const QString &value)
{
    return fact.compare(value, Qt::CaseInsensitive) == 0;
}

bool isLike(const QString &fact, const QString &value)
{
    return matchesWildcards(fact, value);
}

template <typename Order, auto read>
bool isOrdered(const QString &fact, const QString &value)
{
    const auto left = read(fact), right = read(value);
    return left && right && Order()(*left, *right);
}

template <typename Order>
constexpr auto dates = isOrdered<Order, millisecondsIn>;
template <typename Order>
constexpr auto numbers = isOrdered<Order, numberIn>;

struct Comparison
{
    QString name;
    bool (*matches)(const QString &fact, const QString &value);
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
        {u"ArnEquals"_s, isLike},
        {u"ArnLike"_s, isLike},
        {u"ArnNotEquals"_s, isLike, true},
        {u"ArnNotLike"_s, isLike, true},
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
        {u"Bool"_s, isSameWithoutCase},
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
    Operator found;
    if (text.startsWith("ForAllValues:"_L1))
        found.of = Operator::Of::AllValues;
    else if (text.startsWith("ForAnyValue:"_L1))
        found.of = Operator::Of::AnyValue;
    text = text.section(u':', -1);
    found.mayBeAbsent = text.endsWith("IfExists"_L1);
    if (found.mayBeAbsent)
        text.chop(8);
    const auto known = std::ranges::find(comparisons(), text, &Comparison::name);
    if (known == comparisons().end())
        return std::nullopt;
    found.comparison = *known;
    return found;
}

bool isMet(const Operator &asked, const QStringList &facts, const QStringList &values)
{
    const auto &comparison = asked.comparison;
    if (facts.isEmpty()) {
        return asked.mayBeAbsent || asked.of == Operator::Of::AllValues
            || (asked.of == Operator::Of::TheValue && comparison.isNegated);
    }
    const auto fits = [&](const QString &fact) {
        const auto isOfFact = [&](const QString &value) { return comparison.matches(fact, value); };
        return std::ranges::any_of(values, isOfFact) != comparison.isNegated;
    };
    const bool needsAll =
        asked.of == Operator::Of::AllValues || (asked.of == Operator::Of::TheValue && comparison.isNegated);
    return needsAll ? std::ranges::all_of(facts, fits) : std::ranges::any_of(facts, fits);
}

std::optional<bool> isMet(const QString &asked, const QStringList &facts, const QStringList &values)
{
    if (asked == "Null"_L1)
        return values.contains(facts.isEmpty() ? u"true"_s : u"false"_s, Qt::CaseInsensitive);
    const auto known = operatorIn(asked);
    return known ? std::optional(isMet(*known, facts, values)) : std::nullopt;
}

} // namespace

std::optional<bool> conditionHolds(const PlacedJson &condition, const PolicyFacts &facts)
{
    bool isJudged = true;
    for (const auto &asked : condition.members) {
        for (const auto &key : asked.value.members) {
            QStringList values;
            for (const PlacedJson *value : oneOrSeveral(key.value))
                values += value->text;
            const auto holds = isMet(asked.name, facts.value(key.name.toLower()), values);
            if (holds == false)
                return false;
            isJudged = isJudged && holds.has_value();
        }
    }
    return isJudged ? std::optional(true) : std::nullopt;
}

} // namespace ses
