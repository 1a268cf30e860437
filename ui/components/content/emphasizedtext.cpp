#include "ui/components/content/emphasizedtext.h"

#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QTextLayout>

#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 40;

} // namespace

// What is filled in may itself contain a %: each part is looked for in the sentence only.
EmphasizedText::EmphasizedText(const QString &sentence, const QString &strong, const QString &plain, QWidget *parent)
    : QLabel(parent)
    , m_strongLength(strong.size())
{
    const auto filled = [&plain](QString part) { return part.replace(u"%2"_s, plain); };
    const qsizetype at = sentence.indexOf("%1"_L1);
    Q_ASSERT(at >= 0);
    const QString before = filled(sentence.first(at));
    m_strongStart = before.size();
    setTextFormat(Qt::PlainText);
    setText(before + strong + filled(sentence.sliced(at + 2)));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EmphasizedText::layOut(QTextLayout &layout, int width) const
{
    QTextCharFormat format;
    format.setFont(fontOf(TextStyle::Label));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats({{int(m_strongStart), int(m_strongLength), format}});
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
}

QSize EmphasizedText::sizeHint() const
{
    QTextLayout layout(text(), fontOf(TextStyle::Body));
    layOut(layout, QWIDGETSIZE_MAX);
    return {int(std::ceil(layout.maximumWidth())) + 1, lineHeight(TextStyle::Body)};
}

QSize EmphasizedText::minimumSizeHint() const
{
    return {std::min(leastWidth, sizeHint().width()), lineHeight(TextStyle::Body)};
}

int EmphasizedText::heightForWidth(int width) const
{
    QTextLayout layout(text(), fontOf(TextStyle::Body));
    layOut(layout, width);
    return layout.lineCount() * lineHeight(TextStyle::Body);
}

void EmphasizedText::paintEvent(QPaintEvent *)
{
    QTextLayout layout(text(), fontOf(TextStyle::Body));
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(themeOf(this).color(Color::TextBodyDefault));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int top = i * lineHeight(TextStyle::Body) + baseline(TextStyle::Body);
        line.draw(&painter, QPointF(0, top - line.ascent() - line.y()));
    }
}

} // namespace ui
