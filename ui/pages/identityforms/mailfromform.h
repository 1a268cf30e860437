#pragma once

#include "ui/pages/forms/edited.h"
#include "ui/pages/identityfields/mailfromfields.h"
#include "ui/pages/identityforms/identityformpage.h"

namespace ui {

/// "Edit custom MAIL FROM domain" (console.md 7).
class MailFromForm : public IdentityFormPage
{
    Q_OBJECT

public:
    MailFromForm(Session &session, const Place &place);

    HelpContent help() const override;

protected:
    bool isChanged() const override;
    bool take(const IdentityReading &reading) override;
    QList<client::Call> changes() const override;

private:
    MailFromFields *m_fields;
    Edited<std::optional<QString>> m_domain;
    Edited<ses::BehaviorOnMxFailure> m_onMxFailure;
};

} // namespace ui
