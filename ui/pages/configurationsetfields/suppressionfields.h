#pragma once

#include "core/ses/configurationsetoptions.h"
#include "ui/components/forms/formfield.h"

namespace ui {

class EnabledField;
class RadioGroup;

/// Which addresses of the suppression list are left out (console.md 13.2).
class SuppressionFields : public FieldColumn
{
    Q_OBJECT

public:
    /// Nothing: as the account has it. None: nothing is suppressed.
    using Value = std::optional<QList<ses::SuppressionReason>>;

    SuppressionFields();

    Value value() const;
    void setValue(const Value &value);

private:
    void showChoice();

    EnabledField *m_override;
    EnabledField *m_suppress;
    RadioGroup *m_reasons;
    FormField *m_reasonsField;
};

} // namespace ui
