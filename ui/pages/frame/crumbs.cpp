#include "ui/pages/frame/crumbs.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ui::Crumbs", text);
}

} // namespace

Breadcrumbs::Crumb serviceCrumb()
{
    return {tr("Amazon SES"), accountDashboardPlace().toString()};
}

Breadcrumbs::Crumb identitiesCrumb()
{
    return {tr("Configuration: Verified identities"), identitiesPlace().toString()};
}

Breadcrumbs::Crumb configurationSetsCrumb()
{
    return {tr("Configuration: Configuration sets"), configurationSetsPlace().toString()};
}

Breadcrumbs::Crumb clockCrumb()
{
    return {tr("Simulator: Clock and scenarios"), clockPlace().toString()};
}

Breadcrumbs::Crumb hostedZonesCrumb()
{
    return {tr("Simulator: Hosted zones"), hostedZonesPlace().toString()};
}

Breadcrumbs::Crumb mailboxCrumb()
{
    return {tr("Simulator: Mailbox"), mailboxPlace().toString()};
}

Breadcrumbs::Crumb whichSettingsCrumb(const QString &from, const QString &to, const QString &set)
{
    return {tr("Which settings apply?"), whichSettingsPlace(from, to, set).toString()};
}

Place accountDashboardPlace()
{
    return {QStringLiteral("account-dashboard")};
}

Place identitiesPlace()
{
    return {QStringLiteral("identities")};
}

Place identityPlace(const QString &name, const QString &tab)
{
    return {QStringLiteral("identities"), name, tab};
}

Place identityRecordsPlace(const QString &name)
{
    Place place = identityPlace(name, QStringLiteral("authentication"));
    place.item = QStringLiteral("records");
    return place;
}

Place createIdentityPlace()
{
    Place place = identitiesPlace();
    place.form = QStringLiteral("create");
    return place;
}

Place configurationSetsPlace()
{
    return {QStringLiteral("configuration-sets")};
}

Place configurationSetPlace(const QString &name, const QString &tab)
{
    return {QStringLiteral("configuration-sets"), name, tab};
}

Place createSetPlace()
{
    Place place = configurationSetsPlace();
    place.form = QStringLiteral("create");
    return place;
}

Place destinationsPlace(const QString &set)
{
    return configurationSetPlace(set, QStringLiteral("destinations"));
}

Place destinationPlace(const QString &set, const QString &name)
{
    Place place = destinationsPlace(set);
    place.item = name;
    return place;
}

Place clockPlace(const QString &tab)
{
    return {QStringLiteral("clock"), {}, tab};
}

Place hostedZonesPlace()
{
    return {QStringLiteral("hosted-zones")};
}

Place zonePlace(const QString &resource)
{
    return {QStringLiteral("hosted-zones"), resource};
}

Place dnsFaultsPlace()
{
    return zonePlace(QStringLiteral("dnsfaults"));
}

Place mailboxPlace(const QString &tab)
{
    return {QStringLiteral("mailbox"), {}, tab};
}

Place sentMailPlace(const QString &messageId)
{
    Place place = mailboxPlace(QStringLiteral("sent"));
    place.item = messageId;
    return place;
}

Place sendTestEmailPlace(const QString &identity)
{
    Place place = identityPlace(identity);
    place.form = QStringLiteral("test-email");
    return place;
}

Place sendFromPlace(const QString &from, const QString &to, const QString &set)
{
    Place place = identityPlace(from);
    place.form = QStringLiteral("send-from");
    place.item = to;
    place.choice = set;
    return place;
}

Place whichSettingsPlace(const QString &from, const QString &to, const QString &set)
{
    Place place = identityPlace(from);
    place.form = QStringLiteral("which-settings");
    place.item = to;
    place.choice = set;
    return place;
}

} // namespace ui
