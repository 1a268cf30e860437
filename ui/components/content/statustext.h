#pragma once

#include "ui/theme/color.h"
#include "ui/theme/icon.h"

#include <QLabel>

namespace ui {

/// An icon and a text in one colour.
class StatusText : public QLabel
{
    Q_OBJECT

public:
    StatusText(Icon icon, const QString &text, Color color, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Color m_color;
};

} // namespace ui
