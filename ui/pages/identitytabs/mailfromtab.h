#pragma once

#include "ui/pages/identitytabs/identitytab.h"

namespace ui {

class MailFromContainer;

/// Of an address that is below no verified domain: it has no DKIM, only a MAIL FROM domain (console.md 6.3).
class MailFromTab : public IdentityTab
{
    Q_OBJECT

public:
    explicit MailFromTab(Session &session);

    void take(const IdentityReading &reading) override;

private:
    MailFromContainer *m_mailFrom;
};

} // namespace ui
