#pragma once

#include "ui/components/controls/inputbox.h"
#include "ui/theme/focusring.h"

#include <QLineEdit>

namespace ui {

class Button;

/// A line to type in, in the states of visual.md section 4; as a search box with an icon and a cross that clears it.
/// Line breaks in what is pasted are left out.
class TextInput : public QLineEdit, public FocusRinged
{
    Q_OBJECT

public:
    enum class Kind { Text, Search };
    using Remark = InputRemark;

    explicit TextInput(Kind kind = Kind::Text, QWidget *parent = nullptr);

    /// Shown in italics while the line is empty; also its accessible name, unless that is set.
    void setHint(const QString &hint);
    QString hint() const { return m_hint; }

    /// Whether what stands here is wrong or doubtful: border, text and a thick left edge say so. The message itself
    /// stands below, and is not part of the line.
    void setRemark(Remark remark);

    /// Looks as if it had the focus: for the gallery.
    void showFocused();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    FocusShape focusShape() const override;

Q_SIGNALS:
    void cleared(); ///< by the cross or Esc, after the text is gone

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void dress();
    void showCross();
    void clearByUser();

    Kind m_kind;
    Remark m_remark = Remark::None;
    QString m_hint;
    Button *m_cross = nullptr;
    bool m_shownFocused = false;
};

} // namespace ui
