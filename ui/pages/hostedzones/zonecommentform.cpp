#include "ui/pages/hostedzones/zonecommentform.h"

#include "core/client/dns/dnszone.h"
#include "ui/components/controls/button.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/textarea.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/hostedzones/commentfield.h"
#include "ui/pages/hostedzones/dnshelp.h"
#include "ui/pages/hostedzones/dnsplaces.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Place &place)
{
    return client::isHostedZone(place.subject) ? ZoneCommentForm::tr("Edit hosted zone")
                                               : ZoneCommentForm::tr("Edit domain");
}

} // namespace

ZoneCommentForm::ZoneCommentForm(Session &session, const Place &place)
    : FormPage(session, place, {.title = titleOf(place), .submit = tr("Save changes")})
    , m_comment(new TextArea(3))
    , m_edited([this] { return commentIn(m_comment); },
               [this](const QString &comment) { m_comment->setPlainText(comment); })
{
    setObjectName(u"zoneCommentForm"_s);
    addContainer(client::isHostedZone(place.subject) ? tr("Hosted zone configuration") : tr("Domain configuration"))
        ->add(commentField(m_comment));
    load();
}

QList<Breadcrumbs::Crumb> ZoneCommentForm::crumbs() const
{
    QList<Breadcrumbs::Crumb> crumbs{serviceCrumb(), hostedZonesCrumb()};
    if (!m_name.isEmpty())
        crumbs.append({m_name, place().withoutForm().toString()});
    return crumbs << Breadcrumbs::Crumb{title()};
}

HelpContent ZoneCommentForm::help() const
{
    return hostedZonesHelp();
}

void ZoneCommentForm::load()
{
    showInstead(new StatusIndicator(StatusKind::Loading, tr("Loading comment")));
    wire::whenDone(client::readZone(session().service(), place().subject), this, [this](const auto &zone) {
        if (!zone) {
            auto *alert = new Alert(Alert::Kind::Error, tr("The comment could not be loaded"), errorText(zone.error()));
            Button *retry = alert->addAction(tr("Retry"));
            retry->setObjectName(u"retry"_s);
            connect(retry, &QAbstractButton::clicked, this, &ZoneCommentForm::load);
            showInstead(alert);
            return;
        }
        m_name = zone->name;
        m_edited.take(zone->comment);
        showInstead(nullptr);
        Q_EMIT titleChanged();
    });
}

void ZoneCommentForm::submit()
{
    const auto call = client::commentingOf(session().service(), place().subject, m_edited.value());
    await(call(), [this](const client::Outcome &outcome) {
        if (outcome)
            finish(place().withoutForm(),
                   {.kind = Flash::Kind::Success, .text = tr("Comment of %1 updated").arg(m_name)});
        else
            refuse(tr("The comment could not be changed"), outcome.error());
    });
}

} // namespace ui
