#include "ui/pages/mailbox/sentmessage.h"

#include "core/models/statustexts.h"
#include "core/wire/whendone.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/text.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/mailbox/deliverytab.h"
#include "ui/pages/mailbox/messagebody.h"
#include "ui/pages/mailbox/messagefields.h"

namespace ui {

using namespace Qt::StringLiterals;

SentMessage::SentMessage(Session &session, const simulation::SentMail &mail)
    : OpenedMail(session, mail.messageId, mail.subject.isEmpty() ? tr("(no subject)") : mail.subject)
    , m_mail(mail)
{
    addPart(fields());
    read();
}

QWidget *SentMessage::fields() const
{
    auto *fields = new MessageFields;
    fields->add(tr("From"), (new Text(m_mail.from))->setWrap(Wrap::Words));
    fields->add(tr("To"), (new Text(m_mail.to.join(u", "_s)))->setWrap(Wrap::Words));
    fields->add(tr("Sent"), (new Text(models::dateText(m_mail.sent)))->setWrap(Wrap::Words));
    fields->add(tr("Message ID"), new CopyableText(m_mail.messageId, tr("message ID")));
    return fields;
}

void SentMessage::read()
{
    auto *loading = new StatusIndicator(StatusKind::Loading, tr("Loading message"));
    addPart(loading);
    wire::whenDone(session().service().call<simulation::GetSentMail>({id()}), this,
                   [this, loading](const auto &answer) {
        delete loading;
        if (answer)
            show(*answer);
        else
            showError(answer.error(), [this] { read(); });
    });
}

void SentMessage::show(const simulation::GetSentMail::Response &mail)
{
    addPart(new MessageBody(mail.source, {.id = u"delivery"_s, .title = tr("Delivery"), .content = delivery(mail)}));
}

QWidget *SentMessage::delivery(const simulation::GetSentMail::Response &mail)
{
    auto *tab = new DeliveryTab(mail);
    const QString region = m_mail.region;
    connect(tab, &DeliveryTab::placeRequested, this,
            [this, region](const Place &place) { session().goToRegion(region, place); });
    connect(tab, &DeliveryTab::settingsRequested, this,
            [this, region] { session().goToRegion(region, whichSettingsPlace(m_mail.from, m_mail.to.value(0))); });
    return tab;
}

} // namespace ui
