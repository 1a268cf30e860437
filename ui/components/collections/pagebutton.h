#pragma once

#include "ui/components/controls/control.h"
#include "ui/theme/icon.h"

namespace ui {

/// A number or an arrow of a Pagination.
class PageButton : public Control
{
    Q_OBJECT

public:
    PageButton(const QString &number, QWidget *parent);
    PageButton(Icon arrow, const QString &accessibleName, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::None;
};

} // namespace ui
