#pragma once

#include "ui/components/controls/control.h"
#include "ui/theme/typography.h"

namespace ui {

/// A link: underlined in tables, breadcrumbs and running text, plain as "Info" beside a title. It activates on a click
/// or Enter; where it leads is for whoever listens to clicked().
class Link : public Control
{
    Q_OBJECT

public:
    enum class Kind {
        Primary, ///< underlined
        Secondary, ///< not underlined
        Info, ///< small and bold: opens the help
        External, ///< leads out of the program, with an icon that says so
    };

    explicit Link(const QString &text, Kind kind = Kind::Primary, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextStyle textStyle() const;
    qreal shownWidth() const;

    Kind m_kind;
};

/// Paints the underline of a link whose text begins at `start`, the upper left corner of its line.
void paintUnderline(QPainter &painter, const QPointF &start, qreal width, TextStyle style, const QColor &color);

} // namespace ui
