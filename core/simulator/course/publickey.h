#pragma once

#include <QString>

#include <optional>

namespace simulator {

/// The public half of a private RSA key, as a DKIM record holds it behind "p=". Nothing for a text that is no such key,
/// which SES takes and then never finds (api.md 4.8).
/// @param privateKey base64 of its DER
std::optional<QString> publicKeyOf(const QString &privateKey);

} // namespace simulator
