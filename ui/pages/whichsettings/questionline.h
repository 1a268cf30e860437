#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class Button;
class FormField;

/// The fields of a question in one line, and the button that asks it beside them; where there is little room, one
/// below the other (picture `which-settings-1024`).
class QuestionLine : public QWidget
{
    Q_OBJECT

public:
    QuestionLine(const QList<FormField *> &fields, Button *button, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    qsizetype m_count; ///< of the fields
    QBoxLayout *m_line;
    QVBoxLayout *m_end; ///< around the button
};

} // namespace ui
