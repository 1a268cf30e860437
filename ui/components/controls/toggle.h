#pragma once

#include "ui/components/controls/choice.h"

namespace ui {

/// A switch that works at once.
class Toggle : public Choice
{
    Q_OBJECT

public:
    explicit Toggle(const QString &label, QWidget *parent = nullptr);

protected:
    void paintMark(QPainter &painter, const Theme &theme) const override;
};

} // namespace ui
