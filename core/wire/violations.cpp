#include "core/wire/violations.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

/// A pattern is about the whole text, whether the model says so or not. Compiling one costs more than a whole request,
/// so each is compiled once per thread.
const QRegularExpression &compiled(const char *pattern)
{
    thread_local QHash<const char *, QRegularExpression> cache;
    auto entry = cache.find(pattern);
    if (entry == cache.end())
        entry =
            cache.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern))));
    return *entry;
}

qsizetype codePoints(const QString &text)
{
    return std::ranges::count_if(text, [](QChar unit) { return !unit.isLowSurrogate(); });
}

QString lowerCamelCase(QLatin1StringView name)
{
    QString result = name;
    const bool isAllCapital = result.size() > 1 && !result.at(1).isLower(); // a filter's key is a word of its own
    if (!result.isEmpty() && !isAllCapital)
        result[0] = result[0].toLower();
    return result;
}

} // namespace

void Violations::add(const QString &constraint, const std::optional<QString> &value)
{
    const Violation found = isInItem() ? Violation{path(), u"Member must satisfy constraint: [%1]"_s.arg(constraint)}
                                       : Violation{path(), constraint, value};
    if (!isInItem() || !m_found.contains(found))
        m_found.append(found);
}

void Violations::addMissing()
{
    add(u"Member must not be null"_s);
}

void Violations::addUnknownName(const QStringList &valueSet, const std::optional<QString> &value)
{
    add(u"Member must satisfy enum value set: [%1]"_s.arg(valueSet.join(", "_L1)), value);
}

void Violations::check(const Constraint &constraint, const QString &text)
{
    checkCount(constraint, codePoints(text), text);
    if (constraint.pattern && !compiled(constraint.pattern).match(text).hasMatch())
        add(u"Member must satisfy regular expression pattern: %1"_s.arg(QLatin1StringView(constraint.pattern)), text);
}

void Violations::check(const Constraint &constraint, qint64 number)
{
    if (number < constraint.minValue)
        add(u"Member must have value greater than or equal to %1"_s.arg(constraint.minValue), QString::number(number));
    if (number > constraint.maxValue)
        add(u"Member must have value less than or equal to %1"_s.arg(constraint.maxValue), QString::number(number));
}

void Violations::checkCount(const Constraint &constraint, qsizetype count, const std::optional<QString> &value)
{
    if (count < constraint.minLength)
        add(u"Member must have length greater than or equal to %1"_s.arg(constraint.minLength), value);
    if (count > constraint.maxLength)
        add(u"Member must have length less than or equal to %1"_s.arg(constraint.maxLength), value);
}

ServiceError Violations::toError(const QString &code, Values values) const
{
    QStringList sentences;
    for (const Violation &violation : m_found) {
        const bool isShown = values == Values::Repeated && violation.value;
        const QString value = isShown ? u" '%1'"_s.arg(*violation.value) : QString();
        sentences +=
            u"Value%1 at '%2' failed to satisfy constraint: %3"_s.arg(value, violation.path, violation.constraint);
    }
    const auto noun = m_found.size() == 1 ? "error"_L1 : "errors"_L1;
    return {code,
            u"%1 validation %2 detected: %3"_s.arg(QString::number(m_found.size()), noun, sentences.join("; "_L1))};
}

QString Violations::path() const
{
    QStringList steps;
    for (const Scope::Step &step : m_place) {
        if (step.index >= 0)
            steps << QString::number(step.index + 1) << u"member"_s;
        else
            steps << lowerCamelCase(step.name);
    }
    // The number of an item stands only before the names of its parts: "reasons", but "tags.2.member.key".
    if (isInItem())
        steps.resize(steps.size() - 2);
    return steps.join(u'.');
}

} // namespace wire
