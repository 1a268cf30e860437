#pragma once

#include "ui/components/controls/control.h"
#include "ui/components/menus/menucontent.h"

#include <QPointer>

#include <functional>

namespace ui {

class Menu;

/// A button of the top bar that opens a menu below it: an icon, a text with a caret, or all three. One without a menu
/// only tells that it was pressed.
class TopBarButton : public Control
{
    Q_OBJECT

public:
    struct Look
    {
        QString id; ///< "region": the button is then named "regionButton", its menu "regionMenu"
        Icon icon = Icon::None;
        QString text = {}; ///< empty: the icon alone, without a caret
        QString accessibleName = {}; ///< what it is for; the text follows it
        QString tip = {}; ///< shown under the pointer
    };

    /// `content` is asked each time the menu opens, so that ticks are those of the moment; empty: there is no menu.
    TopBarButton(const Look &look, std::function<MenuContent()> content, QWidget *parent);

    void setShownText(const QString &text);
    void setIcon(Icon icon);

    /// Its place in fractions of a pixel, as texts have them; heights are whole.
    qreal exactWidth() const;
    void setExactGeometry(qreal x, int height);

    void openMenu();
    Menu *menu() const; ///< null: closed

    QSize sizeHint() const override;
    FocusShape focusShape() const override;

Q_SIGNALS:
    void chosen(const QString &id); ///< in the menu

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QColor colour() const;
    void describe();

    Look m_look;
    std::function<MenuContent()> m_content;
    QPointer<Menu> m_menu;
    qreal m_shift = 0; ///< from the widget's left edge to where it should stand, below one pixel
};

} // namespace ui
