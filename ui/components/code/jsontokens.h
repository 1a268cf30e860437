#pragma once

#include <QList>
#include <QStringView>

namespace ui {

/// A piece of a line of JSON that has a colour of its own, or opens or closes something.
struct JsonToken
{
    enum class Kind { Key, String, Constant, Open, Close };

    Kind kind;
    qsizetype start; ///< in the line
    qsizetype length;
    bool operator==(const JsonToken &) const = default;
};

/// The tokens of one line. A text without its closing quotation mark reaches to the end of the line; what is no JSON
/// has no token.
QList<JsonToken> jsonTokens(QStringView line);

/// Two brackets of a text that belong together.
struct BracketPair
{
    qsizetype open; ///< in the text
    qsizetype close;
    int openLine; ///< from 0
    int closeLine;
    bool operator==(const BracketPair &) const = default;
};

/// All pairs, in the order in which they close. A bracket that closes nothing, or something else, belongs to none.
QList<BracketPair> bracketPairs(QStringView text);

/// Lines that can be folded into one, counted from 0: a bracket opens in `first` and closes in `last`, which stay in
/// sight. At most one per line, the outermost.
struct Fold
{
    int first;
    int last;
    bool operator==(const Fold &) const = default;
};
QList<Fold> foldsOf(const QList<BracketPair> &pairs);

} // namespace ui
