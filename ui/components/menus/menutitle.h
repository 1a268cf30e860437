#pragma once

#include <QWidget>

namespace ui {

/// The title of a group in a Menu.
class MenuTitle : public QWidget
{
    Q_OBJECT

public:
    MenuTitle(const QString &text, int height, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_height;
};

} // namespace ui
