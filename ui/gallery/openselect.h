#pragma once

#include <QWidget>

namespace ui {

class Select;

/// A select with its list open below, in a room that its surrounding gives it.
class OpenSelect : public QWidget
{
    Q_OBJECT

public:
    explicit OpenSelect(Select *select, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Select *m_select;
};

} // namespace ui
