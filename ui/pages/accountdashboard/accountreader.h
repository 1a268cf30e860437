#pragma once

#include "ui/pages/accountdashboard/accountreading.h"
#include "ui/pages/frame/resourcereader.h"
#include "ui/pages/frame/session.h"

namespace ui {

/// Reads the account in the session's Region, and again when it is reported as changed: also when the clock is, for
/// what was sent counts for 24 hours.
class AccountReader : public ResourceReader
{
    Q_OBJECT

public:
    explicit AccountReader(Session &session, QObject *parent = nullptr);

Q_SIGNALS:
    void read(const ui::AccountReading &reading);

protected:
    void begin() override;
    void finish() override;
    bool isPart(const QString &resource) const override;

private:
    bool m_hasSimulator;
    AccountReading m_reading;
};

} // namespace ui
