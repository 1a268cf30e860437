#include "ui/pages/identityparts/restoration.h"

#include "core/client/identities/identityrestoring.h"
#include "ui/pages/identityparts/failures.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUuid>

namespace ui {

namespace {

using client::IdentityRestoring;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Restoration)
};

Flash progressFlash(int done, int total)
{
    Flash flash{.kind = Flash::Kind::InProgress,
                .text = total == 1 ? Texts::tr("Restoring the identity")
                                   : Texts::tr("Restoring %n identities", nullptr, total)};
    if (total > IdentityRestoring::maxPerCall)
        flash.percent = 100 * done / total;
    return flash;
}

Flash restoredFlash(const IdentityRestoring::Outcome &outcome)
{
    const int restored = int(outcome.restored.size());
    const int total = restored + int(outcome.failed.size());
    if (outcome.failed.isEmpty() && restored == 1)
        return {.kind = Flash::Kind::Success,
                .header = Texts::tr("Identity restored"),
                .text = Texts::tr("%1 is as it was.").arg(outcome.restored.first())};
    if (outcome.failed.isEmpty())
        return {.kind = Flash::Kind::Success,
                .header = Texts::tr("%n identities restored", nullptr, restored),
                .text = Texts::tr("They are as they were.")};
    const QString reasons = failuresText(outcome.failed);
    if (restored == 0)
        return {.kind = Flash::Kind::Error,
                .header = total == 1 ? Texts::tr("The identity could not be restored")
                                     : Texts::tr("The identities could not be restored"),
                .text = reasons};
    return {.kind = Flash::Kind::Warning,
            .header = Texts::tr("%1 of %n identities restored", nullptr, total).arg(restored),
            .text = reasons};
}

QStringList namesOf(const QList<IdentityRestoring::Failure> &failures)
{
    QStringList names;
    for (const IdentityRestoring::Failure &failure : failures)
        names += failure.name;
    return names;
}

/// Goes on when the session ends, as the user takes another Region: half a deletion taken back helps nobody. Then
/// nobody hears of it.
void restore(Session &session, const QStringList &names, const QString &id)
{
    auto *task = new IdentityRestoring(session.service(), names, &session.connection());
    const QPointer hearer(&session);
    const auto tell = [hearer, id](Flash flash) {
        flash.id = id;
        if (hearer)
            hearer->flash(flash);
    };
    QObject::connect(task, &IdentityRestoring::progressed, task,
                     [tell](int done, int total) { tell(progressFlash(done, total)); });
    QObject::connect(task, &IdentityRestoring::finished, task,
                     [task, tell, hearer, id](const IdentityRestoring::Outcome &outcome) {
        task->deleteLater();
        Flash flash = restoredFlash(outcome);
        if (!outcome.failed.isEmpty()) {
            flash.action = Texts::tr("Retry");
            flash.act = [hearer, id, names = namesOf(outcome.failed)] {
                if (hearer)
                    restore(*hearer, names, id);
            };
        }
        tell(flash);
    });
    tell(progressFlash(0, task->total()));
    task->start();
}

} // namespace

Flash withUndo(Flash flash, Session &session, const QStringList &deleted)
{
    if (deleted.isEmpty() || !session.connection().hasSimulator())
        return flash;
    flash.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    flash.action = Texts::tr("Undo");
    flash.act = [session = QPointer(&session), deleted, id = flash.id] {
        if (session)
            restore(*session, deleted, id);
    };
    return flash;
}

} // namespace ui
