#include "ui/pages/clock/loaddialog.h"

#include "core/wire/whendone.h"
#include "ui/components/content/emphasizedtext.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/status/modal.h"
#include "ui/pages/frame/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockGap = 16;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::LoadDialog)
};

QWidget *body(const simulation::Scenario &scenario, Checkbox *keep)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(blockGap);
    column->addWidget(new EmphasizedText(Texts::tr("%1 replaces everything in this simulator, in all Regions: "
                                                   "identities, configuration sets, hosted zones, mail and clock."),
                                         scenario.title));
    column->addWidget(keep);
    return body;
}

Flash loadedFlash(const simulation::Scenario &scenario, const simulation::LoadScenario::Response &answer)
{
    return {.kind = Flash::Kind::Success,
            .header = Texts::tr("%1 is loaded").arg(scenario.title),
            .text = answer.copy
                ? Texts::tr("The state before was kept as %1.").arg(QDir::toNativeSeparators(*answer.copy))
                : QString(),
            .id = u"loadScenario"_s};
}

} // namespace

void openLoadDialog(Session &session, QWidget *opener, const simulation::Scenario &scenario, bool isReset)
{
    auto *keep = new Checkbox(Texts::tr("Keep a copy of the present state"));
    keep->setObjectName(u"keepCopy"_s);
    keep->setDescription(Texts::tr("As a file beside the state file."));
    keep->setChecked(true);
    auto *dialog =
        new Modal(isReset ? Texts::tr("Reset to start?") : Texts::tr("Load scenario?"), Modal::Size::Normal, opener);
    dialog->setObjectName(u"loadDialog"_s);
    dialog->setBody(body(scenario, keep));
    dialog->addCancel()->setObjectName(u"cancel"_s);
    dialog->addAction(isReset ? Texts::tr("Reset to start") : Texts::tr("Load scenario"))->setObjectName(u"confirm"_s);
    QObject::connect(dialog, &Modal::confirmed, dialog, [dialog, keep, scenario, session = QPointer(&session)] {
        if (!session)
            return;
        dialog->setBusy(true);
        const auto answer =
            session->service().call<simulation::LoadScenario>({.name = scenario.name, .keepCopy = keep->isChecked()});
        wire::whenDone(answer, dialog, [dialog, scenario, session](const auto &loaded) {
            dialog->setBusy(false);
            dialog->close();
            if (!session)
                return;
            if (loaded)
                session->flash(loadedFlash(scenario, *loaded));
            else
                session->flash({.kind = Flash::Kind::Error,
                                .header = Texts::tr("%1 could not be loaded").arg(scenario.title),
                                .text = errorText(loaded.error()),
                                .id = u"loadScenario"_s});
        });
    });
    dialog->open();
}

} // namespace ui
