#pragma once

#include "ui/pages/identitytabs/identitytab.h"

namespace ui {

class DkimContainer;
class MailFromContainer;

/// How mail is proved to come from the identity (console.md 6.4).
class AuthenticationTab : public IdentityTab
{
    Q_OBJECT

public:
    explicit AuthenticationTab(Session &session);

    void take(const IdentityReading &reading) override;
    QWidget *showRecords() override;

private:
    DkimContainer *m_dkim;
    MailFromContainer *m_mailFrom;
};

} // namespace ui
