#include "ui/pages/mailbox/messagecontainer.h"

#include "core/models/times.h"
#include "core/simulation/mailbox.h"
#include "core/wire/whendone.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/mailbox/linkdialog.h"
#include "ui/pages/mailbox/messagebody.h"
#include "ui/pages/mailbox/messagefields.h"

namespace ui {

using namespace Qt::StringLiterals;
using simulation::LinkState;

MessageContainer::MessageContainer(Session &session, const models::MailRow &row)
    : OpenedMail(session, row.mail.id, row.mail.subject)
    , m_row(row)
{
    build();
    connect(&session.clock(), &client::ClockWatch::ticked, this, &MessageContainer::showLink);
    connect(&session.clock(), &client::ClockWatch::changed, this, &MessageContainer::showLink);
    read();
}

void MessageContainer::build()
{
    auto *fields = new MessageFields(m_row.mail);
    connect(fields, &MessageFields::identityRequested, this,
            [this] { session().goToRegion(m_row.mail.region, identityPlace(m_row.mail.identity)); });
    addPart(fields);
    showLink();
}

void MessageContainer::take(const models::MailRow &row)
{
    m_row = row;
    showLink();
}

void MessageContainer::read()
{
    auto *loading = new StatusIndicator(StatusKind::Loading, tr("Loading message"));
    addPart(loading);
    wire::whenDone(session().service().call<simulation::GetMail>({id()}), this, [this, loading](const auto &answer) {
        delete loading;
        if (answer)
            showBody(*answer);
        else
            showError(answer.error(), [this] { read(); });
    });
}

void MessageContainer::showBody(const simulation::GetMail::Response &mail)
{
    m_body = new MessageBody(mail.source);
    addPart(m_body);
    connect(m_body, &MessageBody::linkActivated, this, &MessageContainer::follow);
}

void MessageContainer::showLink()
{
    if (m_alert && m_row.link == m_shownLink) {
        m_alert->setText(linkText()); // time goes by
        return;
    }
    if (m_alert) {
        m_alert->hide();
        m_alert->deleteLater(); // its button may have been pressed
        m_alert = nullptr;
    }
    m_shownLink = m_row.link;
    if (!m_row.link)
        return;
    const Alert::Kind kind = *m_row.link == LinkState::Valid ? Alert::Kind::Info
        : *m_row.link == LinkState::Followed                 ? Alert::Kind::Success
                                                             : Alert::Kind::Warning;
    m_alert = new Alert(kind, tr("Verification link"), linkText());
    m_alert->setObjectName(u"linkAlert"_s);
    insertPart(1, m_alert);
    if (*m_row.link == LinkState::Valid) {
        Button *button = m_alert->addAction(tr("Follow link"));
        button->setObjectName(u"followLink"_s);
        connect(button, &QAbstractButton::clicked, this, [this] {
            if (m_body)
                follow(m_body->firstLink());
        });
    } else if (*m_row.link == LinkState::Lapsed) {
        Button *button = m_alert->addAction(tr("Resend"));
        button->setObjectName(u"resend"_s);
        connect(button, &QAbstractButton::clicked, this, &MessageContainer::resend);
    }
}

QString MessageContainer::linkText() const
{
    if (!m_row.link)
        return {};
    if (*m_row.link == LinkState::Followed)
        return tr("Followed. The address is verified.");
    const QString end = models::tableTime(m_row.mail.linkExpires.value_or(QDateTime()));
    if (*m_row.link == LinkState::Lapsed)
        return tr("Lapsed on %1 UTC.").arg(end);
    if (!m_row.mail.linkExpires || !session().clock().isKnown())
        return tr("Valid until %1 UTC.").arg(end);
    const qint64 left = session().clock().now().secsTo(*m_row.mail.linkExpires);
    return tr("Valid until %1 UTC (%2 left).").arg(end, models::hoursText(left));
}

/// As if it were opened in a browser, which the window is here.
void MessageContainer::follow(const QString &address)
{
    if (address.isEmpty())
        return;
    wire::whenDone(session().service().call<simulation::FollowLink>({address}), this, [this](const auto &answer) {
        if (answer)
            openLinkDialog(session(), this, *answer);
        else
            session().flash({.kind = Flash::Kind::Error,
                             .header = tr("The link could not be followed"),
                             .text = errorText(answer.error()),
                             .id = u"followLink"_s});
    });
}

void MessageContainer::resend()
{
    const QString name = m_row.mail.identity;
    const client::Service service = session().connection().service(m_row.mail.region);
    const QString flashId = u"resend"_s;
    wire::whenDone(service.call<simulation::ResendVerification>({name}), this,
                   [this, name, flashId](const auto &answer) {
        if (answer)
            session().flash(
                {.kind = Flash::Kind::Success, .text = tr("Verification email sent to %1").arg(name), .id = flashId});
        else
            session().flash({.kind = Flash::Kind::Error,
                             .header = tr("The verification email could not be sent"),
                             .text = errorText(answer.error()),
                             .id = flashId});
    });
}

} // namespace ui
