#pragma once

#include "core/simulation/accesskeys.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

class RadioGroup;

/// "Edit checking of access keys" (visual.md 13.8): any key, or only those that were made here. Who would let nobody in
/// is asked first.
class KeyCheckingForm : public FormPage
{
    Q_OBJECT

public:
    KeyCheckingForm(Session &session, const Place &place);
    ~KeyCheckingForm() override;

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override { return m_stored && m_stored != checking(); }
    void submit() override;

private:
    void load();
    std::optional<simulation::KeyChecking> checking() const;
    void askFirst();
    void save();

    RadioGroup *m_choice;
    std::optional<simulation::KeyChecking> m_stored; ///< as soon as it is known
    bool m_hasActiveKey = false;
    QPointer<Modal> m_question;
};

} // namespace ui
