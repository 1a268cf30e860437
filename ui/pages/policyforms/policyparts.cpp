#include "ui/pages/policyforms/policyparts.h"

#include "core/aws/arn.h"
#include "core/ses/policystatement.h"
#include "ui/components/status/alert.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::PolicyParts)
};

} // namespace

QString identityArnText(const Session &session, const QString &identity)
{
    return aws::identityArn(session.region().code, session.connection().account(), identity).toString();
}

QString startingDocument(const QString &identityArn)
{
    const ses::PolicyStatement statement{.principals = {QString()},
                                         .actions = {u"ses:SendEmail"_s, u"ses:SendRawEmail"_s}};
    return ses::policyDocument({statement}, identityArn);
}

Alert *fullAlert(const QMap<QString, QString> &policies)
{
    if (policies.size() < ses::maxPolicies)
        return nullptr;
    return new Alert(Alert::Kind::Warning, Texts::tr("No further policy is possible"),
                     Texts::tr("The identity has %1 policies, which is as many as there may be. Delete one before you "
                               "apply this one.")
                         .arg(policies.size()));
}

QString refusalText(const QString &policy)
{
    return Texts::tr("The policy %1 could not be applied").arg(policy);
}

bool isNameTaken(const wire::ServiceError &error)
{
    return error.code == "AlreadyExistsException"_L1;
}

} // namespace ui
