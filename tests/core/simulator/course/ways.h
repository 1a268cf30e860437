#pragma once

#include "coursecase.h"

#include <QRegularExpression>

/// The ways of example.com in words: "create publish +1m lose1 +1h".
namespace ways {

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

inline const auto domain = u"example.com"_s;
inline const auto mailFromDomain = u"bounce.example.com"_s;
inline const auto feedbackHost = u"10 feedback-smtp.us-east-1.amazonses.com"_s;
/// A key of 1024 bit, of nobody, and its public half.
inline const auto ownKey =
    u"MIICXgIBAAKBgQCoKPiH6o/kej96UjJWf7qFi9v16VCTdpI59/aoEJlWoCRVMCKWsoC08ruB+n+jrxsSIasEG0pP8EH2ufGtd5Wx"
    "jXyZencuh2OMyZ9UD1kkwV+LixXnbf2LubVd5ko+sQ29LRHXxJbmIxiazGrkb/JmaCXrPJJ9YjJIUtkGIih8RwIDAQABAoGAJPIz"
    "gLFBgiJ11es/Ug/oLDVJU6M6Z9vSTtgzIkPbXNP8h5b20oNPkfIOzoT6DD2JxhcNmu5gCmYwKAQ8nC88/RVpIS5hEVOMbx8N4Xkf"
    "Feld3OcBTXV6G9CoM6ueEH2zZ7zt4PZZWDO0GhH+6iPaCen776WL9tIyndGm6GyssvkCQQDX9RBc6V5Iq+gf6URht4c4X5yYaw9U"
    "5Na6AmXDQ9rnQP8/JmYJyg1+w9xl6bf1iFmoxB+C+SxzCVDd1y7UEC+LAkEAx1cYVYkgAiqSlz0eeGimnLh+Fs72fH0nO69oXHS0"
    "5nqqi1eGWWtIdAmvTeYRNZapWD+mHSH6FLOW2+GkUoB9tQJBAMB/r/BCDUsWATnAwrWf1KbJg1rRw77WpRj1XiRqbcxJQbzWy4na"
    "U6E1kVY+uT3iJpmrCLPEzHxWR4EXeKSLMPUCQQCVKxWonG55cIY16qSskhNr35trUgCdc8IyJbbAyQy+FDkfAKYmr+OOAdlPP8TN"
    "Bys+QJL75fsQFrvjWtzuZ/ypAkEAnDO0b1Wb+rcxffm4X9GkpIzdZh/hUhQVtQFCQkVJofPJe3e4Vy6Kp5CTP0V170K4B6TjwVd3"
    "3wDW2IQme70IEg=="_s;
inline const auto publicKey =
    u"MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCoKPiH6o/kej96UjJWf7qFi9v16VCTdpI59/aoEJlWoCRVMCKWsoC08ruB+n+j"
    "rxsSIasEG0pP8EH2ufGtd5WxjXyZencuh2OMyZ9UD1kkwV+LixXnbf2LubVd5ko+sQ29LRHXxJbmIxiazGrkb/JmaCXrPJJ9YjJI"
    "UtkGIih8RwIDAQAB"_s;

inline QByteArray dkimPath()
{
    return "/v2/email/identities/example.com/dkim/signing";
}

/// One step of a way, as the tables have it.
inline void step(CourseCase &aws, const QString &word)
{
    static const QRegularExpression time(u"^\\+(\\d+)([hms])$"_s);
    if (const auto match = time.match(word); match.hasMatch()) {
        const auto number = match.captured(1).toInt();
        const QString unit = match.captured(2);
        aws.pass(unit == "h"_L1       ? std::chrono::milliseconds(std::chrono::hours(number))
                     : unit == "m"_L1 ? std::chrono::milliseconds(std::chrono::minutes(number))
                                      : std::chrono::milliseconds(std::chrono::seconds(number)));
    } else if (word == "create"_L1) {
        QVERIFY(aws.create(domain));
    } else if (word == "publish"_L1) {
        aws.publishDkim(domain);
    } else if (word == "publish2"_L1) {
        for (const auto &record : simulator::dkimRecords(aws.stored(domain)).first(2))
            aws.publish(record);
    } else if (word == "lose1"_L1) {
        aws.withdraw(simulator::dkimRecords(aws.stored(domain)).last());
    } else if (word == "retry"_L1) {
        QCOMPARE(aws.ask("PUT", dkimPath(), R"({"SigningAttributesOrigin":"AWS_SES"})").status, 200);
    } else if (word == "own"_L1) {
        QCOMPARE(aws.ask("PUT", dkimPath(),
                         R"({"SigningAttributesOrigin":"EXTERNAL","SigningAttributes":)"
                         R"({"DomainSigningSelector":"mail","DomainSigningPrivateKey":")"
                             + ownKey.toLatin1() + R"("}})")
                     .status,
                 200);
    } else if (word == "off"_L1 || word == "on"_L1) {
        QCOMPARE(aws.ask("PUT", "/v2/email/identities/example.com/dkim",
                         word == "on"_L1 ? R"({"SigningEnabled":true})" : R"({"SigningEnabled":false})")
                     .status,
                 200);
    } else if (word == "1024"_L1) {
        QCOMPARE(aws.ask("PUT", dkimPath(),
                         R"({"SigningAttributesOrigin":"AWS_SES","SigningAttributes":)"
                         R"({"NextSigningKeyLength":"RSA_1024_BIT"}})")
                     .status,
                 200);
    } else if (word == "imported"_L1) {
        aws.identity(domain, VerificationStatus::NotStarted);
        aws.change(domain, [](store::IdentityRow &row) { row.deadline.reset(); });
    } else if (word == "recreate"_L1) {
        QCOMPARE(aws.ask("DELETE", "/v2/email/identities/example.com").status, 200);
        QVERIFY(aws.create(domain));
    } else {
        QFAIL(qPrintable(word));
    }
}

inline void go(CourseCase &aws, const QString &way)
{
    for (const QString &word : way.split(u' '))
        step(aws, word);
}

inline QString statusesOf(const store::IdentityRow &row)
{
    return QString(wire::wireName(row.status)) + u' ' + QString(wire::wireName(row.dkimStatus));
}

} // namespace ways
