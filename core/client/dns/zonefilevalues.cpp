#include "core/client/dns/zonefilevalues.h"

#include "core/wire/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace client {

using route53::RecordType;

namespace {

/// Which words of a value are names, and where the strings begin.
struct ValueShape
{
    RecordType type = RecordType::A;
    qsizetype words = 1; ///< at least
    QList<qsizetype> names = {};
    qsizetype firstString = 100; ///< from there on all words are strings
};

const ValueShape &shapeOf(RecordType type)
{
    // clang-format off
    static const QList<ValueShape> shapes{
        {RecordType::A, 1},
        {RecordType::AAAA, 1},
        {RecordType::CNAME, 1, {0}},
        {RecordType::NS, 1, {0}},
        {RecordType::PTR, 1, {0}},
        {RecordType::MX, 2, {1}},
        {RecordType::TXT, 1, {}, 0},
        {RecordType::SPF, 1, {}, 0},
        {RecordType::SRV, 4, {3}},
        {RecordType::CAA, 3, {}, 2},
        {RecordType::SOA, 7, {0, 1}},
        {RecordType::NAPTR, 6, {5}},
        {RecordType::DS, 4},
        {RecordType::TLSA, 4},
        {RecordType::SSHFP, 3},
        {RecordType::SVCB, 2, {1}},
        {RecordType::HTTPS, 2, {1}},
    };
    // clang-format on
    return *std::ranges::find(shapes, type, &ValueShape::type);
}

enum class Digits { Decimal = 10, Octal = 8 };

/// Calls @p plain and @p escaped with each sign of a text: a sign as it stands, or what a backslash stands before,
/// which is a sign or the number of a byte.
template <typename Plain, typename Escaped>
void forEachSign(const QString &text, Digits digits, const Plain &plain, const Escaped &escaped)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\\' || at + 1 == text.size()) {
            plain(text[at]);
            continue;
        }
        bool isNumber = false;
        const int byte = text.mid(at + 1, 3).toInt(&isNumber, int(digits));
        const bool isByte = isNumber && at + 3 < text.size() && byte >= 0 && byte <= 255;
        escaped(isByte ? QChar(char16_t(byte)) : text[at + 1]);
        at += isByte ? 3 : 1;
    }
}

QString escape(QChar byte, Digits digits)
{
    return u"\\%1"_s.arg(byte.unicode(), 3, int(digits), QLatin1Char('0'));
}

/// Letters outside ASCII as the bytes of their UTF-8, which is what a zone file holds.
QString escapedBytes(QChar c, Digits digits)
{
    QString text;
    for (const char byte : QString(c).toUtf8())
        text += escape(QChar(char16_t(uchar(byte))), digits);
    return text;
}

QString nameToRoute53(const QString &name)
{
    QString text;
    const auto plain = [&](QChar c) { text += c.unicode() < 0x80 ? QString(c) : escapedBytes(c, Digits::Octal); };
    const auto escaped = [&](QChar c) { text += escape(c, Digits::Octal); };
    forEachSign(name, Digits::Decimal, plain, escaped);
    return text;
}

QString nameToZoneFile(const QString &name)
{
    static const QString special = u"\"();@$"_s;
    QString text;
    const auto plain = [&](QChar c) { text += special.contains(c) ? u"\\"_s + c : QString(c); };
    const auto escaped = [&](QChar c) { text += c == u'*' ? QString(c) : escape(c, Digits::Decimal); };
    forEachSign(name, Digits::Octal, plain, escaped);
    return text;
}

/// A string with its quotation marks, from one manner of escapes to the other.
QString quoted(const QString &string, Digits from, Digits to)
{
    QString text;
    const auto put = [&](QChar c) {
        if (c == u'"' || c == u'\\')
            text += u"\\"_s + c;
        else if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0xff))
            text += escape(c, to);
        else
            text += c;
    };
    const auto plain = [&](QChar c) {
        if (c.unicode() > 0x7f)
            text += escapedBytes(c, to);
        else
            put(c);
    };
    forEachSign(string, from, plain, put);
    return u'"' + text + u'"';
}

} // namespace

QString fullName(const QString &text, const QString &origin)
{
    if (text == "@"_L1)
        return origin;
    if (text == "."_L1)
        return text;
    const QString name = nameToRoute53(text);
    const bool isFull = name.endsWith(u'.');
    return isFull ? name : name + u'.' + origin;
}

std::optional<QString> valueFromZoneFile(RecordType type, const QList<ZoneFileWord> &words, const QString &origin)
{
    const ValueShape &shape = shapeOf(type);
    if (words.size() < shape.words)
        return std::nullopt;
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &[text, isQuoted] = words[i];
        if (shape.names.contains(i))
            parts += fullName(text, origin);
        else if (isQuoted || i >= shape.firstString)
            parts += quoted(text, Digits::Decimal, Digits::Octal);
        else
            parts += text;
    }
    return parts.join(u' ');
}

QString zoneFileName(const QString &name, const QString &zone)
{
    const QString full = wire::withoutFinalDot(name);
    if (full == zone)
        return u"@"_s;
    if (full.endsWith(u'.' + zone))
        return nameToZoneFile(full.chopped(zone.size() + 1));
    return nameToZoneFile(full) + u'.';
}

QString zoneFileValue(RecordType type, const QString &value)
{
    const ValueShape &shape = shapeOf(type);
    const ZoneFileLines lines(u"x "_s + value); // Route 53's values have the same words and quotation marks
    const auto words = lines.entries().isEmpty() ? QList<ZoneFileWord>() : lines.entries().first().words.sliced(1);
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &[text, isQuoted] = words[i];
        if (shape.names.contains(i))
            parts += nameToZoneFile(wire::withoutFinalDot(text)) + u'.';
        else if (isQuoted)
            parts += quoted(text, Digits::Octal, Digits::Decimal);
        else
            parts += text;
    }
    return parts.join(u' ');
}

} // namespace client
