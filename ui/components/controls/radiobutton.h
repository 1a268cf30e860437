#pragma once

#include "ui/components/controls/choice.h"

namespace ui {

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

} // namespace ui
