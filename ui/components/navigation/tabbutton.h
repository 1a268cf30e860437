#pragma once

#include "ui/components/controls/control.h"

namespace ui {

/// One tab in Tabs: its text and, if it is the current one, the underline.
class TabButton : public Control
{
    Q_OBJECT

public:
    TabButton(const QString &id, const QString &text, QWidget *parent);

    QString id() const { return m_id; }
    void setCurrent(bool current);
    void setFirst(bool first);
    void setLast(bool last); ///< no line parts it from a next one

    /// From the left edge of this tab to that of the next one.
    qreal pitch() const;
    void setExactPosition(qreal x);

    QSize sizeHint() const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    bool m_current = false;
    bool m_first = false;
    bool m_last = false;
    qreal m_shift = 0;
};

} // namespace ui
