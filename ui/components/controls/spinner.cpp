#include "ui/components/controls/spinner.h"

#include "ui/theme/style.h"

#include <cmath>

namespace ui {

namespace {

constexpr int frame = 16; // ms
constexpr int turn = 700;
constexpr int breath = 1500;
constexpr qreal least = 30; // degrees of the arc
constexpr qreal most = 250;

} // namespace

void paintSpinner(QPainter &painter, const QPointF &at, const QColor &color, qint64 time, int size)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = size <= 16 ? 2 : size / 12.0;
    painter.setPen(QPen(color, pen, Qt::SolidLine, Qt::FlatCap));
    const qreal margin = size / 8.0 + pen / 2;
    const QRectF circle = QRectF(at, QSizeF(size, size)).adjusted(margin, margin, -margin, -margin);
    const qreal phase = std::cos(2 * M_PI * qreal(time % breath) / breath);
    const qreal length = least + (most - least) * (1 + phase) / 2;
    const qreal turned = 360.0 * qreal(time % turn) / turn;
    painter.drawArc(circle, qRound((90 - length / 2 - turned) * 16), qRound(length * 16));
    painter.restore();
}

SpinnerMotion::SpinnerMotion(QWidget *widget) : QObject(widget), m_widget(widget)
{
    m_since.start();
    m_next.setSingleShot(true);
    m_next.setInterval(frame);
    connect(&m_next, &QTimer::timeout, widget, qOverload<>(&QWidget::update));
}

qint64 SpinnerMotion::time()
{
    if (themeOf(m_widget).motion() == Motion::Off)
        return 0;
    m_next.start();
    return m_since.elapsed();
}

Spinner::Spinner(Size size, QWidget *parent) : QWidget(parent), m_size(size), m_motion(new SpinnerMotion(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Loading"));
}

QSize Spinner::sizeHint() const
{
    return {int(m_size), int(m_size)};
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSpinner(painter, {}, themeOf(this).color(Color::TextStatusInactive), m_motion->time(), int(m_size));
}

} // namespace ui
