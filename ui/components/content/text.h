#pragma once

#include "ui/theme/color.h"
#include "ui/theme/text.h"

#include <QLabel>

namespace ui {

/// A text in a style and a colour of the theme, with the line heights of visual.md section 7. In one line it is cut
/// with "…" where room is short; wrapped, its height follows its width. A QLabel for screen readers' sake.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(const QString &text, TextStyle style = TextStyle::Body, Color color = Color::TextBodyDefault,
                  QWidget *parent = nullptr);

    void setText(const QString &text);
    TextStyle textStyle() const { return m_style; }
    Text *setWrap(Wrap wrap); ///< returns itself, for use in a layout's outline
    Text *setTextAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return m_wrap != Wrap::None; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TextStyle m_style;
    Color m_color;
    Wrap m_wrap = Wrap::None;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace ui
