#pragma once

#include "core/simulation/sending.h"
#include "ui/pages/mailbox/openedmail.h"

namespace ui {

/// A mail that was sent through SES, and is open: what it is, which settings applied to it and what happened to it,
/// and what it holds (visual.md 13.2).
class SentMessage : public OpenedMail
{
    Q_OBJECT

public:
    SentMessage(Session &session, const simulation::SentMail &mail);

private:
    void read();
    void show(const simulation::GetSentMail::Response &mail);
    QWidget *fields() const;
    QWidget *delivery(const simulation::GetSentMail::Response &mail);

    simulation::SentMail m_mail;
};

} // namespace ui
