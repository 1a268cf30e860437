#pragma once

#include "core/wire/result.h"

#include <QStringList>

/// The refusals that several of Route 53's operations share, in its words (api.md 7).
namespace simulator::dns {

wire::ServiceError invalidInput(const QString &message);
wire::ServiceError invalidDomainName(const QString &message);
wire::ServiceError noSuchHostedZone(const QString &id);

/// All that is wrong with a change batch, in brackets (api.md 7.4).
wire::ServiceError invalidChangeBatch(const QStringList &problems);

/// "FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'a..com'".
QString fatalProblem(const QString &problem, const QString &text);

} // namespace simulator::dns
