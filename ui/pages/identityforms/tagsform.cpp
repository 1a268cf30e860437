#include "ui/pages/identityforms/tagsform.h"

#include "core/aws/arn.h"
#include "core/client/tagchanges.h"
#include "ui/components/forms/formfield.h"
#include "ui/pages/identityfields/tagrules.h"
#include "ui/pages/identityparts/identityhelp.h"

namespace ui {

TagsForm::TagsForm(Session &session, const Place &place)
    : IdentityFormPage(session, place, {.title = tr("Manage tags"), .submit = tr("Save changes")},
                       tr("Tags of %1 updated").arg(place.subject))
    , m_editor(newTagEditor())
{
    addContainer(tr("Tags"))->add(m_editor);
    start();
}

HelpContent TagsForm::help() const
{
    return tagsHelp();
}

bool TagsForm::isChanged() const
{
    return m_editor->isChanged();
}

bool TagsForm::take(const IdentityReading &reading)
{
    m_stored = reading.identity.tags;
    m_editor->setStored(toPairs(m_stored));
    return false; // what stands against another's change is a row of its own
}

QList<client::Call> TagsForm::changes() const
{
    const aws::Arn arn = aws::identityArn(session().region().code, session().connection().account(), identity());
    const auto changes = client::tagChanges(m_stored, toTags(m_editor->pairs()));
    return client::callsFor(changes, session().service(), arn.toString());
}

} // namespace ui
