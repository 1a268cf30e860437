#pragma once

#include "core/models/mailtablemodel.h"
#include "ui/pages/mailbox/openedmail.h"

namespace ui {

class Alert;
class MessageBody;

/// A mail of SES that is open: what it is, the state of its link, and what it holds (visual.md 13.2).
class MessageContainer : public OpenedMail
{
    Q_OBJECT

public:
    MessageContainer(Session &session, const models::MailRow &row);

    /// The same mail, perhaps with its link in another state.
    void take(const models::MailRow &row);

private:
    void build();
    void read();
    void showBody(const simulation::GetMail::Response &mail);
    void showLink();
    QString linkText() const;
    void follow(const QString &address);
    void resend();

    models::MailRow m_row;
    Alert *m_alert = nullptr; ///< of the link
    MessageBody *m_body = nullptr; ///< once it is read
    std::optional<simulation::LinkState> m_shownLink; ///< what m_alert says
};

} // namespace ui
