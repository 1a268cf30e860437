#pragma once

#include "core/simulation/checks.h"
#include "ui/pages/identityparts/whysubject.h"

#include <QList>

#include <functional>

class QWidget;

namespace ui {

/// The cells of a row of "Why is it not verified?": what was asked, what was found, why, and what mends it.
/// @param canFix the record can be changed from here; else only its value is offered
QList<QWidget *> findingCells(const simulation::RecordFinding &finding, WhySubject subject, bool canFix,
                              const std::function<void()> &fix);

} // namespace ui
