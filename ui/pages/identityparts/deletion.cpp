#include "ui/pages/identityparts/deletion.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/modal.h"
#include "ui/pages/identityparts/consequences.h"
#include "ui/pages/identityparts/failures.h"
#include "ui/pages/identityparts/namelist.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int blockGap = 16;

} // namespace

Deletion::Deletion(Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page)
{
}

void Deletion::ask(const QStringList &names)
{
    if (names.isEmpty() || m_dialog || m_isRunning)
        return;
    const QString title =
        names.size() == 1 ? tr("Delete identity?") : tr("Delete %n identities?", nullptr, int(names.size()));
    m_dialog = new Modal(title, Modal::Size::Normal, m_page);
    m_dialog->setObjectName(QStringLiteral("deleteDialog"));
    m_dialog->setBody(body(names));
    m_dialog->addCancel()->setObjectName(QStringLiteral("cancel"));
    m_dialog->addAction(tr("Delete"))->setObjectName(QStringLiteral("confirm"));
    connect(m_dialog, &Modal::confirmed, this, [this, names] { start(names); });
    m_dialog->open();
}

QWidget *Deletion::body(const QStringList &names)
{
    const QString region = m_session.region().name;
    const QString end = m_session.connection().hasSimulator() ? QString() : u' ' + tr("This cannot be undone.");
    auto *warning = new Alert(Alert::Kind::Warning, {}, consequencesText(names, {}) + end);
    warning->setObjectName(QStringLiteral("consequences"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(blockGap);
    column->addWidget((new Text(names.size() == 1 ? tr("This identity is deleted in %1:").arg(region)
                                                  : tr("These identities are deleted in %1:").arg(region)))
                          ->setWrap(Wrap::Words));
    column->addWidget(NameList::scrolling(names));
    column->addWidget(warning);

    auto *reader = new ConsequencesReader(m_session.service(), names, body);
    connect(reader, &ConsequencesReader::known, warning,
            [warning, names, end](const DeletionConsequences &consequences) {
        warning->setText(consequencesText(names, consequences) + end);
    });
    reader->start();
    return body;
}

void Deletion::start(const QStringList &names)
{
    m_isRunning = true;
    m_dialog->setBusy(true);
    auto *task = new client::IdentityDeletion(m_session.service(), names, this);
    connect(task, &client::IdentityDeletion::deleted, this, &Deletion::deleted);
    connect(task, &client::IdentityDeletion::finished, this,
            [this, task](const client::IdentityDeletion::Outcome &outcome) {
        task->deleteLater();
        m_isRunning = false;
        if (m_dialog) {
            m_dialog->setBusy(false);
            m_dialog->close();
        }
        Q_EMIT finished(outcome);
    });
    task->start();
}

Flash deletionFlash(const client::IdentityDeletion::Outcome &outcome)
{
    const int deleted = int(outcome.deleted.size());
    const int total = deleted + int(outcome.failed.size());
    if (outcome.failed.isEmpty() && deleted == 1) {
        return {.kind = Flash::Kind::Success,
                .header = Deletion::tr("Identity deleted"),
                .text = Deletion::tr("%1 was deleted.").arg(outcome.deleted.first())};
    }
    if (outcome.failed.isEmpty())
        return {.kind = Flash::Kind::Success, .header = Deletion::tr("%n identities deleted", nullptr, deleted)};
    if (deleted == 0) {
        return {.kind = Flash::Kind::Error,
                .header = total == 1 ? Deletion::tr("The identity could not be deleted")
                                     : Deletion::tr("The identities could not be deleted"),
                .text = failuresText(outcome.failed)};
    }
    return {.kind = Flash::Kind::Warning,
            .header = Deletion::tr("%1 of %n identities deleted", nullptr, total).arg(deleted),
            .text = failuresText(outcome.failed)};
}

} // namespace ui
