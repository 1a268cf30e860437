#pragma once

#include "core/ses/configurationsetoptions.h"
#include "ui/components/forms/formfield.h"

namespace ui {

class EnabledField;

/// The Virtual Deliverability Manager of a set (console.md 13.2).
class DeliverabilityFields : public FieldColumn
{
    Q_OBJECT

public:
    DeliverabilityFields();

    std::optional<ses::VdmOptions> value() const; ///< absent: as the account has it
    void setValue(const std::optional<ses::VdmOptions> &value);

private:
    void showChoice();

    EnabledField *m_override;
    EnabledField *m_engagement;
    EnabledField *m_delivery;
};

} // namespace ui
