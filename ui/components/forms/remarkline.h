#pragma once

#include "ui/components/forms/remark.h"

#include <QLabel>

namespace ui {

/// What is said about a field, below its control, with an icon; several lines where it is long. Hidden while there is
/// nothing to say.
class RemarkLine : public QLabel
{
    Q_OBJECT

public:
    explicit RemarkLine(QWidget *parent = nullptr);

    void setRemark(const Remark &remark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Remark::Kind m_kind = Remark::Kind::None;
};

} // namespace ui
