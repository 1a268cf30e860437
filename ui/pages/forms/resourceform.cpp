#include "ui/pages/forms/resourceform.h"

#include "ui/components/controls/button.h"
#include "ui/components/forms/formactions.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/errortext.h"

namespace ui {

using namespace Qt::StringLiterals;

ResourceForm::ResourceForm(Session &session, const Place &place, const Texts &texts, const QString &saved,
                           const Words &words)
    : FormPage(session, place, texts)
    , m_saved(saved)
    , m_words(words)
{
}

void ResourceForm::start()
{
    showInstead(new StatusIndicator(StatusKind::Loading, m_words.loading));
    read();
}

void ResourceForm::submit()
{
    m_saving = startWaiting();
    read();
}

void ResourceForm::takeRead(const std::function<bool()> &take)
{
    showInstead(nullptr);
    setAlert(u"gone"_s, nullptr);
    actions()->setSubmittable(true);
    m_isRead = true;
    const bool isContested = take();
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

bool ResourceForm::mayStillSave(bool) const
{
    return true;
}

void ResourceForm::takeRefusal(const wire::ServiceError &error)
{
    refuse(refusal(), error);
}

void ResourceForm::save()
{
    const QList<client::Call> calls = changes();
    if (calls.isEmpty()) {
        finish(target(), {.kind = Flash::Kind::Info, .text = tr("Nothing was changed.")});
        return;
    }
    await(client::inTurn(calls), [this](const client::Outcome &outcome) {
        if (outcome)
            finish(target(), {.kind = Flash::Kind::Success, .text = m_saved});
        else
            takeRefusal(outcome.error());
    });
}

void ResourceForm::showError(const wire::ServiceError &error)
{
    if (m_isRead) {
        if (const auto saving = std::exchange(m_saving, std::nullopt); saving && endWaiting(*saving))
            takeRefusal(error);
        return;
    }
    auto *alert = new Alert(Alert::Kind::Error, m_words.failed, errorText(error));
    Button *retry = alert->addAction(tr("Retry"));
    retry->setObjectName(u"retry"_s);
    connect(retry, &QAbstractButton::clicked, this, [this] { read(); });
    showInstead(alert);
}

void ResourceForm::showGone()
{
    if (!m_isRead) { // another Region, or a page that was come back to
        session().forget(place());
        session().finish(m_words.list, Flash{.kind = Flash::Kind::Info, .text = m_words.absent});
        return;
    }
    if (const auto saving = std::exchange(m_saving, std::nullopt))
        endWaiting(*saving);
    setAlert(u"gone"_s, new Alert(Alert::Kind::Warning, m_words.deleted, m_words.deletedText));
    actions()->setSubmittable(false, m_words.gone);
}

} // namespace ui
