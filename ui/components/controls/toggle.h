#pragma once

#include "ui/components/controls/choice.h"

namespace ui {

class Theme;

/// A switch that works at once.
class Toggle : public Choice
{
    Q_OBJECT

public:
    explicit Toggle(const QString &label, QWidget *parent = nullptr);

protected:
    void paintMark(QPainter &painter, const Theme &theme) const override;
};

/// Paints a switch of 24 by 16 px at `at`: for tables, whose switches are no widgets.
void paintToggle(QPainter &painter, const QPointF &at, bool on, bool enabled, const Theme &theme);

} // namespace ui
