#pragma once

#include "ui/pages/configurationsetparts/configurationsetreading.h"
#include "ui/pages/forms/resourceform.h"

namespace ui {

class ConfigurationSetReader;

/// A form behind the page of a configuration set (console.md 13.3).
class ConfigurationSetFormPage : public ResourceForm
{
    Q_OBJECT

public:
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    /// @param saved of the message when it is done: "Reputation options updated"
    ConfigurationSetFormPage(Session &session, const Place &place, const Texts &texts, const QString &saved);

    QString set() const { return place().subject; }

    /// Fills the form, or brings it up to date. True: what the user changed was changed elsewhere too.
    virtual bool take(const ConfigurationSetReading &reading) = 0;

private:
    void read() override;

    ConfigurationSetReader *m_reader;
};

} // namespace ui
