#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <limits>
#include <optional>
#include <type_traits>

/// The vocabulary in which requests and responses are described. A shape is a plain struct with a
/// constant `fields`:
///
///     struct MessageHeader
///     {
///         QString name;
///         QString value;
///         static constexpr auto fields = wire::Fields{
///             member("Name", &MessageHeader::name).required().length(1, 126),
///             member("Value", &MessageHeader::value).required().length(1, 995),
///         };
///     };
///
/// From that one description come the JSON and XML codecs, the checks with AWS's own messages, the
/// encoder of the client, the router of the simulator and the forms of the window.
///
/// A member that may be absent on the wire is a std::optional; any other member is always written.
namespace wire {

/// What AWS's model demands of a value. Lengths count Unicode code points of a text (api.md 5.10; a QString
/// counts UTF-16 units, two for an emoji), items of a list, entries of a map, bytes of a blob.
struct Constraint
{
    bool required = false;
    qint64 minLength = 0;
    qint64 maxLength = std::numeric_limits<qint64>::max();
    qint64 minValue = std::numeric_limits<qint64>::min();
    qint64 maxValue = std::numeric_limits<qint64>::max();
    const char *pattern = nullptr; ///< a regular expression, as the model prints it
};

enum class Place { Label, Query, Header, Body };

template <typename Owner, typename Type, Place place_>
struct Field
{
    static constexpr Place place = place_;

    QLatin1StringView name; ///< on the wire
    Type Owner::*value;
    Constraint constraint = {};
    QLatin1StringView itemName = QLatin1StringView("member"); ///< of a list's items, in XML
    bool secret = false; ///< never recorded or shown

    constexpr Field required() const
    {
        Field f = *this;
        f.constraint.required = true;
        return f;
    }
    constexpr Field length(qint64 min, qint64 max) const
    {
        Field f = *this;
        f.constraint.minLength = min;
        f.constraint.maxLength = max;
        return f;
    }
    constexpr Field minLength(qint64 min) const { return length(min, constraint.maxLength); }
    constexpr Field range(qint64 min, qint64 max) const
    {
        Field f = *this;
        f.constraint.minValue = min;
        f.constraint.maxValue = max;
        return f;
    }
    constexpr Field pattern(const char *p) const
    {
        Field f = *this;
        f.constraint.pattern = p;
        return f;
    }
    constexpr Field items(const char *n) const
    {
        Field f = *this;
        f.itemName = QLatin1StringView(n);
        return f;
    }
    constexpr Field sensitive() const
    {
        Field f = *this;
        f.secret = true;
        return f;
    }
};

/// A header of the response.
template <typename Owner, typename Type>
constexpr auto header(const char *name, Type Owner::*value)
{
    return Field<Owner, Type, Place::Header>{QLatin1StringView(name), value};
}

/// A member of the body.
template <typename Owner, typename Type>
constexpr auto member(const char *name, Type Owner::*value)
{
    return Field<Owner, Type, Place::Body>{QLatin1StringView(name), value};
}

/// A part of the path: `{EmailIdentity}` in the operation's URI. Always required.
template <typename Owner, typename Type>
constexpr auto label(const char *name, Type Owner::*value)
{
    return Field<Owner, Type, Place::Label>{QLatin1StringView(name), value}.required().minLength(1);
}

/// A parameter of the query; a list becomes a repeated parameter (api.md 1.1).
template <typename Owner, typename Type>
constexpr auto query(const char *name, Type Owner::*value)
{
    return Field<Owner, Type, Place::Query>{QLatin1StringView(name), value};
}

/// What Fields is made of: a function that calls another with each field until that returns false.
template <typename... Field>
constexpr auto eachOf(Field... field)
{
    return [field...]([[maybe_unused]] const auto &visit) {
        [[maybe_unused]] const auto visitOne = [&visit](const auto &one) {
            if constexpr (requires { one.each; })
                return one.each(visit);
            else
                return visit(one);
        };
        return (visitOne(field) && ...);
    };
}

/// The fields of a shape, in their order; Fields of another shape may stand among them. Not a std::tuple: its
/// constructors were a large part of what each file that includes shapes had to compile.
template <typename Each>
struct Fields
{
    Each each;

    template <typename... Field>
    constexpr Fields(Field... field) : each(eachOf(field...))
    {
    }
};

template <typename... Field>
Fields(Field... field) -> Fields<decltype(eachOf(field...))>;

template <typename T>
concept Shape = requires
{
    T::fields.each;
};

template <typename T>
concept Enumeration = std::is_enum_v<T>;

/// Calls @p visit with each field of the shape, in order, until it returns false; false if it did.
/// With places named, only with the fields that travel there: `forEachField<Request, Place::Query>(...)`.
template <Shape T, Place... places, typename Visit>
constexpr bool forEachField(Visit &&visit)
{
    const auto visitIfPlaced = [&](const auto &field) {
        constexpr Place place = std::remove_cvref_t<decltype(field)>::place;
        if constexpr (sizeof...(places) == 0 || ((place == places) || ...))
            return visit(field);
        else
            return true;
    };
    return T::fields.each(visitIfPlaced);
}

/// True when the shape has a field that travels in one of these places.
template <Shape T, Place... places>
constexpr bool has()
{
    return !forEachField<T, places...>([](const auto &) { return false; });
}

/// What the model demands of this member, for those who check a value before it is sent.
template <Shape Owner, typename Type>
constexpr Constraint constraintOf(Type Owner::*member)
{
    Constraint constraint;
    forEachField<Owner>([&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.value),
                                     Type Owner::*const> || std::is_same_v<decltype(field.value), Type Owner::*>) {
            if (field.value == member)
                constraint = field.constraint;
        }
        return true;
    });
    return constraint;
}

/// The word for @p value on the wire. An enumeration has one table, found beside it by its type:
///
///     enum class IdentityType { EmailAddress, Domain };
///     constexpr auto wireNames(IdentityType) { return std::array{"EMAIL_ADDRESS"_L1, "DOMAIN"_L1}; }
///
/// The table's order is the order of the enumerators and that of AWS's "enum value set" message.
template <Enumeration E>
constexpr QLatin1StringView wireName(E value)
{
    return wireNames(value)[size_t(value)];
}

/// All words of an enumeration, in the order of its table.
template <Enumeration E>
QStringList wordsOf()
{
    QStringList words;
    for (const QLatin1StringView word : wireNames(E{}))
        words += word;
    return words;
}

/// The enumerator with that word; nothing for a word that is not in the table.
template <Enumeration E>
constexpr std::optional<E> fromWireName(QStringView word)
{
    constexpr auto names = wireNames(E{});
    for (size_t i = 0; i < names.size(); ++i) {
        if (word == names[i])
            return E(i);
    }
    return std::nullopt;
}

} // namespace wire
