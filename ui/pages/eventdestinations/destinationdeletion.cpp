#include "ui/pages/eventdestinations/destinationdeletion.h"

#include "core/ses/eventdestinations.h"
#include "ui/components/content/emphasizedtext.h"
#include "ui/components/content/text.h"
#include "ui/pages/identityparts/failures.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::DestinationDeletion)
};

QString titleOf(const QStringList &names)
{
    return names.size() == 1 ? Texts::tr("Delete event destination?")
                             : Texts::tr("Delete %n event destinations?", nullptr, int(names.size()));
}

QWidget *sentenceOf(const QStringList &names, const QString &set)
{
    if (names.size() == 1)
        return new EmphasizedText(Texts::tr("The event destination %1 of %2 is deleted. This cannot be undone."),
                                  names.first(), set);
    return (new Text(Texts::tr("These event destinations of %1 are deleted. This cannot be undone.").arg(set)))
        ->setWrap(Wrap::Words);
}

Flash flashOf(const client::ManyCalls::Outcome &outcome)
{
    const int deleted = int(outcome.done.size());
    const int total = deleted + int(outcome.failed.size());
    if (outcome.failed.isEmpty() && deleted == 1)
        return {.kind = Flash::Kind::Success,
                .header = Texts::tr("Event destination deleted"),
                .text = Texts::tr("%1 was deleted.").arg(outcome.done.first())};
    if (outcome.failed.isEmpty())
        return {.kind = Flash::Kind::Success, .header = Texts::tr("%n event destinations deleted", nullptr, deleted)};
    if (deleted == 0)
        return {.kind = Flash::Kind::Error,
                .header = total == 1 ? Texts::tr("The event destination could not be deleted")
                                     : Texts::tr("The event destinations could not be deleted"),
                .text = failuresText(outcome.failed)};
    return {.kind = Flash::Kind::Warning,
            .header = Texts::tr("%1 of %n event destinations deleted", nullptr, total).arg(deleted),
            .text = failuresText(outcome.failed)};
}

} // namespace

ManyDeletion::Kind destinationDeletion(Session &session, const QString &set)
{
    return {.dialog = u"deleteDestinationDialog"_s,
            .title = titleOf,
            .body = [set](const QStringList &names) { return deletionBody(sentenceOf(names, set), names); },
            .call =
                [&session, set](const QString &name) {
        return client::callOf<ses::DeleteConfigurationSetEventDestination>(session.service(), {set, name});
            },
            .flash = flashOf};
}

} // namespace ui
