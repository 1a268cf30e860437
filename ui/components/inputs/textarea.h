#pragma once

#include "ui/components/controls/inputbox.h"
#include "ui/theme/focusring.h"

#include <QPlainTextEdit>

namespace ui {

class ResizeGrip;

/// Several lines to type in; Tab leaves it. Its lower corner can be pulled.
class TextArea : public QPlainTextEdit, public FocusRinged
{
    Q_OBJECT

public:
    explicit TextArea(int rows, QWidget *parent = nullptr);

    void setPlainText(const QString &text); ///< not told by edited()
    void setHint(const QString &hint);
    void setRemark(InputRemark remark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    FocusShape focusShape() const override;

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void dress();
    void pull(int by);
    int heightOfRows(int rows) const;
    InputState inputState() const;

    int m_rows;
    int m_pulled = 0; ///< pixels higher than the rows
    bool m_isSet = false; ///< what changes is not typed
    QString m_hint;
    InputRemark m_remark = InputRemark::None;
    ResizeGrip *m_grip;
};

} // namespace ui
