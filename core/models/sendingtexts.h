#pragma once

#include "core/models/statustexts.h"
#include "core/simulation/sending.h"

/// What happened to a mail that was sent through SES, and which settings apply to one, in words
/// (visual.md 13.2, 13.10).
namespace models {

StatusText outcomeStatus(simulation::Outcome outcome);
StatusText eventStatus(simulation::SentEvent event);
QString eventDetail(const simulation::LoggedEvent &event); ///< "250 2.0.0 OK"; "Accepted, 2 recipients"

QString settingText(simulation::Setting setting); ///< "MAIL FROM"
QString appliedText(const simulation::AppliedSetting &setting); ///< "d=example.com"; "None"
StatusText sandboxStatus(const simulation::AppliedSetting &setting);

/// Whether a rule is told of a mail that was sent, or of one that would be.
enum class Telling { Sent, Asked };

/// One or two sentences on what decided a setting, and what lost against it.
/// @param governing the identity that governs the mail
QString ruleText(const simulation::AppliedSetting &setting, const QString &governing, Telling telling);

StatusText governsStatus(bool governs);
/// @param from the address for which identities were considered
QString considerationText(const simulation::ConsideredIdentity &identity, const QString &from);

/// How receivers will judge a mail with these settings: DKIM, SPF and DMARC in one or two sentences.
QString judgementText(const QList<simulation::AppliedSetting> &settings);

/// The one of that kind; absent: none was decided.
std::optional<simulation::AppliedSetting> settingIn(const QList<simulation::AppliedSetting> &settings,
                                                    simulation::Setting which);

} // namespace models
