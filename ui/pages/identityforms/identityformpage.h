#pragma once

#include "ui/pages/forms/resourceform.h"
#include "ui/pages/identityparts/identityreading.h"

namespace ui {

class IdentityReader;

/// A form behind the page of an identity (console.md 7).
class IdentityFormPage : public ResourceForm
{
    Q_OBJECT

public:
    QList<Breadcrumbs::Crumb> crumbs() const override;

protected:
    /// @param saved of the message when it is done: "DKIM settings updated"
    IdentityFormPage(Session &session, const Place &place, const Texts &texts, const QString &saved);

    QString identity() const { return place().subject; }

    /// Fills the form, or brings it up to date. True: what the user changed was changed elsewhere too.
    virtual bool take(const IdentityReading &reading) = 0;

private:
    void read() override;

    IdentityReader *m_reader;
};

} // namespace ui
