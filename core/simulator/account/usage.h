#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/accounts/accountsettings.h"
#include "core/wire/result.h"

namespace simulator {

/// What an account sent of late in a Region, in recipients, by the virtual clock (api.md 4.3, 4.4).
class Usage
{
public:
    explicit Usage(const Context &context);

    qint64 last24Hours() const;

    /// The refusal of another mail, if rate or quota are used up. One that finds anything left goes through as a
    /// whole, and the next ones wait the longer. @param counted recipients that count for the daily quota: those of
    /// the mailbox simulator do not
    std::optional<wire::ServiceError> refusalOf(qint64 counted, const store::SendingLimits &settings) const;

    /// @param recipients all of them, which take their time at the rate
    void add(qint64 recipients, qint64 counted, const store::SendingLimits &settings);

private:
    store::SendUsageRepository m_usage;
    QDateTime m_now;
    std::optional<store::SendUsageRow> m_last; ///< before this mail
};

} // namespace simulator
