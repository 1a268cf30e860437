#pragma once

#include <QWidget>

namespace ui {

/// Lies over the tabs where they go on behind an arrow.
class TabShade : public QWidget
{
    Q_OBJECT

public:
    static constexpr int depth = 6;

    TabShade(bool atLeft, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_atLeft;
};

} // namespace ui
