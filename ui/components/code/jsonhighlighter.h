#pragma once

#include "ui/components/code/jsontokens.h"
#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace ui {

/// `other`: of brackets.
Color jsonColour(JsonToken::Kind kind, Color other);

/// Gives names, texts and constants of JSON their colours.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);

    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    Theme m_theme;
};

} // namespace ui
