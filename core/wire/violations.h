#pragma once

#include "core/wire/result.h"
#include "core/wire/shape.h"

#include <QList>
#include <QVarLengthArray>

namespace wire {

/// One broken constraint: where, and AWS's sentence for it (api.md 1.3).
struct Violation
{
    QString path; ///< "tags.1.member.key": lower camel case, list items counted from 1
    QString constraint; ///< "Member must not be null"
    std::optional<QString> value = {}; ///< that broke it, unless it is part of a list or a list itself

    bool operator==(const Violation &) const = default;
};

/// Who reads a message. A service refuses what breaks its model; a client takes what it can use, because
/// services omit required members and learn new words (api.md 5.1, 1.1).
enum class Reader { Service, Client };

/// Collects violations while a value is walked. It knows the place of the walk, so that the path is
/// spelled out only when something is wrong there.
class Violations
{
public:
    /// Enters a member or a list item until the end of the scope.
    class Scope
    {
    public:
        Scope(Violations &violations, QLatin1StringView name) : Scope(violations, Step{name, -1}) {}
        Scope(Violations &violations, qsizetype index) : Scope(violations, Step{{}, index}) {}
        ~Scope() { m_violations.m_place.removeLast(); }
        Q_DISABLE_COPY_MOVE(Scope)

    private:
        friend class Violations;
        struct Step
        {
            QLatin1StringView name;
            qsizetype index = -1; ///< counted from 0; -1 for a named member
        };
        Scope(Violations &violations, Step step) : m_violations(violations) { violations.m_place.append(step); }
        Violations &m_violations;
    };

    /// A rule that an item of a list breaks is the list's own violation, told once (api.md 1.3).
    void add(const QString &constraint, const std::optional<QString> &value = {});
    void addMissing();
    void addUnknownName(const QStringList &valueSet, const std::optional<QString> &value = {});

    void check(const Constraint &constraint, const QString &text);
    void check(const Constraint &constraint, qint64 number);
    void checkCount(const Constraint &constraint, qsizetype count, const std::optional<QString> &value = {});

    bool isEmpty() const { return m_found.isEmpty(); }
    qsizetype count() const { return m_found.size(); }
    const QList<Violation> &found() const { return m_found; }

    /// "2 validation errors detected: Value at '...' failed to satisfy constraint: ...; Value at ..."
    /// @param code what the service calls a broken constraint
    /// @param values whether the service repeats the value: "Value 'x' at ..."; see constraintError() of rest.h
    enum class Values { Hidden, Repeated };
    ServiceError toError(const QString &code = QStringLiteral("BadRequestException"),
                         Values values = Values::Hidden) const;

private:
    bool isInItem() const { return !m_place.isEmpty() && m_place.last().index >= 0; }
    QString path() const;

    QVarLengthArray<Scope::Step, 8> m_place;
    QList<Violation> m_found;
};

/// Checks one value against its field's constraint; values without constraints pass.
template <typename T>
void check(const Constraint &constraint, const T &value, Violations &violations)
{
    if constexpr (std::is_same_v<T, QString>)
        violations.check(constraint, value);
    else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
        violations.check(constraint, qint64(value));
    else if constexpr (requires { value.has_value(); })
        value ? check(constraint, *value, violations) : void();
    else if constexpr (requires { value.size(); })
        violations.checkCount(constraint, value.size());
}

template <Shape T>
void validate(const T &shape, Violations &violations);

template <typename T>
void validateInside(const T &value, Violations &violations)
{
    if constexpr (Shape<T>) {
        validate(value, violations);
    } else if constexpr (requires { value.has_value(); }) {
        if (value)
            validateInside(*value, violations);
    } else if constexpr (requires {
                             value.size();
                             value.at(0);
                         }) {
        for (qsizetype i = 0; i < qsizetype(value.size()); ++i) {
            const Violations::Scope item(violations, i);
            validateInside(value.at(i), violations);
        }
    }
}

/// Walks a shape that was filled in here, not decoded: what a form holds, what a client is about to send.
/// A required text counts as missing when it is null.
template <Shape T>
void validate(const T &shape, Violations &violations)
{
    forEachField<T>([&](const auto &field) {
        const Violations::Scope scope(violations, field.name);
        const auto &value = shape.*field.value;
        bool isMissing = false;
        if constexpr (requires { value.isNull(); })
            isMissing = value.isNull();
        if (isMissing && field.constraint.required)
            violations.addMissing();
        if (!isMissing) {
            check(field.constraint, value, violations);
            validateInside(value, violations);
        }
        return true;
    });
}

} // namespace wire
