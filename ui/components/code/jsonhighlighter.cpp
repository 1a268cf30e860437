#include "ui/components/code/jsonhighlighter.h"

namespace ui {

namespace {

constexpr qsizetype longest = 10'000; // characters of a line that nobody reads, and that would cost seconds

} // namespace

Color jsonColour(JsonToken::Kind kind, Color other)
{
    switch (kind) {
    case JsonToken::Kind::Key:
        return Color::TextCodeKey;
    case JsonToken::Kind::String:
        return Color::TextCodeString;
    case JsonToken::Kind::Constant:
        return Color::TextCodeConstant;
    case JsonToken::Kind::Open:
    case JsonToken::Kind::Close:
        break;
    }
    return other;
}

JsonHighlighter::JsonHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::setTheme(const Theme &theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longest)
        return;
    const QList<JsonToken> tokens = jsonTokens(text);
    for (const JsonToken &token : tokens)
        setFormat(int(token.start), int(token.length), m_theme.color(jsonColour(token.kind, Color::TextCode)));
}

} // namespace ui
