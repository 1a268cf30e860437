#pragma once

#include "ui/pages/configurationsetfields/generalfields.h"
#include "ui/pages/configurationsetforms/configurationsetformpage.h"
#include "ui/pages/forms/edited.h"

namespace ui {

/// "Edit general details" (console.md 13.3). What it does not show, as the longest time of a delivery, stays.
class GeneralDetailsForm : public ConfigurationSetFormPage
{
    Q_OBJECT

public:
    GeneralDetailsForm(Session &session, const Place &place);

protected:
    bool isChanged() const override { return m_value.isChanged(); }
    bool take(const ConfigurationSetReading &reading) override;
    QList<client::Call> changes() const override;

private:
    client::Call deliveryCall(const GeneralFields::Value &value) const;
    client::Call trackingCall(const GeneralFields::Value &value) const;

    GeneralFields *m_fields;
    Edited<GeneralFields::Value> m_value;
    ses::GetConfigurationSet::Response m_set; ///< as stored
};

} // namespace ui
