#pragma once

#include <QWidget>

namespace ui {

/// The line and the soft shadow below the head of a table while rows pass under it (visual.md section 10).
class StickyShadow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int reach = 22;

    explicit StickyShadow(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
