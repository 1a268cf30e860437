#pragma once

#include "ui/pages/configurationsetforms/configurationsetformpage.h"
#include "ui/pages/forms/edited.h"

namespace ui {

class EnabledField;

/// "Edit reputation options" (console.md 13.3).
class ReputationForm : public ConfigurationSetFormPage
{
    Q_OBJECT

public:
    ReputationForm(Session &session, const Place &place);

protected:
    bool isChanged() const override { return m_areOn.isChanged(); }
    bool take(const ConfigurationSetReading &reading) override;
    QList<client::Call> changes() const override;

private:
    EnabledField *m_field;
    Edited<bool> m_areOn; ///< the metrics
};

} // namespace ui
