#pragma once

#include <QScrollBar>

namespace ui {

/// The bar below a table that scrolls sideways: as high as the pictures leave room for.
class ThinScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    static constexpr int thickness = 10;

    explicit ThinScrollBar(QWidget *parent = nullptr) : QScrollBar(Qt::Horizontal, parent) {}

    QSize sizeHint() const override { return {60, thickness}; }
};

} // namespace ui
