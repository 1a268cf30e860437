#pragma once

#include <QWidget>

namespace ui {

class Checkbox;

/// Checkboxes in two columns, row by row, or below each other where there is little room (picture
/// `sets-destination-wizard-1`). The control of a field.
class CheckboxGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CheckboxGrid(QWidget *parent = nullptr);

    void add(Checkbox *box); ///< takes it over

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int arrange(int width, bool apply) const;

    QList<Checkbox *> m_boxes;
};

} // namespace ui
