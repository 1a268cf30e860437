#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Tabs;

/// Tabs with what they show below, plain or in a box: for the gallery.
class FramedTabs : public QWidget
{
    Q_OBJECT

public:
    enum class Frame { None, Box };

    FramedTabs(Tabs *tabs, const QString &content, Frame frame, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    Frame m_frame;
    QVBoxLayout *m_body;
};

} // namespace ui
