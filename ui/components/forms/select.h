#pragma once

#include "ui/components/controls/control.h"
#include "ui/components/controls/textinput.h"

#include <QList>

namespace ui {

/// One of several, chosen from a list that opens below it (visual.md sections 4 and 6). By keyboard: arrows, letters,
/// Enter, Esc.
class Select : public Control
{
    Q_OBJECT

public:
    struct Option
    {
        QString value;
        QString text;
        QString detail = {}; ///< second line, small
        bool enabled = true;
    };

    explicit Select(QWidget *parent = nullptr);

    /// What was chosen stays, if it is still there; else nothing is chosen.
    void setOptions(const QList<Option> &options);
    const QList<Option> &options() const { return m_options; }

    QString value() const { return m_value; } ///< empty: nothing is chosen
    void setValue(const QString &value); ///< not told by chosen(); unknown: nothing is chosen

    void setHint(const QString &hint); ///< in italics while nothing is chosen
    void setEmptyText(const QString &text); ///< what the list says when there is nothing to choose
    void setFilterHint(const QString &hint); ///< set: a box on top of the list narrows it
    void setRemark(TextInput::Remark remark);

    QSize sizeHint() const override;
    FocusShape focusShape() const override;

Q_SIGNALS:
    void chosen(const QString &value); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<Option> m_options;
    QString m_value;
};

} // namespace ui
