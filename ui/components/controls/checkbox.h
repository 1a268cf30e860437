#pragma once

#include "ui/components/controls/choice.h"

namespace ui {

class Theme;

/// A checkbox, also without a label. It may show that some of many are chosen; a click then chooses all.
class Checkbox : public Choice
{
    Q_OBJECT

public:
    explicit Checkbox(const QString &label = {}, QWidget *parent = nullptr);

    /// PartiallyChecked is only shown, never reached by clicking.
    void setCheckState(Qt::CheckState state);
    Qt::CheckState checkState() const;

protected:
    void paintMark(QPainter &painter, const Theme &theme) const override;
    void nextCheckState() override;

private:
    bool m_partly = false;
};

/// Paints the box of a checkbox in a square of 16 px at `at`: for tables, whose boxes are no widgets.
void paintCheckbox(QPainter &painter, const QPointF &at, Qt::CheckState state, bool enabled, const Theme &theme);

} // namespace ui
