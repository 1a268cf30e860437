#pragma once

#include "core/simulation/mailbox.h"
#include "core/simulator/engine/router.h"
#include "core/store/mail/mails.h"

/// The mails of SES, of all Regions of an account (visual.md 13.2).
namespace simulator::mailbox {

/// The mail of that id, of the account that asks; nothing where there is none (any more).
std::optional<store::MailRow> find(const QString &id, const Context &);

wire::Result<simulation::ListMails::Response> list(const simulation::ListMails::Request &, Context &);
wire::Result<simulation::GetMail::Response> get(const simulation::GetMail::Request &, Context &);
wire::Result<ses::Nothing> markRead(const simulation::MarkMailsRead::Request &, Context &);
wire::Result<ses::Nothing> remove(const simulation::DeleteMails::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::mailbox
