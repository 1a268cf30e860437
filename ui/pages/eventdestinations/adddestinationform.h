#pragma once

#include "core/ses/eventdestinations.h"
#include "ui/pages/configurationsetforms/configurationsetformpage.h"

namespace ui {

class DestinationFields;
class EventTypesFields;
class ReviewDestinationStep;

/// "Add destination" (console.md 13.5): event types, where they go, and a look at what is added.
class AddDestinationForm : public ConfigurationSetFormPage
{
    Q_OBJECT

public:
    AddDestinationForm(Session &session, const Place &place);

    QString title() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override;
    bool take(const ConfigurationSetReading &reading) override;
    QList<client::Call> changes() const override;
    QString refusal() const override;
    void takeRefusal(const wire::ServiceError &error) override;
    Place target() const override;
    void submit() override;

private:
    ses::EventDestination destination() const;

    EventTypesFields *m_types;
    DestinationFields *m_fields;
    ReviewDestinationStep *m_review;
    ses::EventDestination m_blank; ///< as the form is at first
    FormSteps *m_steps;
};

} // namespace ui
