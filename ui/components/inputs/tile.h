#pragma once

#include "ui/components/controls/radiobutton.h"

namespace ui {

/// A radio button in a frame; Tiles lays them out.
class Tile : public RadioButton
{
    Q_OBJECT

public:
    Tile(const QString &label, const QString &description, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
};

} // namespace ui
