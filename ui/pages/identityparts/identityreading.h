#pragma once

#include "core/ses/identities.h"
#include "core/simulation/facts.h"
#include "core/simulation/topics.h"

namespace ui {

/// All that the page of an identity shows, as it was read.
struct IdentityReading
{
    /// A verified domain that an address belongs to.
    struct Domain
    {
        QString name;
        ses::DkimAttributes dkim;
    };

    QString name;
    ses::GetEmailIdentity::Response identity;
    std::optional<Domain> verifiedDomain; ///< of an address: the nearest one above it
    bool isSetMissing = false; ///< there is a default configuration set, and it does not exist
    simulation::GetIdentityFacts::Response facts;
    simulation::GetNotificationTopics::Response topics;

    bool isSimulated = false; ///< the simulator tells why, and holds what was forced

    bool isDomain() const { return identity.identityType != ses::IdentityType::EmailAddress; }
    QString configurationSet() const { return identity.configurationSetName.value_or(QString()); }

    /// Domains always, addresses only below a verified domain (console.md 6.3).
    bool hasAuthentication() const { return isDomain() || verifiedDomain; }
    /// DKIM is that of the domain, as far as the address has none of its own.
    const QString &dkimDomain() const { return verifiedDomain ? verifiedDomain->name : name; }
};

/// The domains that an address may inherit from, the nearest first: "a.example.com", "example.com". Top-level
/// domains are nobody's.
QStringList domainsAbove(const QString &address);

} // namespace ui
