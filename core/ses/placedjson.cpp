#include "core/ses/placedjson.h"

#include "core/wire/json.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ses {

using namespace Qt::StringLiterals;

namespace {

struct JsonFaults
{
    Q_DECLARE_TR_FUNCTIONS(ses::JsonFaults)
};

constexpr int maxShownOfJson = 40; ///< characters of something that is wrong

bool isHexadecimal(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isOfNumberOrWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

/// Walks the text once, from left to right. Each read...() begins at the first character of what it reads and ends
/// behind the last one; false: m_fault says why.
class JsonScanner
{
public:
    explicit JsonScanner(const QString &json) : m_json(json) {}

    bool readDocument(PlacedJson &value);
    const PlacedFault &fault() const { return m_fault; }

private:
    bool readValue(PlacedJson &value);
    bool readObject(PlacedJson &value);
    bool readMember(PlacedJson &object);
    bool readList(PlacedJson &value);
    bool readText(QString &text);
    bool readEscape(QString &text);
    bool readNumberOrWord(PlacedJson &value);

    bool isAtEnd() const { return m_at >= m_json.size(); }
    QChar next() const { return isAtEnd() ? QChar() : m_json[m_at]; }
    bool take(QChar c);
    void skipSpace();
    QString found() const;
    bool refuse(qsizetype place, const QString &text);
    bool expected(const QString &what);

    const QString &m_json;
    qsizetype m_at = 0;
    int m_depth = 0;
    PlacedFault m_fault;
};

bool JsonScanner::readDocument(PlacedJson &value)
{
    skipSpace();
    if (!readValue(value))
        return false;
    skipSpace();
    return isAtEnd() || refuse(m_at, JsonFaults::tr("The JSON ends before %1: nothing may follow it.").arg(found()));
}

bool JsonScanner::readValue(PlacedJson &value)
{
    value.place = m_at;
    if (next() == u'{' || next() == u'[') {
        if (++m_depth > wire::deepestJson)
            return refuse(m_at,
                          JsonFaults::tr("Nested too deep: at most %1 levels are allowed.").arg(wire::deepestJson));
        const bool isRead = next() == u'{' ? readObject(value) : readList(value);
        --m_depth;
        return isRead;
    }
    if (next() == u'"') {
        value.kind = PlacedJson::Kind::Text;
        return readText(value.text);
    }
    return readNumberOrWord(value);
}

bool JsonScanner::readObject(PlacedJson &value)
{
    value.kind = PlacedJson::Kind::Object;
    take(u'{');
    if (take(u'}'))
        return true;
    do {
        if (!readMember(value))
            return false;
    } while (take(u','));
    return take(u'}') || expected(JsonFaults::tr("\",\" or \"}\""));
}

bool JsonScanner::readMember(PlacedJson &object)
{
    skipSpace();
    if (next() != u'"')
        return expected(JsonFaults::tr("the name of a member in quotation marks"));
    PlacedJson::Member member;
    member.place = m_at;
    if (!readText(member.name))
        return false;
    if (!take(u':'))
        return expected(JsonFaults::tr("\":\" behind the name of a member"));
    skipSpace();
    if (!readValue(member.value))
        return false;
    object.members.push_back(std::move(member));
    return true;
}

bool JsonScanner::readList(PlacedJson &value)
{
    value.kind = PlacedJson::Kind::List;
    take(u'[');
    if (take(u']'))
        return true;
    do {
        skipSpace();
        if (!readValue(value.items.emplace_back()))
            return false;
    } while (take(u','));
    return take(u']') || expected(JsonFaults::tr("\",\" or \"]\""));
}

bool JsonScanner::readText(QString &text)
{
    const qsizetype start = m_at++;
    while (!isAtEnd()) {
        const QChar c = next();
        if (c == u'"') {
            ++m_at;
            return true;
        }
        if (c == u'\n' || c == u'\r')
            return refuse(m_at, JsonFaults::tr("The line ends within a text: a quotation mark is missing."));
        if (c < u' ')
            return refuse(m_at, JsonFaults::tr("%1 is not allowed within a text; write it as an escape.").arg(found()));
        if (c == u'\\') {
            if (!readEscape(text))
                return false;
            continue;
        }
        text += c;
        ++m_at;
    }
    return refuse(start, JsonFaults::tr("The text that begins here has no end: a quotation mark is missing."));
}

bool JsonScanner::readEscape(QString &text)
{
    constexpr QStringView letters = u"\"\\/bfnrt";
    constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
    const QChar letter = m_at + 1 < m_json.size() ? m_json[m_at + 1] : QChar();
    if (const auto index = letter.isNull() ? -1 : letters.indexOf(letter); index >= 0) {
        text += meanings[index];
        m_at += 2;
        return true;
    }
    const QStringView digits = letter == u'u' ? QStringView(m_json).mid(m_at + 2, 4) : QStringView();
    if (digits.size() == 4 && std::ranges::all_of(digits, isHexadecimal)) {
        text += QChar(digits.toUShort(nullptr, 16));
        m_at += 6;
        return true;
    }
    return refuse(m_at,
                  JsonFaults::tr("A backslash within a text must be followed by one of \" \\ / b f n r t, or by u "
                                 "and four hexadecimal digits."));
}

bool JsonScanner::readNumberOrWord(PlacedJson &value)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s);
    const auto end = std::find_if_not(m_json.begin() + m_at, m_json.end(), isOfNumberOrWord);
    const QString written(m_json.constData() + m_at, end - (m_json.begin() + m_at));
    if (written.isEmpty())
        return expected(JsonFaults::tr("a value"));
    if (written == "true"_L1 || written == "false"_L1 || written == "null"_L1)
        value.kind = PlacedJson::Kind::Word;
    else if (number.match(written).hasMatch())
        value.kind = PlacedJson::Kind::Number;
    else
        return refuse(m_at, JsonFaults::tr("\"%1\" is no value of JSON.").arg(written.left(maxShownOfJson)));
    value.text = written;
    m_at += written.size();
    return true;
}

/// Past white space; stays in front of anything else.
bool JsonScanner::take(QChar c)
{
    skipSpace();
    if (next() != c || isAtEnd())
        return false;
    ++m_at;
    return true;
}

void JsonScanner::skipSpace()
{
    while (next() == u' ' || next() == u'\t' || next() == u'\n' || next() == u'\r')
        ++m_at;
}

/// What stands at the present place, so that one sees it: a no-break space by its number.
QString JsonScanner::found() const
{
    if (isAtEnd())
        return JsonFaults::tr("the end of the text");
    const QChar c = next();
    const bool isPair = c.isHighSurrogate() && m_at + 1 < m_json.size() && m_json[m_at + 1].isLowSurrogate();
    const char32_t point = isPair ? QChar::surrogateToUcs4(c, m_json[m_at + 1]) : c.unicode();
    if (!QChar::isPrint(point) || QChar::isSpace(point))
        return u"U+%1"_s.arg(QString::number(uint(point), 16).toUpper(), 4, u'0');
    return u'"' + QString::fromUcs4(&point, 1) + u'"';
}

bool JsonScanner::refuse(qsizetype place, const QString &text)
{
    m_fault = {place, text};
    return false;
}

bool JsonScanner::expected(const QString &what)
{
    return refuse(m_at, JsonFaults::tr("Expected %1 instead of %2.").arg(what, found()));
}

} // namespace

const PlacedJson::Member *PlacedJson::member(QStringView name) const
{
    const auto found = std::ranges::find(members, name, &Member::name);
    return found == members.end() ? nullptr : &*found;
}

std::vector<const PlacedJson *> oneOrSeveral(const PlacedJson &value)
{
    std::vector<const PlacedJson *> values;
    for (const PlacedJson &item : value.items)
        values.push_back(&item);
    if (value.kind != PlacedJson::Kind::List)
        values.push_back(&value);
    return values;
}

std::variant<PlacedJson, PlacedFault> readPlacedJson(const QString &json)
{
    JsonScanner scanner(json);
    PlacedJson value;
    if (!scanner.readDocument(value))
        return scanner.fault();
    return value;
}

} // namespace ses
