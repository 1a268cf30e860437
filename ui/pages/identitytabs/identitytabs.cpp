#include "ui/pages/identitytabs/identitytabs.h"

#include "ui/pages/identitytabs/authenticationtab.h"
#include "ui/pages/identitytabs/authorizationtab.h"
#include "ui/pages/identitytabs/configurationsettab.h"
#include "ui/pages/identitytabs/mailfromtab.h"
#include "ui/pages/identitytabs/notificationstab.h"
#include "ui/pages/identitytabs/tagstab.h"

#include <QCoreApplication>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::IdentityTabs)
};

template <typename Tab>
IdentityTab *make(Session &session)
{
    return new Tab(session);
}

bool always(const IdentityReading &)
{
    return true;
}

bool hasAuthentication(const IdentityReading &reading)
{
    return reading.hasAuthentication();
}

bool hasNoAuthentication(const IdentityReading &reading)
{
    return !reading.hasAuthentication();
}

} // namespace

const QList<IdentityTabEntry> &identityTabs()
{
    // clang-format off
    static const QList<IdentityTabEntry> tabs{
        {u"authentication"_s, Texts::tr("Authentication"), hasAuthentication, make<AuthenticationTab>},
        {u"mail-from"_s, Texts::tr("MAIL FROM domain"), hasNoAuthentication, make<MailFromTab>},
        {u"notifications"_s, Texts::tr("Notifications"), always, make<NotificationsTab>},
        {u"authorization"_s, Texts::tr("Authorization"), always, make<AuthorizationTab>},
        {u"configuration-set"_s, Texts::tr("Configuration set"), always, make<ConfigurationSetTab>},
        {u"tags"_s, Texts::tr("Tags"), always, make<TagsTab>},
    };
    // clang-format on
    return tabs;
}

} // namespace ui
