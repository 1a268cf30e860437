#include "core/simulator/sending/authorization.h"

#include "core/aws/arn.h"
#include "core/simulator/identities/policies.h"
#include "core/simulator/sending/addresses.h"
#include "core/simulator/sending/governing.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QString rootOf(const Scope &scope)
{
    return u"arn:%1:iam::%2:root"_s.arg(aws::partitionOf(scope.region), scope.account);
}

/// What conditions of a policy may ask about a mail. SES answers over TLS alone, so that whoever gets to it has used
/// it; the simulator holds policies to that.
ses::PolicyFacts factsOf(const QString &from, const Posting &posting, const Context &context)
{
    ses::PolicyFacts facts{
        {u"ses:fromaddress"_s, {addressIn(from)}},
        {u"ses:feedbackaddress"_s, {addressIn(posting.feedbackAddress())}},
        {u"ses:recipients"_s, addressesIn(posting.recipients)},
        {u"aws:currenttime"_s, {context.now.toString(Qt::ISODate)}},
        {u"aws:epochtime"_s, {QString::number(context.now.toSecsSinceEpoch())}},
        {u"aws:sourceip"_s, {sourceIp}},
        {u"aws:securetransport"_s, {u"true"_s}},
        {u"aws:principalaccount"_s, {context.scope.account}},
        {u"aws:principalarn"_s, {rootOf(context.scope)}},
        {u"aws:requestedregion"_s, {context.scope.region}},
    };
    if (const QString name = displayNameIn(from); !name.isEmpty())
        facts.insert(u"ses:fromdisplayname"_s, {name});
    return facts;
}

QStringList askedOf(const QString &identity, const Posting &posting)
{
    QStringList asked;
    for (const QString &from : QStringList(posting.from) + posting.headerFrom) {
        if (covers(identity, addressIn(from)))
            asked += from;
    }
    asked.removeDuplicates();
    return asked.isEmpty() ? QStringList(posting.from) : asked;
}

} // namespace

ses::PolicyDecision decisionAbout(const store::SendingIdentity &identity, const Posting &posting,
                                  const Context &context)
{
    const auto documents = policies::documentsOf(identity.name, contextOfOwner(identity, context)).values();
    if (documents.isEmpty())
        return ses::PolicyDecision::NotAllowed;
    const ses::AttachedPolicies attached(documents);
    auto decision = ses::PolicyDecision::Allowed;
    for (const QString &from : askedOf(identity.name, posting)) {
        const auto each = attached.decide({
            .account = context.scope.account,
            .action = "ses:"_L1 + posting.operation(),
            .resource = aws::identityArn(identity.region, identity.account, identity.name).toString(),
            .facts = factsOf(from, posting, context),
        });
        if (each == ses::PolicyDecision::Denied)
            return each;
        if (each == ses::PolicyDecision::NotAllowed)
            decision = each;
    }
    return decision;
}

wire::ServiceError sendingDenied(const QString &arn, const Posting &posting, const Context &context)
{
    return {u"AccessDeniedException"_s,
            u"User `%1' is not authorized to perform `ses:%2' on resource `%3'"_s.arg(rootOf(context.scope),
                                                                                      posting.operation(), arn),
            403};
}

} // namespace simulator
