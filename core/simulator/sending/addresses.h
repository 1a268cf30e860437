#pragma once

#include "core/wire/result.h"

#include <optional>

/// Addresses as a sender writes them, with or without a name: "Ann <ann@example.org>".
namespace simulator {

QString addressIn(const QString &text); ///< "ann@example.org"
QStringList addressesIn(const QStringList &texts);
QString displayNameIn(const QString &text); ///< "Ann", decoded, without quotation marks; empty when there is none

/// The refusal of what is no address, in the order and words of SES (api.md 6). How long it is is another matter.
std::optional<wire::ServiceError> refusalOfAddress(const QString &text);
std::optional<wire::ServiceError> refusalOfLength(const QString &text);

/// An address without its label: "ann@example.org" of "ann+orders@example.org" (api.md 4.2).
QString withoutLabel(const QString &address);

/// True for an address of the mailbox simulator, which plays what its name says.
bool isSimulatorAddress(const QString &address);

} // namespace simulator
