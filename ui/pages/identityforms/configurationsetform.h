#pragma once

#include "ui/pages/forms/edited.h"
#include "ui/pages/identityforms/identityformpage.h"

namespace ui {

class ConfigurationSetFields;

/// "Edit default configuration set" (console.md 7).
class ConfigurationSetForm : public IdentityFormPage
{
    Q_OBJECT

public:
    ConfigurationSetForm(Session &session, const Place &place);

    HelpContent help() const override;

protected:
    bool isChanged() const override { return m_set.isChanged(); }
    bool take(const IdentityReading &reading) override;
    QList<client::Call> changes() const override;

private:
    ConfigurationSetFields *m_fields;
    Edited<std::optional<QString>> m_set;
};

} // namespace ui
