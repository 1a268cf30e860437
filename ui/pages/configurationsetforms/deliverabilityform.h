#pragma once

#include "ui/pages/configurationsetfields/deliverabilityfields.h"
#include "ui/pages/configurationsetforms/configurationsetformpage.h"
#include "ui/pages/forms/edited.h"

namespace ui {

/// "Edit Virtual Deliverability Manager options" (console.md 13.3).
class DeliverabilityForm : public ConfigurationSetFormPage
{
    Q_OBJECT

public:
    DeliverabilityForm(Session &session, const Place &place);

protected:
    bool isChanged() const override { return m_value.isChanged(); }
    bool take(const ConfigurationSetReading &reading) override;
    QList<client::Call> changes() const override;

private:
    DeliverabilityFields *m_fields;
    Edited<std::optional<ses::VdmOptions>> m_value;
};

} // namespace ui
