#include "ui/pages/accountdashboard/accountsimulating.h"

#include "core/wire/whendone.h"
#include "ui/pages/accountdashboard/limitsdialog.h"
#include "ui/pages/frame/errortext.h"

#include <QPointer>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::PutAccountSettings;

namespace {

const QString simulateFlash = u"simulate"_s; // a second message takes the place of the first

} // namespace

void changeAccount(Session &session, const AccountChange &change, const std::function<void()> &answered)
{
    wire::whenDone(session.service().call<PutAccountSettings>(change.request), &session,
                   [here = &session, answered, done = change.done](const auto &answer) {
        if (answer)
            here->flash({.kind = Flash::Kind::Success, .header = done, .id = simulateFlash});
        else
            here->flash({.kind = Flash::Kind::Error,
                         .header = AccountSimulating::tr("The account could not be changed"),
                         .text = errorText(answer.error()),
                         .id = simulateFlash});
        if (answered)
            answered();
    });
}

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

void AccountSimulating::choose(const QString &entry, const simulation::AccountSettings &settings)
{
    if (entry == limitsEntry) {
        m_limits->open(settings);
        return;
    }
    const auto change = accountChange(entry, settings);
    if (!change)
        return;
    changeAccount(m_session, *change, [task = QPointer(this)] {
        if (task)
            Q_EMIT task->changed();
    });
}

} // namespace ui
