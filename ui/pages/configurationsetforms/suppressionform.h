#pragma once

#include "ui/pages/configurationsetfields/suppressionfields.h"
#include "ui/pages/configurationsetforms/configurationsetformpage.h"
#include "ui/pages/forms/edited.h"

namespace ui {

/// "Edit suppression list options" (console.md 13.3). How addresses are judged beforehand, which it does not show,
/// stays.
class SuppressionForm : public ConfigurationSetFormPage
{
    Q_OBJECT

public:
    SuppressionForm(Session &session, const Place &place);

protected:
    bool isChanged() const override { return m_value.isChanged(); }
    bool take(const ConfigurationSetReading &reading) override;
    QList<client::Call> changes() const override;

private:
    SuppressionFields *m_fields;
    Edited<SuppressionFields::Value> m_value;
    std::optional<ses::SuppressionValidationOptions> m_validation; ///< as stored
};

} // namespace ui
