#pragma once

#include "ui/components/controls/control.h"
#include "ui/components/controls/inputbox.h"

#include <QList>
#include <QPointer>

namespace ui {

class SelectList;

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
        bool operator==(const Option &) const = default;
    };

    explicit Select(QWidget *parent = nullptr);

    /// What was chosen stays, if it is still there; else nothing is chosen. A list that is open follows.
    void setOptions(const QList<Option> &options);
    const QList<Option> &options() const { return m_options; }

    QString value() const { return m_value; } ///< empty: nothing is chosen, or what has an empty value
    void setValue(const QString &value); ///< not told by chosen(); unknown: nothing is chosen

    void setHint(const QString &hint); ///< in italics while nothing is chosen
    void setEmptyText(const QString &text); ///< what the list says when there is nothing to choose
    void setDetailShown(bool shown); ///< the second line of what is chosen, below its text
    void setFilterHint(const QString &hint); ///< set: a box on top of the list narrows it
    void setRemark(InputRemark remark);

    SelectList *openList(); ///< as a press does
    SelectList *list() const; ///< null while it is closed

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    FocusShape focusShape() const override;

Q_SIGNALS:
    void chosen(const QString &value); ///< by the user, another than before

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Option *present() const; ///< null: nothing is chosen
    QString presentDetail() const; ///< as it is shown; empty: it is not
    void showPresent();
    void choose(const QString &value);

    QList<Option> m_options;
    QString m_value;
    QString m_hint;
    QString m_emptyText;
    QString m_filterHint;
    bool m_isDetailShown = false;
    InputRemark m_remark = InputRemark::None;
    QPointer<SelectList> m_list;
};

} // namespace ui
