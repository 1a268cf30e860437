#include "ui/pages/mailbox/messagecontainer.h"

#include "core/models/times.h"
#include "core/simulation/mailbox.h"
#include "core/wire/whendone.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/mailbox/linkdialog.h"
#include "ui/pages/mailbox/messagebody.h"
#include "ui/pages/mailbox/messagefields.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::LinkState;

namespace {

constexpr int gap = 16;

} // namespace

MessageContainer::MessageContainer(Session &session, const models::MailRow &row)
    : Container(row.mail.subject)
    , m_session(session)
    , m_row(row)
    , m_column(new QWidget)
    , m_export(new Button(Button::Variant::Normal, tr("Export")))
    , m_delete(new Button(Button::Variant::Normal, tr("Delete")))
    , m_close(new Button(Button::Variant::Icon, Icon::Close, tr("Close message")))
{
    setObjectName(u"message"_s);
    build();
    connect(&session.clock(), &client::ClockWatch::ticked, this, &MessageContainer::showLink);
    connect(&session.clock(), &client::ClockWatch::changed, this, &MessageContainer::showLink);
    read();
}

void MessageContainer::build()
{
    m_export->setObjectName(u"exportMessage"_s);
    m_delete->setObjectName(u"deleteMessage"_s);
    m_close->setObjectName(u"closeMessage"_s);
    for (Button *button : {m_export, m_delete, m_close})
        header()->addAction(button);
    connect(m_export, &QAbstractButton::clicked, this, &MessageContainer::exportRequested);
    connect(m_delete, &QAbstractButton::clicked, this, &MessageContainer::deleteRequested);
    connect(m_close, &QAbstractButton::clicked, this, &MessageContainer::closeRequested);
    auto *fields = new MessageFields(m_row.mail);
    connect(fields, &MessageFields::identityRequested, this,
            [this] { m_session.goToRegion(m_row.mail.region, identityPlace(m_row.mail.identity)); });
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(fields);
    add(m_column);
    showLink();
    setAlone(false);
}

void MessageContainer::setAlone(bool isAlone)
{
    m_export->setVisible(isAlone);
    m_delete->setVisible(isAlone);
    m_close->setVisible(!isAlone); // the breadcrumbs lead back
    header()->setTitleWraps(!isAlone);
}

void MessageContainer::take(const models::MailRow &row)
{
    m_row = row;
    showLink();
}

void MessageContainer::read()
{
    auto *loading = new StatusIndicator(StatusKind::Loading, tr("Loading message"));
    m_column->layout()->addWidget(loading);
    wire::whenDone(m_session.service().call<simulation::GetMail>({id()}), this, [this, loading](const auto &answer) {
        delete loading;
        if (answer)
            showBody(*answer);
        else
            showError(answer.error());
    });
}

void MessageContainer::showBody(const simulation::GetMail::Response &mail)
{
    m_body = new MessageBody(mail.source);
    m_column->layout()->addWidget(m_body);
    connect(m_body, &MessageBody::linkActivated, this, &MessageContainer::follow);
}

void MessageContainer::showError(const wire::ServiceError &error)
{
    auto *alert = new Alert(Alert::Kind::Error, tr("The message could not be loaded"), errorText(error));
    alert->setObjectName(u"messageError"_s);
    connect(alert->addAction(tr("Retry")), &QAbstractButton::clicked, this, [this, alert] {
        alert->hide();
        alert->deleteLater(); // its button was pressed
        read();
    });
    m_column->layout()->addWidget(alert);
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
    static_cast<QVBoxLayout *>(m_column->layout())->insertWidget(1, m_alert);
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
    if (!m_row.mail.linkExpires || !m_session.clock().isKnown())
        return tr("Valid until %1 UTC.").arg(end);
    const qint64 left = m_session.clock().now().secsTo(*m_row.mail.linkExpires);
    return tr("Valid until %1 UTC (%2 left).").arg(end, models::hoursText(left));
}

/// As if it were opened in a browser, which the window is here.
void MessageContainer::follow(const QString &address)
{
    if (address.isEmpty())
        return;
    wire::whenDone(m_session.service().call<simulation::FollowLink>({address}), this, [this](const auto &answer) {
        if (answer)
            openLinkDialog(m_session, this, *answer);
        else
            m_session.flash({.kind = Flash::Kind::Error,
                             .header = tr("The link could not be followed"),
                             .text = errorText(answer.error()),
                             .id = u"followLink"_s});
    });
}

void MessageContainer::resend()
{
    const QString name = m_row.mail.identity;
    const client::Service service = m_session.connection().service(m_row.mail.region);
    const QString flashId = u"resend"_s;
    wire::whenDone(service.call<simulation::ResendVerification>({name}), this,
                   [this, name, flashId](const auto &answer) {
        if (answer)
            m_session.flash(
                {.kind = Flash::Kind::Success, .text = tr("Verification email sent to %1").arg(name), .id = flashId});
        else
            m_session.flash({.kind = Flash::Kind::Error,
                             .header = tr("The verification email could not be sent"),
                             .text = errorText(answer.error()),
                             .id = flashId});
    });
}

} // namespace ui
