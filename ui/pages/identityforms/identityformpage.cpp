#include "ui/pages/identityforms/identityformpage.h"

#include "ui/components/controls/button.h"
#include "ui/components/forms/formactions.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/identityparts/identityreader.h"

namespace ui {

using namespace Qt::StringLiterals;

IdentityFormPage::IdentityFormPage(Session &session, const Place &place, const Texts &texts, const QString &saved)
    : FormPage(session, place, texts)
    , m_reader(new IdentityReader(session.service(), place.subject, this))
    , m_saved(saved)
{
    connect(m_reader, &IdentityReader::read, this, &IdentityFormPage::takeReading);
    connect(m_reader, &IdentityReader::failed, this, &IdentityFormPage::showError);
    connect(m_reader, &IdentityReader::gone, this, &IdentityFormPage::showGone);
    connect(&session, &Session::changed, m_reader, &IdentityReader::noteChanges);
}

void IdentityFormPage::start()
{
    showInstead(new StatusIndicator(StatusKind::Loading, tr("Loading identity")));
    m_reader->start();
}

QList<Breadcrumbs::Crumb> IdentityFormPage::crumbs() const
{
    const Place details = identityPlace(identity(), place().tab);
    return {serviceCrumb(), identitiesCrumb(), {identity(), details.toString()}, {title()}};
}

void IdentityFormPage::submit()
{
    m_saving = startWaiting();
    m_reader->start();
}

void IdentityFormPage::takeReading(const IdentityReading &reading)
{
    showInstead(nullptr);
    setAlert(u"gone"_s, nullptr);
    actions()->setSubmittable(true);
    m_isRead = true;
    const bool isContested = take(reading);
    if (isContested)
        setAlert(u"contested"_s,
                 new Alert(Alert::Kind::Info, tr("Changed elsewhere"),
                           tr("What you change here was changed by somebody else meanwhile. Saving puts your own "
                              "values in the place of theirs.")));
    const auto saving = std::exchange(m_saving, std::nullopt);
    if (!saving || !endWaiting(*saving))
        return;
    if (mayStillSave(isContested))
        save();
    else
        session().flash({.kind = Flash::Kind::Warning,
                         .header = tr("Not saved yet"),
                         .text = tr("What you change here was changed by somebody else in this moment. Look at what "
                                    "this page says about it, then save again."),
                         .id = u"form"_s});
}

bool IdentityFormPage::mayStillSave(bool) const
{
    return true;
}

void IdentityFormPage::takeRefusal(const wire::ServiceError &error)
{
    refuse(refusal(), error);
}

void IdentityFormPage::save()
{
    const QList<client::Call> calls = changes();
    if (calls.isEmpty()) {
        finish(place().withoutForm(), {.kind = Flash::Kind::Info, .text = tr("Nothing was changed.")});
        return;
    }
    await(client::inTurn(calls), [this](const client::Outcome &outcome) {
        if (outcome)
            finish(place().withoutForm(), {.kind = Flash::Kind::Success, .text = m_saved});
        else
            takeRefusal(outcome.error());
    });
}

void IdentityFormPage::showError(const wire::ServiceError &error)
{
    if (m_isRead) {
        if (const auto saving = std::exchange(m_saving, std::nullopt); saving && endWaiting(*saving))
            takeRefusal(error);
        return;
    }
    auto *alert = new Alert(Alert::Kind::Error, tr("The identity could not be loaded"), errorText(error));
    Button *retry = alert->addAction(tr("Retry"));
    retry->setObjectName(u"retry"_s);
    connect(retry, &QAbstractButton::clicked, m_reader, &IdentityReader::start);
    showInstead(alert);
}

void IdentityFormPage::showGone()
{
    const QString region = session().region().name;
    if (!m_isRead) { // another Region, or a page that was come back to
        session().forget(place());
        session().finish(
            identitiesPlace(),
            Flash{.kind = Flash::Kind::Info, .text = tr("%1 does not exist in %2.").arg(identity(), region)});
        return;
    }
    if (const auto saving = std::exchange(m_saving, std::nullopt))
        endWaiting(*saving);
    setAlert(u"gone"_s,
             new Alert(Alert::Kind::Warning, tr("Identity deleted"),
                       tr("%1 was deleted elsewhere. What you typed stays here, but it cannot be saved unless the "
                          "identity is restored.")
                           .arg(identity())));
    actions()->setSubmittable(false, tr("The identity does not exist any more."));
}

} // namespace ui
