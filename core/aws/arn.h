#pragma once

#include <QString>

#include <optional>

namespace aws {

/// The name of a resource throughout AWS (api.md 4.1): "arn:aws:ses:us-east-1:123456789012:identity/example.com".
struct Arn
{
    QString partition; ///< "aws", "aws-us-gov"
    QString service; ///< "ses"
    QString region;
    QString account;
    QString resource; ///< kind and name as they are, nothing encoded: "identity/user+tag@example.com"

    bool operator==(const Arn &) const = default;

    /// Nothing when the text is no ARN; kind, Region and account may be of any kind, or empty.
    static std::optional<Arn> parse(const QString &text);

    QString toString() const;

    QString kind() const; ///< of the resource, before the first slash: "identity"
    QString name() const; ///< of the resource, behind it; empty when there is no slash
};

/// The part of AWS to which a Region belongs.
QString partitionOf(QStringView regionCode);

/// What stands behind the account in an ARN, and names a resource in change notices and tables.
QString identityResource(const QString &name);
QString configurationSetResource(const QString &name);

Arn identityArn(const QString &region, const QString &account, const QString &name);
Arn configurationSetArn(const QString &region, const QString &account, const QString &name);
Arn snsTopicArn(const QString &region, const QString &account,
                const QString &name); ///< "arn:aws:sns:REGION:ACCOUNT:NAME"
Arn defaultEventBusArn(const QString &region, const QString &account); ///< of Amazon EventBridge (api.md 5.5)

} // namespace aws
