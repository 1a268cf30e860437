#include "core/simulator/operations.h"

#include "core/simulator/accesskeys/accesskeys.h"
#include "core/simulator/account/account.h"
#include "core/simulator/account/accounts.h"
#include "core/simulator/checks/checks.h"
#include "core/simulator/checks/explanation.h"
#include "core/simulator/clock/clockoperations.h"
#include "core/simulator/clock/journal.h"
#include "core/simulator/clock/upcoming.h"
#include "core/simulator/configurationsets/changes.h"
#include "core/simulator/configurationsets/configurationsets.h"
#include "core/simulator/configurationsets/eventdestinations.h"
#include "core/simulator/configurationsets/users.h"
#include "core/simulator/dns/faults.h"
#include "core/simulator/dns/otherdns.h"
#include "core/simulator/identities/attributes.h"
#include "core/simulator/identities/facts.h"
#include "core/simulator/identities/identities.h"
#include "core/simulator/identities/policies.h"
#include "core/simulator/identities/restoring.h"
#include "core/simulator/mailbox/links.h"
#include "core/simulator/mailbox/mailbox.h"
#include "core/simulator/route53/changes.h"
#include "core/simulator/route53/hostedzones.h"
#include "core/simulator/route53/recordsets.h"
#include "core/simulator/route53/zonelists.h"
#include "core/simulator/route53/zonetags.h"
#include "core/simulator/scenarios/scenariooperations.h"
#include "core/simulator/sending/sending.h"
#include "core/simulator/sending/sentmails.h"
#include "core/simulator/tags/tags.h"
#include "core/simulator/topics/notificationtopics.h"
#include "core/simulator/topics/topics.h"

namespace simulator {

Router allOperations()
{
    Router router;
    identities::addRoutes(router);
    attributes::addRoutes(router);
    policies::addRoutes(router);
    restoring::addRoutes(router);
    tags::addRoutes(router);
    configurationsets::addRoutes(router);
    configurationsetchanges::addRoutes(router);
    eventdestinations::addRoutes(router);
    setusers::addRoutes(router);
    account::addRoutes(router);
    sending::addRoutes(router);
    sentmails::addRoutes(router);
    topics::addRoutes(router);
    notificationtopics::addRoutes(router);
    facts::addRoutes(router);
    accounts::addRoutes(router);
    accesskeys::addRoutes(router);
    clockoperations::addRoutes(router);
    upcoming::addRoutes(router);
    journal::addRoutes(router);
    mailbox::addRoutes(router);
    links::addRoutes(router);
    checks::addRoutes(router);
    scenariooperations::addRoutes(router);
    explanation::addRoutes(router);
    hostedzones::addRoutes(router);
    zonelists::addRoutes(router);
    recordsets::addRoutes(router);
    changes::addRoutes(router);
    zonetags::addRoutes(router);
    otherdns::addRoutes(router);
    faults::addRoutes(router);
    return router;
}

} // namespace simulator
