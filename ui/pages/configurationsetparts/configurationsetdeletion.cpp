#include "ui/pages/configurationsetparts/configurationsetdeletion.h"

#include "core/ses/configurationsets.h"
#include "ui/components/content/emphasizedtext.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/pages/configurationsetparts/usersalert.h"
#include "ui/pages/identityparts/failures.h"
#include "ui/pages/identityparts/namelist.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockGap = 16;
constexpr int notFound = 404;

/// One that does not exist any more counts as deleted.
client::ManyCalls::Outcome withoutTheGone(client::ManyCalls::Outcome outcome)
{
    const auto isGone = [&](const client::ManyCalls::Failure &failure) {
        if (failure.error.status != notFound)
            return false;
        outcome.done += failure.name;
        return true;
    };
    outcome.failed.removeIf(isGone);
    return outcome;
}

Flash flashOf(const client::ManyCalls::Outcome &outcome)
{
    using Deletion = ConfigurationSetDeletion;
    const int deleted = int(outcome.done.size());
    const int total = deleted + int(outcome.failed.size());
    if (outcome.failed.isEmpty() && deleted == 1)
        return {.kind = Flash::Kind::Success,
                .header = Deletion::tr("Configuration set deleted"),
                .text = Deletion::tr("%1 was deleted.").arg(outcome.done.first())};
    if (outcome.failed.isEmpty())
        return {.kind = Flash::Kind::Success,
                .header = Deletion::tr("%n configuration sets deleted", nullptr, deleted)};
    if (deleted == 0)
        return {.kind = Flash::Kind::Error,
                .header = total == 1 ? Deletion::tr("The configuration set could not be deleted")
                                     : Deletion::tr("The configuration sets could not be deleted"),
                .text = failuresText(outcome.failed)};
    return {.kind = Flash::Kind::Warning,
            .header = Deletion::tr("%1 of %n configuration sets deleted", nullptr, total).arg(deleted),
            .text = failuresText(outcome.failed)};
}

} // namespace

ConfigurationSetDeletion::ConfigurationSetDeletion(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
}

ConfigurationSetDeletion::~ConfigurationSetDeletion()
{
    delete m_dialog;
}

void ConfigurationSetDeletion::ask(const QStringList &names)
{
    if (names.isEmpty() || m_dialog || m_isRunning)
        return;
    const QString title = names.size() == 1 ? tr("Delete configuration set?")
                                            : tr("Delete %n configuration sets?", nullptr, int(names.size()));
    m_dialog = new Modal(title, Modal::Size::Normal, m_page);
    m_dialog->setObjectName(u"deleteSetDialog"_s);
    m_dialog->setBody(body(names));
    m_dialog->addCancel()->setObjectName(u"cancel"_s);
    m_dialog->addAction(tr("Delete"))->setObjectName(u"confirm"_s);
    connect(m_dialog, &Modal::confirmed, this, [this, names] { start(names); });
    m_dialog->open();
}

QWidget *ConfigurationSetDeletion::body(const QStringList &names)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(blockGap);
    if (names.size() == 1) {
        column->addWidget(
            new EmphasizedText(tr("The configuration set %1 is deleted. This cannot be undone."), names.first()));
    } else {
        column->addWidget(
            (new Text(tr("These configuration sets are deleted. This cannot be undone.")))->setWrap(Wrap::Words));
        column->addWidget(NameList::scrolling(names));
    }
    column->addWidget(newUsersAlert(m_session.service(), names));
    return body;
}

void ConfigurationSetDeletion::start(const QStringList &names)
{
    m_isRunning = true;
    m_dialog->setBusy(true);
    QList<client::ManyCalls::Named> calls;
    for (const QString &name : names)
        calls.append({name, client::callOf<ses::DeleteConfigurationSet>(m_session.service(), {name})});
    auto *task = new client::ManyCalls(calls, &m_session);
    connect(task, &client::ManyCalls::finished, &m_session,
            [here = &m_session, deletion = QPointer(this), task](const client::ManyCalls::Outcome &answered) {
        task->deleteLater();
        const auto outcome = withoutTheGone(answered);
        if (!deletion) {
            here->flash(flashOf(outcome));
            return;
        }
        deletion->m_isRunning = false;
        if (deletion->m_dialog) {
            deletion->m_dialog->setBusy(false);
            deletion->m_dialog->close();
        }
        Q_EMIT deletion->finished(outcome.done, flashOf(outcome));
    });
    task->start();
}

} // namespace ui
