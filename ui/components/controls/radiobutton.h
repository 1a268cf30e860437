#pragma once

#include "ui/components/controls/choice.h"

namespace ui {

class Theme;

/// One of several; its siblings under the same parent are released when it is chosen. RadioGroup lays them out.
class RadioButton : public Choice
{
    Q_OBJECT

public:
    explicit RadioButton(const QString &label, QWidget *parent = nullptr);

protected:
    void paintMark(QPainter &painter, const Theme &theme) const override;
    void checkStateSet() override;
};

/// Paints the circle of a radio button in a square of 16 px at `at`: for tables, whose marks are no widgets.
void paintRadio(QPainter &painter, const QPointF &at, bool chosen, bool enabled, const Theme &theme);

} // namespace ui
