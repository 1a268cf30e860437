#include "ui/pages/configurationsetparts/manydeletion.h"

#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/pages/identityparts/namelist.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockGap = 16;
constexpr int notFound = 404;

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

} // namespace

ManyDeletion::ManyDeletion(Session &session, const Kind &kind, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_kind(kind)
    , m_page(page)
{
}

ManyDeletion::~ManyDeletion()
{
    delete m_dialog;
}

void ManyDeletion::ask(const QStringList &names)
{
    if (names.isEmpty() || m_dialog || m_isRunning)
        return;
    m_dialog = new Modal(m_kind.title(names), Modal::Size::Normal, m_page);
    m_dialog->setObjectName(m_kind.dialog);
    m_dialog->setBody(m_kind.body(names));
    m_dialog->addCancel()->setObjectName(u"cancel"_s);
    m_dialog->addAction(tr("Delete"))->setObjectName(u"confirm"_s);
    connect(m_dialog, &Modal::confirmed, this, [this, names] { start(names); });
    m_dialog->open();
}

void ManyDeletion::start(const QStringList &names)
{
    m_isRunning = true;
    m_dialog->setBusy(true);
    QList<client::ManyCalls::Named> calls;
    for (const QString &name : names)
        calls.append({name, m_kind.call(name)});
    auto *task = new client::ManyCalls(calls, &m_session);
    connect(task, &client::ManyCalls::finished, &m_session,
            [here = &m_session, deletion = QPointer(this), flash = m_kind.flash,
             task](const client::ManyCalls::Outcome &answered) {
        task->deleteLater();
        const auto outcome = withoutTheGone(answered);
        if (!deletion) {
            here->flash(flash(outcome));
            return;
        }
        deletion->m_isRunning = false;
        if (deletion->m_dialog) {
            deletion->m_dialog->setBusy(false);
            deletion->m_dialog->close();
        }
        Q_EMIT deletion->finished(outcome.done, flash(outcome));
    });
    task->start();
}

QWidget *deletionBody(QWidget *sentence, const QStringList &names, QWidget *remark)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(blockGap);
    column->addWidget(sentence);
    if (names.size() > 1)
        column->addWidget(NameList::scrolling(names));
    if (remark)
        column->addWidget(remark);
    return body;
}

} // namespace ui
