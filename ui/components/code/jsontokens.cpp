#include "ui/components/code/jsontokens.h"

#include <QString>

namespace ui {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

// Behind the closing quotation mark, or at the end of the line.
qsizetype endOfText(QStringView line, qsizetype start)
{
    for (qsizetype i = start + 1; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'"')
            return i + 1;
    }
    return line.size();
}

bool isBeforeColon(QStringView line, qsizetype at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at < line.size() && line[at] == u':';
}

bool isConstant(QStringView word)
{
    if (word == u"true" || word == u"false" || word == u"null")
        return true;
    bool isNumber = word.front().isDigit() || word.front() == u'-'; // "nan" is one for Qt
    const double ignored = isNumber ? word.toDouble(&isNumber) : 0;
    Q_UNUSED(ignored)
    return isNumber;
}

bool belong(QChar open, QChar close)
{
    return (open == u'{' && close == u'}') || (open == u'[' && close == u']');
}

} // namespace

QList<JsonToken> jsonTokens(QStringView line)
{
    using Kind = JsonToken::Kind;
    QList<JsonToken> tokens;
    for (qsizetype i = 0; i < line.size();) {
        const QChar c = line[i];
        qsizetype end = i + 1;
        if (c == u'"') {
            end = endOfText(line, i);
            tokens.append({isBeforeColon(line, end) ? Kind::Key : Kind::String, i, end - i});
        } else if (c == u'{' || c == u'[') {
            tokens.append({Kind::Open, i, 1});
        } else if (c == u'}' || c == u']') {
            tokens.append({Kind::Close, i, 1});
        } else if (isWord(c)) {
            while (end < line.size() && isWord(line[end]))
                ++end;
            if (isConstant(line.sliced(i, end - i)))
                tokens.append({Kind::Constant, i, end - i});
        }
        i = end;
    }
    return tokens;
}

QList<BracketPair> bracketPairs(QStringView text)
{
    QList<BracketPair> pairs;
    QList<BracketPair> open; // their ends are not known yet
    int number = 0;
    for (qsizetype start = 0; start <= text.size(); ++number) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QList<JsonToken> tokens = jsonTokens(text.sliced(start, end - start));
        for (const JsonToken &token : tokens) {
            const qsizetype at = start + token.start;
            if (token.kind == JsonToken::Kind::Open) {
                open.append({at, at, number, number});
            } else if (token.kind == JsonToken::Kind::Close && !open.isEmpty()
                       && belong(text[open.last().open], text[at])) {
                const BracketPair pair = open.takeLast();
                pairs.append({pair.open, at, pair.openLine, number});
            }
        }
        start = end + 1;
    }
    return pairs;
}

QList<Fold> foldsOf(const QList<BracketPair> &pairs)
{
    QList<Fold> folds;
    for (const BracketPair &pair : pairs)
        if (pair.closeLine - pair.openLine > 1)
            folds.append({pair.openLine, pair.closeLine});
    std::sort(folds.begin(), folds.end(),
              [](const Fold &a, const Fold &b) { return a.first != b.first ? a.first < b.first : a.last > b.last; });
    const auto sameLine = [](const Fold &a, const Fold &b) { return a.first == b.first; };
    folds.erase(std::unique(folds.begin(), folds.end(), sameLine), folds.end());
    return folds;
}

} // namespace ui
