#include "ui/pages/hostedzones/zonecommentform.h"

#include "core/client/zonelists.h"
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

ZoneCommentForm::ZoneCommentForm(Session &session, const Place &place)
    : FormPage(session, place, {.title = tr("Edit hosted zone"), .submit = tr("Save changes")})
    , m_comment(new TextArea(3))
    , m_edited([this] { return commentIn(m_comment); },
               [this](const QString &comment) { m_comment->setPlainText(comment); })
{
    setObjectName(u"zoneCommentForm"_s);
    addContainer(tr("Hosted zone configuration"))->add(commentField(m_comment));
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
    using Operation = route53::GetHostedZone;
    showInstead(new StatusIndicator(StatusKind::Loading, tr("Loading hosted zone")));
    const auto answer = session().service().call<Operation>({place().subject.section(u'/', -1)});
    wire::whenDone(answer, this, [this](const wire::Result<Operation::Response> &zone) {
        if (!zone) {
            auto *alert =
                new Alert(Alert::Kind::Error, tr("The hosted zone could not be loaded"), errorText(zone.error()));
            Button *retry = alert->addAction(tr("Retry"));
            retry->setObjectName(u"retry"_s);
            connect(retry, &QAbstractButton::clicked, this, &ZoneCommentForm::load);
            showInstead(alert);
            return;
        }
        m_name = client::readableName(zone->hostedZone.name);
        const auto &config = zone->hostedZone.config;
        m_edited.take(config ? config->comment.value_or(QString()) : QString());
        showInstead(nullptr);
        Q_EMIT titleChanged();
    });
}

void ZoneCommentForm::submit()
{
    using Operation = route53::UpdateHostedZoneComment;
    const QString comment = m_edited.value();
    const Operation::Request request{.id = place().subject.section(u'/', -1),
                                     .comment = comment.isEmpty() ? std::nullopt : std::optional(comment)};
    await(session().service().call<Operation>(request), [this](const wire::Result<Operation::Response> &answer) {
        if (answer)
            finish(place().withoutForm(),
                   {.kind = Flash::Kind::Success, .text = tr("Comment of %1 updated").arg(m_name)});
        else
            refuse(tr("Hosted zone could not be changed"), answer.error());
    });
}

} // namespace ui
