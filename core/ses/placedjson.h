#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace ses {

/// A JSON value and where it stands in its text, so that what is wrong with it can be pointed at. Places are offsets in
/// UTF-16 units, as QString and QTextCursor count.
struct PlacedJson
{
    enum class Kind { Object, List, Text, Number, Word };
    struct Member;

    Kind kind = Kind::Word;
    qsizetype place = 0;
    QString text; ///< of a text what it says; of a number and of true, false and null how it is written
    std::vector<Member> members; ///< of an object, in their order; a name may stand there twice
    std::vector<PlacedJson> items; ///< of a list

    /// The first member of that name; null when there is none.
    const Member *member(QStringView name) const;
};

struct PlacedJson::Member
{
    QString name;
    qsizetype place = 0; ///< of the name's opening quotation mark
    PlacedJson value;
};

/// Every item of a list, or the value itself, where one and several may stand alike.
std::vector<const PlacedJson *> oneOrSeveral(const PlacedJson &value);

/// What is wrong at a place, in words for whoever wrote it.
struct PlacedFault
{
    qsizetype place = 0;
    QString text;
};

/// Reads JSON as RFC 8259 has it, without the liberties that QJsonDocument takes, nested no deeper than
/// wire::deepestJson; else tells the first fault.
std::variant<PlacedJson, PlacedFault> readPlacedJson(const QString &json);

} // namespace ses
