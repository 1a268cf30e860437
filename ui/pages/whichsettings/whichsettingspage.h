#pragma once

#include "core/simulation/sending.h"
#include "ui/pages/frame/page.h"

namespace ui {

class Alert;
class Blocks;
class Button;
class FormField;
class SettingsAnswer;
class SetSelect;
class TextInput;

/// The page "Which settings apply?" (visual.md 13.10): what SES would use for a mail, and why. The answer comes from
/// the code that sends.
class WhichSettingsPage : public Page
{
    Q_OBJECT

public:
    WhichSettingsPage(Session &session, const Place &place);

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildQuestion();
    void ask();
    void take(const wire::Result<simulation::GetEffectiveSettings::Response> &answer, const QString &from);
    void forgetAnswer();

    TextInput *m_from;
    TextInput *m_to;
    SetSelect *m_set;
    FormField *m_fromField;
    FormField *m_toField;
    Button *m_show;
    Blocks *m_blocks;
    QWidget *m_answer = nullptr; ///< null: nothing was asked, or a field changed since
    int m_run = 0; ///< counts, so that answers to an earlier question are told apart
};

} // namespace ui
