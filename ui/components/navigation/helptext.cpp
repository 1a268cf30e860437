#include "ui/components/navigation/helptext.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QTextLayout>

#include <memory>

namespace ui {

namespace {

// The room of a block above it, as the margins of its neighbours collapse.
int gapBetween(HelpBlock::Kind above, HelpBlock::Kind below)
{
    if (below == HelpBlock::Kind::Heading)
        return 24;
    if (below == HelpBlock::Kind::Definition && above == HelpBlock::Kind::Term)
        return 0;
    return below == HelpBlock::Kind::Term && above == HelpBlock::Kind::Definition ? 8 : 12;
}

TextStyle styleOf(HelpBlock::Kind kind)
{
    switch (kind) {
    case HelpBlock::Kind::Heading:
        return TextStyle::HeadingM;
    case HelpBlock::Kind::Term:
        return TextStyle::Label;
    case HelpBlock::Kind::Paragraph:
    case HelpBlock::Kind::Definition:
        break;
    }
    return TextStyle::Body;
}

// The room at both sides of code: a character at which no line breaks, as wide as wanted.
QTextLayout::FormatRange codeEdge(qsizetype at)
{
    constexpr int width = 4;
    QFont font = fontOf(TextStyle::CodeSmall);
    font.setLetterSpacing(QFont::AbsoluteSpacing,
                          width - textWidth(QString(QChar::Nbsp), TextStyle::CodeSmall) + font.letterSpacing());
    QTextCharFormat format;
    format.setFont(font);
    return {int(at), 1, format};
}

// What stands between backquotes becomes code.
std::unique_ptr<QTextLayout> layOut(const HelpBlock &block, int width)
{
    const TextStyle style = styleOf(block.kind);
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    const QStringList parts = block.text.split(QLatin1Char('`'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 0) {
            text += parts[i];
            continue;
        }
        QTextCharFormat format;
        format.setFont(fontOf(TextStyle::CodeSmall));
        ranges << codeEdge(text.size()) << QTextLayout::FormatRange{int(text.size()) + 1, int(parts[i].size()), format}
               << codeEdge(text.size() + 1 + parts[i].size());
        text += QChar(QChar::Nbsp) + parts[i] + QChar(QChar::Nbsp);
    }
    auto layout = std::make_unique<QTextLayout>(text, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(ranges);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

// Walks through the blocks with their places; returns where the last one ends.
template <typename Visit>
int walk(const QList<HelpBlock> &blocks, int width, Visit visit)
{
    int y = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > 0)
            y += gapBetween(blocks[i - 1].kind, blocks[i].kind);
        const auto layout = layOut(blocks[i], width);
        visit(blocks[i], *layout, y);
        y += layout->lineCount() * lineHeight(styleOf(blocks[i].kind));
    }
    return y;
}

} // namespace

HelpText::HelpText(const QList<HelpBlock> &blocks, QWidget *parent) : QWidget(parent), m_blocks(blocks)
{
    QStringList texts;
    for (const HelpBlock &block : blocks)
        texts.append(block.text);
    setObjectName(QStringLiteral("helpText"));
    setAccessibleName(texts.join(QLatin1Char('\n')).remove(QLatin1Char('`')));
}

int HelpText::heightForWidth(int width) const
{
    return walk(m_blocks, width, [](const HelpBlock &, const QTextLayout &, int) {});
}

QSize HelpText::sizeHint() const
{
    return {238, heightForWidth(238)};
}

void HelpText::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    walk(m_blocks, width(), [&](const HelpBlock &block, const QTextLayout &layout, int y) {
        const bool heading = block.kind == HelpBlock::Kind::Heading;
        painter.setPen(theme.color(heading ? Color::TextHeadingDefault : Color::TextBodySecondary));
        const TextStyle style = styleOf(block.kind);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            line.draw(&painter, QPointF(0, y + i * lineHeight(style) + baseline(style) - line.ascent() - line.y()));
        }
    });
}

} // namespace ui
