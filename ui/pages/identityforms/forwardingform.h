#pragma once

#include "ui/pages/forms/edited.h"
#include "ui/pages/identityforms/identityformpage.h"

namespace ui {

class Checkbox;

/// "Edit email feedback forwarding" (console.md 7). It warns when feedback of a kind would reach nobody.
class ForwardingForm : public IdentityFormPage
{
    Q_OBJECT

public:
    ForwardingForm(Session &session, const Place &place);

    HelpContent help() const override;

protected:
    bool isChanged() const override { return m_forwarding.isChanged(); }
    bool take(const IdentityReading &reading) override;
    QList<client::Call> changes() const override;

private:
    void showWarning();

    Checkbox *m_enabled;
    Alert *m_warning;
    Edited<bool> m_forwarding;
    simulation::GetNotificationTopics::Response m_topics;
};

} // namespace ui
