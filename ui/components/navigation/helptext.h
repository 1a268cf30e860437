#pragma once

#include "ui/components/navigation/helpcontent.h"

#include <QWidget>

namespace ui {

/// The text of the help panel, without its links.
class HelpText : public QWidget
{
    Q_OBJECT

public:
    explicit HelpText(const QList<HelpBlock> &blocks, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<HelpBlock> m_blocks;
};

} // namespace ui
