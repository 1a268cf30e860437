#pragma once

#include "ui/components/status/statuskind.h"

#include <QList>
#include <QWidget>

namespace ui {

class StatusIndicator;

/// The steps of a task that runs by itself, below each other and joined by lines: done, under way, still to come
/// (picture `gallery-navigation`).
class StatusSteps : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        StatusKind kind;
        QString text;
    };

    explicit StatusSteps(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool apply) const;

    QList<StatusIndicator *> m_steps;
};

} // namespace ui
