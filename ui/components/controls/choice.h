#pragma once

#include "ui/components/controls/control.h"

namespace ui {

/// A mark with a label beside and, if wanted, a description below: the common part of checkbox, radio button and
/// toggle. A click on the text counts as one on the mark.
class Choice : public Control
{
    Q_OBJECT

public:
    void setDescription(const QString &description);
    QString description() const { return m_description; }

    /// Room around mark and text, which belongs to it: a tile.
    void setPadding(const QMargins &padding);

    /// Room between this one and the next, which belongs to its height.
    void setRoomBelow(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< its texts wrap
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    FocusShape focusShape() const override;

protected:
    Choice(int markWidth, const QString &label, QWidget *parent);

    /// Paints the mark with its upper left corner in the origin; it is 16 px high.
    virtual void paintMark(QPainter &painter, const Theme &theme) const = 0;

    void paintEvent(QPaintEvent *event) override;

private:
    int textStart() const;

    int m_markWidth;
    QString m_description;
    QMargins m_padding;
    int m_roomBelow = 0;
};

} // namespace ui
