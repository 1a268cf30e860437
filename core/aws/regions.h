#pragma once

#include <QList>
#include <QString>

/// What is fixed about Amazon Web Services itself, whoever answers: Regions and names of resources.
namespace aws {

/// A Region in which SES is offered (console.md 2). All identities, sets and quotas belong to one.
struct Region
{
    QString code; ///< "us-east-1"
    QString name; ///< as AWS displays it, the same in every language: "US East (N. Virginia)"
    QString group; ///< the heading above it in a list of Regions: "US"
    bool hasOwnDkimZone = false;

    bool operator==(const Region &) const = default;

    QString shortName() const; ///< the place alone: "N. Virginia"
    QString dkimZone() const; ///< what Easy DKIM's CNAME records point into: "dkim.amazonses.com"
    QString feedbackHost() const; ///< what the MX record of a custom MAIL FROM domain names
    QString smtpHost() const; ///< that takes mail by SMTP (console.md 14)
};

/// All Regions in the order in which the console lists them; those of a group stand together.
const QList<Region> &regions();

/// Null for a code that is not in the list.
const Region *regionByCode(QStringView code);

} // namespace aws
