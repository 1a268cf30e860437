#include "core/simulator/dns/recordvalues.h"

#include "core/simulator/dns/domainnames.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace simulator::dns {

using route53::RecordType;

namespace {

/// What may stand in a field of a value.
enum class Part {
    Ipv4,
    Ipv6,
    Name, ///< a domain name
    Target, ///< the same, or "." for "there is none"
    Number8,
    Number16,
    Number32,
    Priority, ///< of an MX
    Tag, ///< of a CAA
    Hex,
    Text, ///< a string in quotation marks
    Parameter, ///< of a service binding
};

/// The fields of a value; the last one may be repeated.
struct Grammar
{
    RecordType type = RecordType::A;
    std::vector<Part> parts;
    bool mayRepeat = false; ///< the last one any number of times
};

const Grammar &grammarOf(RecordType type)
{
    using enum Part;
    // clang-format off
    static const std::vector<Grammar> grammars{
        {RecordType::A, {Ipv4}},
        {RecordType::AAAA, {Ipv6}},
        {RecordType::CNAME, {Name}},
        {RecordType::NS, {Name}},
        {RecordType::PTR, {Name}},
        {RecordType::MX, {Priority, Target}},
        {RecordType::TXT, {Text}, true},
        {RecordType::SPF, {Text}, true},
        {RecordType::SRV, {Number16, Number16, Number16, Target}},
        {RecordType::CAA, {Number8, Tag, Text}},
        {RecordType::SOA, {Name, Name, Number32, Number32, Number32, Number32, Number32}},
        {RecordType::NAPTR, {Number16, Number16, Text, Text, Text, Target}},
        {RecordType::DS, {Number16, Number8, Number8, Hex}},
        {RecordType::TLSA, {Number8, Number8, Number8, Hex}},
        {RecordType::SSHFP, {Number8, Number8, Hex}},
        {RecordType::SVCB, {Number16, Target, Parameter}, true},
        {RecordType::HTTPS, {Number16, Target, Parameter}, true},
    };
    // clang-format on
    return *std::ranges::find(grammars, type, &Grammar::type);
}

/// The fields of a value: words, or strings in quotation marks, in which a backslash takes what follows along.
QStringList fieldsOf(const QString &value)
{
    QStringList fields;
    bool isInside = false; // of a string
    bool isNew = true;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value[at];
        if (!isInside && (c == u' ' || c == u'\t')) {
            isNew = true;
            continue;
        }
        if (isNew)
            fields.append(QString());
        isNew = false;
        fields.last() += c;
        if (c == u'\\' && isInside && at + 1 < value.size())
            fields.last() += value[++at];
        else if (c == u'"')
            isInside = !isInside;
    }
    return fields;
}

bool isNumber(const QString &field, qint64 highest)
{
    const bool isDigits =
        !field.isEmpty() && std::ranges::all_of(field, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = field.toLongLong(&fits);
    return isDigits && fits && number <= highest;
}

bool isIpv4(const QString &field)
{
    const auto parts = field.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QString &part) {
               return isNumber(part, 255) && (part.size() == 1 || !part.startsWith(u'0'));
           });
}

bool isHex(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        const ushort unit = c.unicode() | 0x20;
        return c.isDigit() ? c.unicode() < 0x80 : unit >= 'a' && unit <= 'f';
    });
}

/// How many groups of 16 bits a part of an IPv6 address has; nothing if it is none.
std::optional<int> groupsOf(const QString &text, bool isLast)
{
    if (text.isEmpty())
        return 0;
    const auto groups = text.split(u':');
    const bool endsInIpv4 = isLast && isIpv4(groups.last());
    const auto words = groups.first(groups.size() - (endsInIpv4 ? 1 : 0));
    if (!std::ranges::all_of(words, [](const QString &group) { return group.size() <= 4 && isHex(group); }))
        return std::nullopt;
    return int(words.size()) + (endsInIpv4 ? 2 : 0);
}

/// RFC 4291, section 2.2: eight groups; "::" once stands for those that are missing.
bool isIpv6(const QString &field)
{
    const auto gap = field.indexOf("::"_L1);
    if (gap < 0)
        return groupsOf(field, true) == 8;
    const auto before = groupsOf(field.first(gap), false);
    const auto behind = groupsOf(field.sliced(gap + 2), true);
    return before && behind && *before + *behind <= 7;
}

QString problemOfText(const QString &field)
{
    constexpr qsizetype longest = 255; // bytes, RFC 1035, section 3.3
    if (field.size() < 2 || !field.startsWith(u'"') || !field.endsWith(u'"'))
        return u"InvalidCharacterString (Value should be enclosed in quotation marks)"_s;
    qsizetype size = 0;
    const auto inside = field.sliced(1, field.size() - 2);
    for (qsizetype at = 0; at < inside.size(); ++at, ++size) {
        if (inside[at].unicode() > 0x7e)
            return u"UnsupportedCharacter (Value contains unsupported characters)"_s;
        if (inside[at] == u'"') // two strings without a space between them
            return u"InvalidCharacterString (Value should be enclosed in quotation marks)"_s;
        if (inside[at] != u'\\')
            continue;
        bool isByte = false;
        inside.mid(at + 1, 3).toInt(&isByte, 8);
        at += isByte && at + 3 < inside.size() ? 3 : 1;
        if (at >= inside.size()) // the backslash was for the last quotation mark
            return u"InvalidCharacterString (Value should be enclosed in quotation marks)"_s;
    }
    return size > longest ? u"CharacterStringTooLong (Value is too long)"_s : QString();
}

QString illegal(RecordType type, const char *what, const QString &why)
{
    return u"%1RRDATAIllegal%2 (%3)"_s.arg(QString(wire::wireName(type)), QLatin1StringView(what), why);
}

QString problemOfNumber(RecordType type, const QString &field, qint64 highest)
{
    if (isNumber(field, highest))
        return {};
    return illegal(type, "Number", u"Value is not a whole number from 0 to %1"_s.arg(highest));
}

QString problemOfField(RecordType type, Part part, const QString &field)
{
    switch (part) {
    case Part::Ipv4:
        return isIpv4(field) ? QString() : illegal(type, "IPv4Address", u"Value is not a valid IPv4 address"_s);
    case Part::Ipv6:
        return isIpv6(field) ? QString() : illegal(type, "IPv6Address", u"Value is not a valid IPv6 address"_s);
    case Part::Target:
        return field == "."_L1 ? QString() : readName(field).problem;
    case Part::Name:
        return readName(field).problem;
    case Part::Number8:
        return problemOfNumber(type, field, 0xff);
    case Part::Number16:
        return problemOfNumber(type, field, 0xffff);
    case Part::Number32:
        return problemOfNumber(type, field, 0xffff'ffff);
    case Part::Priority:
        return isNumber(field, 0xffff)
            ? QString()
            : illegal(type, "Priority", u"MX priority is not a whole number from 0 to 65535"_s);
    case Part::Tag:
        return std::ranges::all_of(field, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); })
            ? QString()
            : illegal(type, "Tag", u"Tag should have letters and digits only"_s);
    case Part::Hex:
        return isHex(field) ? QString() : illegal(type, "Hex", u"Value is not hexadecimal"_s);
    case Part::Text:
        return problemOfText(field);
    case Part::Parameter:
        return {};
    }
    Q_UNREACHABLE();
}

QString wrongCount(RecordType type, size_t count)
{
    static const QStringList words{{}, u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s, u"Six"_s, u"Seven"_s};
    const QString name = wire::wireName(type);
    return u"%1RRDATANot%2Fields (%1 record doesn't have %3 fields)"_s.arg(name, words.at(qsizetype(count))).arg(count);
}

} // namespace

QString problemOfValue(RecordType type, const QString &value)
{
    const bool hasControl = std::ranges::any_of(value, [](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
    if (hasControl || value != value.trimmed())
        return u"UnsupportedCharacter (Value contains unsupported characters)"_s;
    const Grammar &grammar = grammarOf(type);
    const auto fields = fieldsOf(value);
    const bool isText = grammar.parts.front() == Part::Text;
    if (isText && fields.isEmpty())
        return u"InvalidCharacterString (Value should be enclosed in quotation marks)"_s;
    const size_t fewest = grammar.parts.size() - (grammar.mayRepeat && !isText ? 1 : 0);
    if (size_t(fields.size()) < fewest || (!grammar.mayRepeat && size_t(fields.size()) > fewest)) {
        // A single word that should be something of its kind is told what it should be.
        if (grammar.parts.size() > 1)
            return wrongCount(type, fewest);
        return problemOfField(type, grammar.parts.front(), value);
    }
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Part part = grammar.parts.at(std::min(size_t(i), grammar.parts.size() - 1));
        if (const QString problem = problemOfField(type, part, fields.at(i)); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace simulator::dns
