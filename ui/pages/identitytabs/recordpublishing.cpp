#include "ui/pages/identitytabs/recordpublishing.h"

#include "core/wire/whendone.h"
#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/identityparts/replacedialog.h"

namespace ui {

using namespace Qt::StringLiterals;

RecordPublishing::RecordPublishing(Session &session, Container *container, const Texts &texts)
    : QObject(container)
    , m_session(session)
    , m_container(container)
    , m_texts(texts)
    , m_button(new Button(Button::Variant::Normal, tr("Publish DNS records to Route53")))
{
    m_button->setObjectName(texts.objectName);
    m_button->hide();
    container->header()->insertAction(0, m_button);
    connect(m_button, &QAbstractButton::clicked, this, &RecordPublishing::press);
    followChanges(
        session, this, [](const QString &resource) { return resource.startsWith("hostedzone/"_L1); },
        [this] { plan(); });
}

RecordPublishing::~RecordPublishing()
{
    delete m_dialog;
}

void RecordPublishing::setRecords(const QString &subject, const QList<client::DnsRecord> &records)
{
    m_subject = subject;
    if (records == m_records)
        return;
    m_records = records;
    m_plan.reset(); // of other records
    showButton();
    plan();
}

void RecordPublishing::plan()
{
    const int run = ++m_run;
    if (m_records.isEmpty())
        return;
    wire::whenDone(client::planPublishing(m_session.service(), m_records), this, [this, run](const auto &plan) {
        if (run == m_run)
            takePlan(plan);
    });
}

/// When it cannot be known, the button stays as it is: whoever presses it is told.
void RecordPublishing::takePlan(const wire::Result<std::optional<client::PublishingPlan>> &plan)
{
    if (!plan)
        return;
    m_plan = *plan;
    showButton();
}

void RecordPublishing::showButton()
{
    m_button->setVisible(m_isBusy || (m_plan && !m_plan->isPublished()));
}

void RecordPublishing::press()
{
    if (m_isBusy || m_dialog || !m_plan)
        return;
    if (m_plan->conflicts().isEmpty()) {
        publish(*m_plan);
        return;
    }
    m_dialog = openReplaceDialog(m_container, m_plan->zoneName, m_plan->conflicts(),
                                 [this, plan = *m_plan] { publish(plan); });
}

/// What the service answers is told also when the page is gone by then.
void RecordPublishing::publish(const client::PublishingPlan &plan)
{
    m_isBusy = true;
    m_button->setLoading(true);
    Q_EMIT busyChanged(true);
    const QString id = m_texts.objectName + m_subject;
    m_session.flash({.kind = Flash::Kind::InProgress, .text = tr("Publishing DNS records to Route53"), .id = id});
    wire::whenDone(client::publish(m_session.service(), plan), &m_session,
                   [here = &m_session, task = QPointer(this), plan, id, texts = m_texts,
                    subject = m_subject](const wire::Result<route53::ChangeInfo> &change) {
        here->flash(flashOf(texts, subject, plan, id, change ? nullptr : &change.error()));
        if (!task)
            return;
        task->m_isBusy = false;
        task->m_button->setLoading(false);
        Q_EMIT task->busyChanged(false);
        if (change)
            task->m_plan.reset(); // it is done; what follows from others' changes, the next plan tells
        task->showButton();
        task->plan();
    });
}

Flash RecordPublishing::flashOf(const Texts &texts, const QString &subject, const client::PublishingPlan &plan,
                                const QString &id, const wire::ServiceError *error)
{
    if (error)
        return {.kind = Flash::Kind::Error,
                .header = tr("DNS records could not be published"),
                .text = errorText(*error),
                .id = id};
    return {.kind = Flash::Kind::Success,
            .header = tr("DNS records published to Route53"),
            .text = texts.done.arg(subject, plan.zoneName),
            .id = id};
}

} // namespace ui
