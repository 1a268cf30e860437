#include "ui/shell/pages.h"

#include "ui/pages/accountdashboard/accountdashboardpage.h"
#include "ui/pages/accountdashboard/productionaccessform.h"
#include "ui/pages/clock/clockpage.h"
#include "ui/pages/configurationsetdetails/configurationsetpage.h"
#include "ui/pages/configurationsetforms/configurationsettagsform.h"
#include "ui/pages/configurationsetforms/createsetpage.h"
#include "ui/pages/configurationsetforms/deliverabilityform.h"
#include "ui/pages/configurationsetforms/generaldetailsform.h"
#include "ui/pages/configurationsetforms/reputationform.h"
#include "ui/pages/configurationsetforms/suppressionform.h"
#include "ui/pages/configurationsets/configurationsetspage.h"
#include "ui/pages/createidentity/createidentitypage.h"
#include "ui/pages/endpoint/endpointform.h"
#include "ui/pages/endpoint/endpointpage.h"
#include "ui/pages/endpoint/keycheckingform.h"
#include "ui/pages/eventdestinations/adddestinationform.h"
#include "ui/pages/eventdestinations/destinationforms.h"
#include "ui/pages/eventdestinations/destinationpage.h"
#include "ui/pages/hostedzones/adddomainform.h"
#include "ui/pages/hostedzones/createzoneform.h"
#include "ui/pages/hostedzones/dnsfaultspage.h"
#include "ui/pages/hostedzones/dnsplaces.h"
#include "ui/pages/hostedzones/hostedzonespage.h"
#include "ui/pages/hostedzones/importform.h"
#include "ui/pages/hostedzones/recordform.h"
#include "ui/pages/hostedzones/recordspage.h"
#include "ui/pages/hostedzones/zonecommentform.h"
#include "ui/pages/identities/identitiespage.h"
#include "ui/pages/identitydetails/identitydetailspage.h"
#include "ui/pages/identityforms/configurationsetform.h"
#include "ui/pages/identityforms/dkimform.h"
#include "ui/pages/identityforms/feedbackform.h"
#include "ui/pages/identityforms/forwardingform.h"
#include "ui/pages/identityforms/mailfromform.h"
#include "ui/pages/identityforms/tagsform.h"
#include "ui/pages/mailbox/mailboxpage.h"
#include "ui/pages/policyforms/custompolicyform.h"
#include "ui/pages/policyforms/policygenerator.h"
#include "ui/pages/sendtest/sendtestpage.h"
#include "ui/pages/whichsettings/whichsettingspage.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Pages)
};

template <typename Kind>
Page *make(Session &session, const Place &place)
{
    return new Kind(session, place);
}

/// Below Hosted zones: the faults, or the records of a zone.
Page *makeDnsPage(Session &session, const Place &place)
{
    if (place == dnsFaultsPlace())
        return new DnsFaultsPage(session, place);
    return new RecordsPage(session, place);
}

/// Below Configuration sets: one of them, or one of its event destinations.
Page *makeSetPage(Session &session, const Place &place)
{
    if (!place.item.isEmpty())
        return new DestinationPage(session, place);
    return new ConfigurationSetPage(session, place);
}

} // namespace

const QList<PageEntry> &pages()
{
    // clang-format off
    static const QList<PageEntry> entries{
        {u"account-dashboard"_s, false, {}, {}, Texts::tr("Account dashboard"), make<AccountDashboardPage>},
        {u"account-dashboard"_s, false, u"production-access"_s, {}, {}, make<ProductionAccessForm>},
        {u"identities"_s, false, {}, Texts::tr("Configuration"), Texts::tr("Verified identities"), make<IdentitiesPage>},
        {u"identities"_s, false, u"create"_s, {}, {}, make<CreateIdentityPage>},
        {u"identities"_s, true, {}, {}, {}, make<IdentityDetailsPage>},
        {u"identities"_s, true, u"dkim"_s, {}, {}, make<DkimForm>},
        {u"identities"_s, true, u"mail-from"_s, {}, {}, make<MailFromForm>},
        {u"identities"_s, true, u"feedback"_s, {}, {}, make<FeedbackForm>},
        {u"identities"_s, true, u"forwarding"_s, {}, {}, make<ForwardingForm>},
        {u"identities"_s, true, u"configuration-set"_s, {}, {}, make<ConfigurationSetForm>},
        {u"identities"_s, true, u"test-email"_s, {}, {}, make<SendTestPage>},
        {u"identities"_s, true, u"send-from"_s, {}, {}, make<SendTestPage>, true},
        {u"identities"_s, false, u"which-settings"_s, {}, {}, make<WhichSettingsPage>, true},
        {u"identities"_s, true, u"which-settings"_s, {}, {}, make<WhichSettingsPage>, true},
        {u"identities"_s, true, u"tags"_s, {}, {}, make<TagsForm>},
        {u"identities"_s, true, u"policy"_s, {}, {}, make<CustomPolicyForm>},
        {u"identities"_s, true, u"policy-custom"_s, {}, {}, make<CustomPolicyForm>},
        {u"identities"_s, true, u"policy-generator"_s, {}, {}, make<PolicyGenerator>},
        {u"configuration-sets"_s, false, {}, Texts::tr("Configuration"), Texts::tr("Configuration sets"), make<ConfigurationSetsPage>},
        {u"configuration-sets"_s, false, u"create"_s, {}, {}, make<CreateSetPage>},
        {u"configuration-sets"_s, true, {}, {}, {}, makeSetPage},
        {u"configuration-sets"_s, true, u"general"_s, {}, {}, make<GeneralDetailsForm>},
        {u"configuration-sets"_s, true, u"reputation"_s, {}, {}, make<ReputationForm>},
        {u"configuration-sets"_s, true, u"suppression"_s, {}, {}, make<SuppressionForm>},
        {u"configuration-sets"_s, true, u"deliverability"_s, {}, {}, make<DeliverabilityForm>},
        {u"configuration-sets"_s, true, u"tags"_s, {}, {}, make<ConfigurationSetTagsForm>},
        {u"configuration-sets"_s, true, u"add-destination"_s, {}, {}, make<AddDestinationForm>},
        {u"configuration-sets"_s, true, u"destination-events"_s, {}, {}, make<EventTypesForm>},
        {u"configuration-sets"_s, true, u"destination-options"_s, {}, {}, make<DestinationOptionsForm>},
        {u"hosted-zones"_s, false, {}, Texts::tr("Simulator"), Texts::tr("Hosted zones"), make<HostedZonesPage>, true},
        {u"hosted-zones"_s, false, u"create"_s, {}, {}, make<CreateZoneForm>, true},
        {u"hosted-zones"_s, false, u"add-domain"_s, {}, {}, make<AddDomainForm>, true},
        {u"hosted-zones"_s, true, {}, {}, {}, makeDnsPage, true},
        {u"hosted-zones"_s, true, u"record"_s, {}, {}, make<RecordForm>, true},
        {u"hosted-zones"_s, true, u"comment"_s, {}, {}, make<ZoneCommentForm>, true},
        {u"hosted-zones"_s, true, u"import"_s, {}, {}, make<ImportForm>, true},
        {u"mailbox"_s, false, {}, Texts::tr("Simulator"), Texts::tr("Mailbox"), make<MailboxPage>, true},
        {u"clock"_s, false, {}, Texts::tr("Simulator"), Texts::tr("Clock and scenarios"), make<ClockPage>, true},
        {u"endpoint"_s, false, {}, Texts::tr("Simulator"), Texts::tr("Endpoint"), make<EndpointPage>, true},
        {u"endpoint"_s, false, u"edit"_s, {}, {}, make<EndpointForm>, true},
        {u"endpoint"_s, false, u"checking"_s, {}, {}, make<KeyCheckingForm>, true},
    };
    // clang-format on
    return entries;
}

const PageEntry *pageFor(const Place &place, bool hasSimulator)
{
    const auto entry = std::ranges::find_if(pages(), [&](const PageEntry &each) {
        return (hasSimulator || !each.needsSimulator) && each.id == place.page
            && each.isAboutOne == !place.subject.isEmpty() && each.form == place.form;
    });
    return entry == pages().end() ? nullptr : &*entry;
}

NavigationContent navigationContent(bool hasSimulator)
{
    NavigationContent content{.header = Texts::tr("Amazon SES")};
    for (const PageEntry &page : pages()) {
        if (page.text.isEmpty() || (page.needsSimulator && !hasSimulator))
            continue;
        if (content.groups.isEmpty() || content.groups.last().title != page.group)
            content.groups.append({.title = page.group});
        content.groups.last().entries.append({.id = page.id, .text = page.text});
    }
    return content;
}

} // namespace ui
