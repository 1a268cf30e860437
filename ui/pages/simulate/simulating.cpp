#include "ui/pages/simulate/simulating.h"

#include "core/client/identities/forcing.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/pages/identityparts/failures.h"

namespace ui {

using namespace Qt::StringLiterals;

Simulating::Simulating(Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page)
{
}

void Simulating::checkDns(const QStringList &domains)
{
    QList<client::ManyCalls::Named> calls;
    for (const QString &name : domains)
        calls.append({name, client::callOf<simulation::CheckIdentity>(m_session.service(), {name})});
    const int count = int(calls.size());
    run(calls,
        {tr("DNS of %n domains was checked", nullptr, count), tr("DNS of some domains could not be checked"),
         tr("DNS could not be checked")});
}

void Simulating::askToForce(const QList<ForceSubject> &subjects)
{
    if (subjects.isEmpty() || m_dialog)
        return;
    auto *form = new ForceForm(subjects);
    m_dialog = new Modal(tr("Force status"), Modal::Size::Normal, m_page);
    m_dialog->setObjectName(u"forceDialog"_s);
    m_dialog->setBody(form);
    m_dialog->addCancel()->setObjectName(u"cancelForce"_s);
    Button *action = m_dialog->addAction(tr("Force status"));
    action->setObjectName(u"confirmForce"_s);
    action->setEnabled(false);
    action->setDisabledReason(tr("Everything is left as it is"));
    connect(form, &ForceForm::edited, action, [form, action] { action->setEnabled(form->isAnythingForced()); });
    connect(m_dialog, &Modal::confirmed, this, [this, form, subjects] {
        const simulation::ForceStatus::Request request = form->request();
        m_dialog->close();
        force(subjects, request);
    });
    m_dialog->open();
}

void Simulating::force(const QList<ForceSubject> &subjects, const simulation::ForceStatus::Request &request)
{
    QList<client::ManyCalls::Named> calls;
    for (const ForceSubject &subject : subjects) {
        simulation::ForceStatus::Request own = request;
        own.emailIdentity = subject.name;
        calls.append({subject.name, client::forcing(m_session.service(), own)});
    }
    const int count = int(calls.size());
    run(calls,
        {tr("Status of %n identities forced", nullptr, count), tr("Some statuses could not be forced"),
         tr("The status could not be forced")});
}

void Simulating::removeForce(const QString &name)
{
    run({{name, client::callOf<simulation::RemoveForce>(m_session.service(), {name})}},
        {tr("Force removed; DNS was checked"), {}, tr("The force could not be removed")});
}

void Simulating::run(const QList<client::ManyCalls::Named> &calls, const Texts &texts)
{
    auto *task = new client::ManyCalls(calls, this);
    connect(task, &client::ManyCalls::finished, this, [this, task, texts](const client::ManyCalls::Outcome &outcome) {
        task->deleteLater();
        tell(outcome, texts);
    });
    task->start();
}

void Simulating::tell(const client::ManyCalls::Outcome &outcome, const Texts &texts)
{
    const QString id = u"simulate"_s;
    if (outcome.failed.isEmpty())
        m_session.flash({.kind = Flash::Kind::Success, .header = texts.done, .id = id});
    else if (outcome.done.isEmpty())
        m_session.flash(
            {.kind = Flash::Kind::Error, .header = texts.failed, .text = failuresText(outcome.failed), .id = id});
    else
        m_session.flash(
            {.kind = Flash::Kind::Warning, .header = texts.partly, .text = failuresText(outcome.failed), .id = id});
}

} // namespace ui
