#pragma once

#include "ui/components/controls/control.h"

namespace ui {

/// One tab in Tabs: its text, the line that parts it from the next and, if it is the current one, the underline.
class TabButton : public Control
{
    Q_OBJECT

public:
    TabButton(const QString &id, const QString &text, QWidget *parent);

    QString id() const { return m_id; }
    void setLabel(const QString &text);
    void setBadge(const QString &badge); ///< empty: none
    bool hasBadge() const { return !m_badge.isEmpty(); }
    void setCurrent(bool current);
    void setPlace(bool first, bool last); ///< among its neighbours; both change the underline by a pixel

    /// From the left edge of this tab to that of the next one, in fractions of a pixel as its text has them.
    qreal pitch() const;
    void setExactGeometry(qreal x, int height);

    QSize sizeHint() const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override {} // Tabs says which one is current

private:
    QColor colour() const;
    qreal badgeWidth() const; ///< with the gap before it
    void describe();

    QString m_id;
    QString m_badge;
    bool m_first = false;
    bool m_last = false;
    qreal m_shift = 0; ///< from the widget's left edge to where the tab begins, below one pixel
};

} // namespace ui
