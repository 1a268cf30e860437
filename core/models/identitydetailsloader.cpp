#include "core/models/identitydetailsloader.h"

#include "core/simulation/facts.h"
#include "core/wire/continuation.h"
#include "core/wire/whendone.h"

#include <utility>

namespace models {

namespace {

using Identity = wire::Result<ses::GetEmailIdentity::Response>;
using Facts = wire::Result<simulation::GetIdentityFacts::Response>;
using Details = wire::Result<IdentityDetails>;

IdentityDetails detailsOf(const Identity &identity, const Facts &facts)
{
    IdentityDetails details;
    if (identity) {
        details.configurationSet = identity->configurationSetName.value_or(QString());
        if (identity->identityType != ses::IdentityType::EmailAddress)
            details.dkim = identity->dkimAttributes.status;
    }
    if (facts)
        details.created = facts->created;
    return details;
}

} // namespace

IdentityDetailsLoader::IdentityDetailsLoader(client::Service service, QObject *parent)
    : DetailsLoader(parent)
    , m_service(std::move(service))
{
}

void IdentityDetailsLoader::ask(const QString &name)
{
    const auto askForFacts = [service = m_service, name](const Identity &identity) {
        return wire::then(service.call<simulation::GetIdentityFacts>({name}),
                          [identity](const Facts &facts) { return Details(detailsOf(identity, facts)); });
    };
    const auto details = wire::then(m_service.call<ses::GetEmailIdentity>({name}), askForFacts);
    wire::whenDone(details, this, [this, name, run = run()](const Details &known) {
        if (run != this->run())
            return;
        m_fetched.insert(name, known ? *known : IdentityDetails());
        took();
    });
}

void IdentityDetailsLoader::tell()
{
    Q_EMIT fetched(std::exchange(m_fetched, {}));
}

} // namespace models
