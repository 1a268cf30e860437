#pragma once

#include "core/models/mailtablemodel.h"
#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Alert;
class Button;
class MessageBody;

/// A mail that is open: what it is, the state of its link, and what it holds (visual.md 13.2).
class MessageContainer : public Container
{
    Q_OBJECT

public:
    MessageContainer(Session &session, const models::MailRow &row);

    QString id() const { return m_row.mail.id; }
    /// The same mail, perhaps with its link in another state.
    void take(const models::MailRow &row);
    /// Whether it stands alone and has what is done to a mail in its own header.
    void setAlone(bool isAlone);

Q_SIGNALS:
    void closeRequested();
    void exportRequested();
    void deleteRequested();

private:
    void build();
    void read();
    void showBody(const simulation::GetMail::Response &mail);
    void showError(const wire::ServiceError &error);
    void showLink();
    QString linkText() const;
    void follow(const QString &address);
    void resend();

    Session &m_session;
    models::MailRow m_row;
    QWidget *m_column;
    Button *m_export;
    Button *m_delete;
    Button *m_close;
    Alert *m_alert = nullptr; ///< of the link
    MessageBody *m_body = nullptr; ///< once it is read
    std::optional<simulation::LinkState> m_shownLink; ///< what m_alert says
};

} // namespace ui
