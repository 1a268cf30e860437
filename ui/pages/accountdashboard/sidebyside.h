#pragma once

#include <QWidget>

namespace ui {

/// Two containers beside each other, equally wide and high; one below the other where there is little room
/// (visual.md 13.13).
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    SideBySide(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int arrange(int width, bool apply) const;

    QWidget *m_first;
    QWidget *m_second;
};

} // namespace ui
