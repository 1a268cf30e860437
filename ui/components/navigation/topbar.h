#pragma once

#include "ui/components/navigation/topbarbutton.h"

#include <QWidget>

namespace ui {

/// The bar at the top of the window, dark in both themes: the title at the left, menu buttons at the right, parted by
/// lines (visual.md section 1).
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const QString &title, QWidget *parent = nullptr);

    /// Appends a button; the last one added stands rightmost.
    TopBarButton *addButton(const TopBarButton::Look &look, std::function<MenuContent()> content);
    TopBarButton *button(const QString &id) const; ///< null if there is none

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    int innerHeight() const; ///< without the line

    QString m_title;
    QList<TopBarButton *> m_buttons;
    QList<qreal> m_dividers; ///< x of the lines
};

} // namespace ui
