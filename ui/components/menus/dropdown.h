#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

/// A framed panel that opens for a widget, inside its window and over all else there. It closes when one presses or
/// turns the wheel elsewhere, when its window changes its size or is left, and when its widget goes out of sight
/// (visual.md section 6).
///
/// It deletes itself when it closes. The focus goes back to the widget.
class Dropdown : public QWidget
{
    Q_OBJECT

public:
    explicit Dropdown(QWidget *opener);

    void open();
    void close();

Q_SIGNALS:
    void closed();

protected:
    static constexpr int border = 2;

    /// Gives the dropdown its geometry; it reaches beyond the panel by the room for the shadow.
    virtual void place() = 0;
    virtual QWidget *focusedFirst() { return this; } ///< what has the keyboard once it is open

    QWidget *opener() const { return m_opener; } ///< null when it is gone
    QRect panel() const; ///< without the room for the shadow

    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInside(const QPointF &globalPosition) const;

    QPointer<QWidget> m_opener;
};

} // namespace ui
