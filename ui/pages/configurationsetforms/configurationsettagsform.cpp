#include "ui/pages/configurationsetforms/configurationsettagsform.h"

#include "core/aws/arn.h"
#include "core/client/tagchanges.h"
#include "ui/components/forms/formfield.h"
#include "ui/pages/identityfields/tagrules.h"

namespace ui {

ConfigurationSetTagsForm::ConfigurationSetTagsForm(Session &session, const Place &place)
    : ConfigurationSetFormPage(session, place, {.title = tr("Manage tags"), .submit = tr("Save changes")},
                               tr("Tags of %1 updated").arg(place.subject))
    , m_editor(newTagEditor())
{
    addContainer(tr("Tags"))->add(m_editor);
    start();
}

bool ConfigurationSetTagsForm::isChanged() const
{
    return m_editor->isChanged();
}

bool ConfigurationSetTagsForm::take(const ConfigurationSetReading &reading)
{
    m_stored = reading.set.tags;
    m_editor->setStored(toPairs(m_stored));
    return false; // what stands against another's change is a row of its own
}

QList<client::Call> ConfigurationSetTagsForm::changes() const
{
    const aws::Arn arn = aws::configurationSetArn(session().region().code, session().connection().account(), set());
    const auto changes = client::tagChanges(m_stored, toTags(m_editor->pairs()));
    return client::callsFor(changes, session().service(), arn.toString());
}

} // namespace ui
