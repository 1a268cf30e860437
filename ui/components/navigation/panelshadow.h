#pragma once

#include <QWidget>

namespace ui {

/// The soft shadow above a panel at the bottom of the window, on the page that scrolls under it (pictures
/// `activity*`). Presses go through to what it lies on.
class PanelShadow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int reach = 36; ///< its height

    explicit PanelShadow(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
