#include "ui/pages/configurationsetfields/namefields.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::NameFields)
};

} // namespace

PlainNameField *newSetNameField()
{
    return new PlainNameField(u"setName"_s, Texts::tr("Configuration set name"),
                              {.missing = Texts::tr("Enter a configuration set name"),
                               .characters = Texts::tr("Use letters, digits, hyphens and underscores only"),
                               .length = Texts::tr("Use at most 64 characters"),
                               .taken = Texts::tr("Configuration set %1 already exists.")});
}

PlainNameField *newDestinationNameField()
{
    return new PlainNameField(
        u"destinationName"_s, Texts::tr("Name"),
        {.missing = Texts::tr("Enter a name"),
         .characters = Texts::tr(
             "Invalid event destination name <%1>: only alphanumeric ASCII characters, '_', and '-' are allowed."),
         .length = Texts::tr("Event destination name cannot exceed 64 characters"),
         .taken = Texts::tr("The configuration set has an event destination of this name already")});
}

} // namespace ui
