#include "ui/pages/hostedzones/zonedeletion.h"

#include "core/client/dns/dnszone.h"
#include "core/wire/whendone.h"
#include "ui/components/content/emphasizedtext.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/modal.h"
#include "ui/pages/frame/errortext.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockGap = 16;
constexpr int alreadyGone = 404;
constexpr qint64 ownRecords = 2; // NS and SOA of a hosted zone

Flash deletedFlash(const ZoneDeletion::Zone &zone)
{
    return {.kind = Flash::Kind::Success,
            .header = client::isHostedZone(zone.resource) ? ZoneDeletion::tr("Hosted zone deleted")
                                                          : ZoneDeletion::tr("Domain deleted"),
            .text = ZoneDeletion::tr("%1 was deleted.").arg(zone.name)};
}

} // namespace

ZoneDeletion::ZoneDeletion(Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page)
{
}

ZoneDeletion::~ZoneDeletion()
{
    delete m_dialog;
}

void ZoneDeletion::ask(const Zone &zone)
{
    if (m_dialog)
        return;
    m_dialog = new Modal(client::isHostedZone(zone.resource) ? tr("Delete hosted zone?") : tr("Delete domain?"),
                         Modal::Size::Normal, m_page);
    m_dialog->setObjectName(u"deleteZoneDialog"_s);
    m_dialog->setBody(body(zone));
    m_dialog->addCancel()->setObjectName(u"cancel"_s);
    m_dialog->addAction(tr("Delete"))->setObjectName(u"confirm"_s);
    connect(m_dialog, &Modal::confirmed, this, [this, zone] { start(zone); });
    m_dialog->open();
}

QWidget *ZoneDeletion::body(const Zone &zone)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(blockGap);
    if (client::isHostedZone(zone.resource))
        column->addWidget(new EmphasizedText(tr("The hosted zone %1 is deleted."), zone.name));
    else
        column->addWidget(
            new EmphasizedText(tr("%1 is deleted with its records. DNS answers nothing for it then."), zone.name));
    m_refusal = new Alert(Alert::Kind::Error, {}, {});
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->hide();
    column->addWidget(m_refusal);
    return body;
}

/// What the service answers is told also when the page is gone by then.
void ZoneDeletion::start(const Zone &zone)
{
    m_dialog->setBusy(true);
    const auto answer = client::deletionOf(m_session.service(), zone.resource)();
    wire::whenDone(answer, &m_session,
                   [here = &m_session, task = QPointer(this), zone](const client::Outcome &outcome) {
        const bool isGone = outcome || outcome.error().status == alreadyGone;
        if (task && task->m_dialog)
            task->m_dialog->setBusy(false);
        if (task && task->m_dialog && !isGone) {
            task->showRefusal(zone, outcome.error());
            return;
        }
        if (task && task->m_dialog)
            task->m_dialog->close();
        if (task && isGone)
            Q_EMIT task->deleted(zone.resource, deletedFlash(zone));
        else
            here->flash(isGone ? deletedFlash(zone)
                               : Flash{.kind = Flash::Kind::Error,
                                       .header = tr("%1 could not be deleted").arg(zone.name),
                                       .text = errorText(outcome.error())});
    });
}

void ZoneDeletion::showRefusal(const Zone &zone, const wire::ServiceError &error)
{
    const qint64 others = zone.records - ownRecords;
    m_refusal->setText(error.code == "HostedZoneNotEmpty"_L1 && others > 0 ? tr(
                           "It still holds %n records besides NS and SOA. Delete them first.", nullptr, int(others))
                                                                           : errorText(error));
    m_refusal->show();
}

} // namespace ui
