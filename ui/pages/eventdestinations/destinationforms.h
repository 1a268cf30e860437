#pragma once

#include "core/ses/eventdestinations.h"
#include "ui/pages/configurationsetforms/configurationsetformpage.h"
#include "ui/pages/forms/edited.h"

namespace ui {

class DestinationFields;
class EventTypesFields;

/// A form behind the page of an event destination. What it does not change stays as it is stored.
class DestinationFormPage : public ConfigurationSetFormPage
{
    Q_OBJECT

public:
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    DestinationFormPage(Session &session, const Place &place, const Texts &texts);

    /// Fills the form with what is stored, as ConfigurationSetFormPage::take().
    virtual bool takeStored(const ses::EventDestination &destination) = 0;
    virtual ses::EventDestination wanted(ses::EventDestination stored) const = 0;

    bool take(const ConfigurationSetReading &reading) override;
    QList<client::Call> changes() const override;
    QString refusal() const override;
    Place behind() const override;

private:
    ses::EventDestination m_stored;
};

/// "Edit event types".
class EventTypesForm : public DestinationFormPage
{
    Q_OBJECT

public:
    EventTypesForm(Session &session, const Place &place);

protected:
    bool isChanged() const override { return m_value.isChanged(); }
    bool take(const ConfigurationSetReading &reading) override;
    bool takeStored(const ses::EventDestination &destination) override;
    ses::EventDestination wanted(ses::EventDestination stored) const override;

private:
    EventTypesFields *m_fields;
    Edited<QList<ses::EventType>> m_value;
};

/// "Edit destination options": whether it publishes, and the details of the place to which it does.
class DestinationOptionsForm : public DestinationFormPage
{
    Q_OBJECT

public:
    DestinationOptionsForm(Session &session, const Place &place);

protected:
    bool isChanged() const override { return m_value.isChanged(); }
    bool takeStored(const ses::EventDestination &destination) override;
    ses::EventDestination wanted(ses::EventDestination stored) const override;

private:
    DestinationFields *m_fields;
    Edited<ses::EventDestination> m_value; ///< without event types
};

} // namespace ui
