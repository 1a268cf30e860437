#pragma once

#include "core/client/inturn.h"
#include "core/ses/jsontext.h"
#include "core/ses/policies.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Alert;

/// What the forms of policies have in common.

/// The identity as a policy names it.
QString identityArnText(const Session &session, const QString &identity);

/// A document to start from. It is complete but for whom it is about.
QString startingDocument(const QString &identityArn);

/// Said while an identity has as many policies as there may be; null: there is room for another.
Alert *fullAlert(const QMap<QString, QString> &policies);

/// When the service does not take it.
QString refusalText(const QString &policy);
bool isNameTaken(const wire::ServiceError &error);

/// The request that keeps a policy.
template <typename Operation>
client::Call policyCall(const Session &session, const QString &identity, const QString &policy, const QString &document)
{
    return client::callOf<Operation>(session.service(), {identity, policy, ses::compactJson(document)});
}

} // namespace ui
