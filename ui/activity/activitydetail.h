#pragma once

#include "core/activity/commands.h"

#include <QWidget>

namespace ui {

class Button;
class CopyButton;
class StatusIndicator;
class Tabs;
class Text;

/// One call of Activity (visual.md 13.9): what was asked and answered, and the commands that do the same.
class ActivityDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDetail(QWidget *parent = nullptr);

    /// Opens on the response if it failed, else on the request; the same call again stays as it is.
    void setCall(const activity::Call &call, const activity::Target &target);
    void setBackShown(bool isShown); ///< it stands in the place of the table

    QString text() const; ///< of the open tab, as it is shown and copied

Q_SIGNALS:
    void backRequested();

private:
    QWidget *head();
    void showText();

    activity::Call m_call;
    activity::Target m_target;
    Button *m_back;
    Text *m_operation;
    StatusIndicator *m_status;
    Text *m_course; ///< "in 4 ms, from the window"
    CopyButton *m_copy;
    Tabs *m_tabs;
    Text *m_text;
};

} // namespace ui
