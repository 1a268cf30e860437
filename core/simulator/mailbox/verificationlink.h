#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace simulator {

/// The link of a verification mail (api.md 4.6), which carries all that it is about, and a signature.
struct VerificationLink
{
    QString account;
    QString region;
    QString address;
    QDateTime sent; ///< to the second

    bool operator==(const VerificationLink &) const = default;

    /// "https://email-verification.us-east-1.amazonaws.com/?Context=..."
    /// @param key of the state, see Generator
    QString url(const QByteArray &key) const;

    /// Nothing for what was not made by url() with that key.
    static std::optional<VerificationLink> read(const QString &url, const QByteArray &key);
};

} // namespace simulator
