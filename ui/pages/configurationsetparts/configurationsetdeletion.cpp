#include "ui/pages/configurationsetparts/configurationsetdeletion.h"

#include "core/ses/configurationsets.h"
#include "ui/components/content/emphasizedtext.h"
#include "ui/components/content/text.h"
#include "ui/pages/configurationsetparts/usersalert.h"
#include "ui/pages/identityparts/failures.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConfigurationSetDeletion)
};

QString titleOf(const QStringList &names)
{
    return names.size() == 1 ? Texts::tr("Delete configuration set?")
                             : Texts::tr("Delete %n configuration sets?", nullptr, int(names.size()));
}

QWidget *sentenceOf(const QStringList &names)
{
    if (names.size() == 1)
        return new EmphasizedText(Texts::tr("The configuration set %1 is deleted. This cannot be undone."),
                                  names.first());
    return (new Text(Texts::tr("These configuration sets are deleted. This cannot be undone.")))->setWrap(Wrap::Words);
}

Flash flashOf(const client::ManyCalls::Outcome &outcome)
{
    const int deleted = int(outcome.done.size());
    const int total = deleted + int(outcome.failed.size());
    if (outcome.failed.isEmpty() && deleted == 1)
        return {.kind = Flash::Kind::Success,
                .header = Texts::tr("Configuration set deleted"),
                .text = Texts::tr("%1 was deleted.").arg(outcome.done.first())};
    if (outcome.failed.isEmpty())
        return {.kind = Flash::Kind::Success, .header = Texts::tr("%n configuration sets deleted", nullptr, deleted)};
    if (deleted == 0)
        return {.kind = Flash::Kind::Error,
                .header = total == 1 ? Texts::tr("The configuration set could not be deleted")
                                     : Texts::tr("The configuration sets could not be deleted"),
                .text = failuresText(outcome.failed)};
    return {.kind = Flash::Kind::Warning,
            .header = Texts::tr("%1 of %n configuration sets deleted", nullptr, total).arg(deleted),
            .text = failuresText(outcome.failed)};
}

} // namespace

ManyDeletion::Kind configurationSetDeletion(Session &session)
{
    return {.dialog = u"deleteSetDialog"_s,
            .title = titleOf,
            .body =
                [&session](const QStringList &names) {
        return deletionBody(sentenceOf(names), names, newUsersAlert(session.service(), names));
            },
            .call =
                [&session](const QString &name) {
        return client::callOf<ses::DeleteConfigurationSet>(session.service(), {name});
            },
        .flash = flashOf};
}

} // namespace ui
