#include "ui/pages/identitytabs/jsontext.h"

namespace ui {

namespace {

/// Where the string that begins at `start` ends: behind its closing quotation mark.
qsizetype endOfString(const QString &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json[i] != u'"')
        i += json[i] == u'\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

qsizetype nextVisible(const QString &json, qsizetype from)
{
    while (from < json.size() && json[from].isSpace())
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

} // namespace ui
