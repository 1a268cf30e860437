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

// What stands between backquotes becomes code, with a narrow space at both sides.
std::unique_ptr<QTextLayout> layOut(const HelpBlock &block, int width)
{
    const TextStyle style = styleOf(block.kind);
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    const QStringList parts = block.text.split(QLatin1Char('`'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            const QString code = QChar(0x2005) + parts[i] + QChar(0x2005); // a quarter of the size: 4 px
            QTextCharFormat format;
            format.setFont(fontOf(TextStyle::CodeSmall));
            ranges.append({int(text.size()), int(code.size()), format});
            text += code;
        } else {
            text += parts[i];
        }
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
