#pragma once

#include "ui/components/controls/control.h"
#include "ui/theme/icon.h"

namespace ui {

class SpinnerMotion;

/// A button in the variants of visual.md section 5. With an icon alone the normal variant is a circle.
class Button : public Control
{
    Q_OBJECT

public:
    enum class Variant {
        Normal,
        Primary, ///< one per page at most
        Link, ///< Cancel in forms and dialogs
        InlineLink, ///< bold text in a line of text
        Icon, ///< an icon without a border: settings, close
        InlineIcon, ///< an icon in a line of text: copy
    };

    explicit Button(Variant variant, const QString &text = {}, QWidget *parent = nullptr);
    Button(Variant variant, Icon icon, const QString &accessibleName, QWidget *parent = nullptr);

    void setLeadingIcon(Icon icon);
    void setTrailingIcon(Icon icon);
    Variant variant() const { return m_variant; }
    void setVariant(
        Variant variant); ///< another one of the same size: on another tab another button is the primary one

    /// Shows a spinner in the icon's place and takes no clicks until it is switched off; the text stays.
    void setLoading(bool loading);

    QSize sizeHint() const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isIconOnly() const;
    bool hasBorder() const;
    qreal sidePadding() const;
    qreal textStart() const;
    void paintLeading(QPainter &painter, const QPointF &at, const QColor &color) const;

    Variant m_variant;
    Icon m_leading = Icon::None;
    Icon m_trailing = Icon::None;
    SpinnerMotion *m_motion = nullptr;
};

} // namespace ui
