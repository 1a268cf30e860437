#include "ui/pages/accountdashboard/accountsimulating.h"

#include "core/wire/whendone.h"
#include "ui/pages/accountdashboard/accountsimulatemenu.h"
#include "ui/pages/accountdashboard/limitsdialog.h"
#include "ui/pages/frame/errortext.h"

#include <QPointer>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::PutAccountSettings;

namespace {

const QString simulateFlash = u"simulate"_s; // a second message takes the place of the first

} // namespace

AccountSimulating::AccountSimulating(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_limits(new LimitsDialog(session, page))
{
    connect(m_limits, &LimitsDialog::saved, this, [this] {
        m_session.flash({.kind = Flash::Kind::Success, .header = tr("Quota and rate changed"), .id = simulateFlash});
        Q_EMIT changed();
    });
}

/// What the simulator answers is told also when the page is gone by then.
void AccountSimulating::choose(const QString &entry, const simulation::AccountSettings &settings)
{
    if (entry == limitsEntry) {
        m_limits->open(settings);
        return;
    }
    const auto change = accountChange(entry, settings);
    if (!change)
        return;
    wire::whenDone(m_session.service().call<PutAccountSettings>(change->request), &m_session,
                   [here = &m_session, task = QPointer(this), done = change->done](const auto &answer) {
        if (answer)
            here->flash({.kind = Flash::Kind::Success, .header = done, .id = simulateFlash});
        else
            here->flash({.kind = Flash::Kind::Error,
                         .header = tr("The account could not be changed"),
                         .text = errorText(answer.error()),
                         .id = simulateFlash});
        if (task)
            Q_EMIT task->changed();
    });
}

} // namespace ui
