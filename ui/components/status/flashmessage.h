#pragma once

#include "ui/components/status/flash.h"

#include <QWidget>

namespace ui {

class Button;
class ProgressBar;
class SpinnerMotion;

/// One message of a Flashbar. What is in progress has a spinner, and no cross: nobody loses sight of it.
class FlashMessage : public QWidget
{
    Q_OBJECT

public:
    explicit FlashMessage(const Flash &flash, QWidget *parent = nullptr);

    void setFlash(const Flash &flash); ///< takes its place, and stands where it stood
    const Flash &flash() const { return m_flash; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isInProgress() const { return m_flash.kind == Flash::Kind::InProgress; }
    int padding() const;
    int textWidthIn(int width) const;
    int textHeightIn(int width) const;
    void addCross();
    void place();

    Flash m_flash;
    Button *m_action = nullptr;
    Button *m_cross = nullptr;
    ProgressBar *m_bar = nullptr;
    SpinnerMotion *m_motion = nullptr;
};

} // namespace ui
