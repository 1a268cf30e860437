#pragma once

#include "core/models/statustexts.h"
#include "core/simulation/checks.h"
#include "ui/pages/identityparts/whysubject.h"

#include <QStringList>

namespace ui {

/// What "Why is it not verified?" says about a record, in plain words (visual.md 13.5).

models::StatusText foundStatus(const simulation::RecordFinding &finding); ///< "Wrong value"
QStringList foundLines(const simulation::RecordFinding &finding); ///< what was found, below it
QString causeText(const simulation::RecordFinding &finding, WhySubject subject);
QString fixText(const simulation::RecordFinding &finding); ///< "Create record"; empty: there is nothing to do
QString fixHint(const simulation::RecordFinding &finding); ///< below it, where that is not the value to set

/// The table as plain text, for whoever runs the DNS.
QString reportText(const QString &identity, const QList<simulation::RecordFinding> &findings, WhySubject subject);

} // namespace ui
