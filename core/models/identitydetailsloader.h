#pragma once

#include "core/client/service.h"
#include "core/models/detailsloader.h"
#include "core/models/identityrow.h"

#include <QHash>

namespace models {

/// Of identities: two calls for each.
class IdentityDetailsLoader : public DetailsLoader
{
    Q_OBJECT

public:
    explicit IdentityDetailsLoader(client::Service service, QObject *parent = nullptr);

Q_SIGNALS:
    void fetched(const QHash<QString, models::IdentityDetails> &details); ///< by name

protected:
    void ask(const QString &name) override;
    void tell() override;
    void forget() override { m_fetched.clear(); }

private:
    client::Service m_service;
    QHash<QString, IdentityDetails> m_fetched; ///< not told yet
};

} // namespace models
