#include "core/models/identitydetailsloader.h"

#include "core/simulation/facts.h"
#include "core/wire/whendone.h"

#include <utility>

namespace models {

IdentityDetailsLoader::IdentityDetailsLoader(client::Service service, QObject *parent)
    : DetailsLoader(parent)
    , m_service(std::move(service))
{
}

void IdentityDetailsLoader::ask(const QString &name)
{
    const auto answer = m_service.call<ses::GetEmailIdentity>({name});
    wire::whenDone(answer, this, [this, name, run = run()](const auto &identity) {
        if (run != this->run())
            return;
        IdentityDetails details;
        if (identity) {
            details.configurationSet = identity->configurationSetName.value_or(QString());
            if (identity->identityType != ses::IdentityType::EmailAddress)
                details.dkim = identity->dkimAttributes.status;
        }
        askForFacts(name, details);
    });
}

void IdentityDetailsLoader::askForFacts(const QString &name, IdentityDetails details)
{
    const auto answer = m_service.call<simulation::GetIdentityFacts>({name});
    wire::whenDone(answer, this, [this, name, details, run = run()](const auto &facts) mutable {
        if (run != this->run())
            return;
        if (facts)
            details.created = facts->created;
        m_fetched.insert(name, details);
        took();
    });
}

void IdentityDetailsLoader::tell()
{
    Q_EMIT fetched(std::exchange(m_fetched, {}));
}

} // namespace models
