#include "core/ses/jsontext.h"

namespace ses {

namespace {

/// Where the string that begins at `start` ends: behind its closing quotation mark.
qsizetype endOfString(const QString &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json[i] != u'"')
        i += json[i] == u'\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

/// JSON knows four of them (RFC 8259, section 2); a no-break space outside a string is a mistake that has to stay.
bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

qsizetype nextVisible(const QString &json, qsizetype from)
{
    while (from < json.size() && isSpace(json[from]))
        ++from;
    return from;
}

QString lineBreak(int depth)
{
    return u'\n' + QString(2 * std::max(depth, 0), u' ');
}

} // namespace

QString readableJson(const QString &json)
{
    QString text;
    int depth = 0;
    for (qsizetype i = nextVisible(json, 0); i < json.size(); i = nextVisible(json, i)) {
        const QChar c = json[i];
        if (c == u'"') {
            const qsizetype end = endOfString(json, i);
            text += QStringView(json).mid(i, end - i);
            i = end;
            continue;
        }
        const qsizetype next = nextVisible(json, ++i);
        const bool isEmpty =
            next < json.size() && ((c == u'{' && json[next] == u'}') || (c == u'[' && json[next] == u']'));
        if (isEmpty) {
            text += QString(c) + json[next];
            i = next + 1;
        } else if (c == u'{' || c == u'[') {
            text += c + lineBreak(++depth);
        } else if (c == u'}' || c == u']') {
            text += lineBreak(--depth) + c;
        } else if (c == u',') {
            text += c + lineBreak(depth);
        } else if (c == u':') {
            text += QStringLiteral(": ");
        } else {
            text += c;
        }
    }
    return text;
}

QString compactJson(const QString &json)
{
    QString text;
    text.reserve(json.size());
    for (qsizetype i = nextVisible(json, 0); i < json.size(); i = nextVisible(json, i)) {
        const qsizetype end = json[i] == u'"' ? endOfString(json, i) : i + 1;
        text += QStringView(json).sliced(i, end - i);
        i = end;
    }
    return text;
}

QString quotedJson(const QString &text)
{
    QString json(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            json += u'\\';
        if (c.unicode() < 0x20)
            json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            json += c;
    }
    return json + u'"';
}

} // namespace ses
