#pragma once

#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTimer>
#include <QWidget>

namespace ui {

/// Paints the spinner with the upper left corner of its square at `at`: an arc that turns once in 0.7 s while its
/// length breathes in 1.5 s (visual.md section 5). `time` in milliseconds; 0 is the start, as in the pictures.
void paintSpinner(QPainter &painter, const QPointF &at, const QColor &color, qint64 time, int size = 16);

/// Keeps a spinner turning: whoever paints one is asked to paint again a frame later, unless the desktop wants no
/// motion. What is hidden does not paint, so it costs nothing.
class SpinnerMotion : public QObject
{
    Q_OBJECT

public:
    explicit SpinnerMotion(QWidget *widget);

    qint64 time(); ///< milliseconds since it began to turn; 0 with motion off

private:
    QWidget *m_widget;
    QTimer m_next;
    QElapsedTimer m_since;
};

/// "Something is under way", alone or before a text.
class Spinner : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Normal = 16, Big = 32, Large = 48 };

    explicit Spinner(Size size = Size::Normal, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Size m_size;
    SpinnerMotion *m_motion;
};

} // namespace ui
