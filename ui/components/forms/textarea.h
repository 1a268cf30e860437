#pragma once

#include "ui/components/controls/textinput.h"

#include <QPlainTextEdit>

namespace ui {

/// Several lines to type in; Tab leaves it.
class TextArea : public QPlainTextEdit, public FocusRinged
{
    Q_OBJECT

public:
    explicit TextArea(int rows, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void setRemark(TextInput::Remark remark);

    QSize sizeHint() const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace ui
