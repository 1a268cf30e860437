#pragma once

#include "ui/components/navigation/breadcrumbs.h"
#include "ui/pages/frame/place.h"

namespace ui {

/// What stands above pages in the breadcrumbs (console.md 1.1), in one place. Targets are places.
Breadcrumbs::Crumb serviceCrumb();
Breadcrumbs::Crumb identitiesCrumb();
Breadcrumbs::Crumb configurationSetsCrumb();
Breadcrumbs::Crumb clockCrumb();
Breadcrumbs::Crumb hostedZonesCrumb();
Breadcrumbs::Crumb mailboxCrumb();
Breadcrumbs::Crumb whichSettingsCrumb(const QString &from, const QString &to, const QString &set);

Place accountDashboardPlace();
Place identitiesPlace();
Place identityPlace(const QString &name, const QString &tab = {});
Place identityRecordsPlace(const QString &name); ///< with the DNS records opened
Place createIdentityPlace();
Place configurationSetsPlace();
Place configurationSetPlace(const QString &name, const QString &tab = {});
Place createSetPlace();
Place destinationsPlace(const QString &set); ///< the event destinations of a configuration set
Place destinationPlace(const QString &set, const QString &name); ///< one of them
Place clockPlace(const QString &tab = {});
Place mailboxPlace(const QString &tab = {});
Place sentMailPlace(const QString &messageId); ///< the mailbox, with this mail that was sent through SES opened
Place sendTestEmailPlace(const QString &identity);
/// The same form for an address that need be no identity itself, as it was asked about in "Which settings apply?", to
/// which it leads back. @param to the recipient; may be empty @param set the configuration set that is chosen at first
Place sendFromPlace(const QString &from, const QString &to, const QString &set);
/// What would apply to a mail: "Which settings apply?"; each may be empty. @param set that the mail names
Place whichSettingsPlace(const QString &from = {}, const QString &to = {}, const QString &set = {});
Place hostedZonesPlace();
Place zonePlace(const QString &resource); ///< of a hosted zone or other DNS, as change notices name it
Place dnsFaultsPlace();

} // namespace ui
