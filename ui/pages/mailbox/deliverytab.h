#pragma once

#include "core/simulation/sending.h"
#include "ui/pages/frame/place.h"

#include <QWidget>

namespace ui {

/// What SES made of a mail: the settings that applied, each with the rule that decided it, and the log of its events.
class DeliveryTab : public QWidget
{
    Q_OBJECT

public:
    DeliveryTab(const QList<simulation::AppliedSetting> &settings, const QList<simulation::LoggedEvent> &events,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void placeRequested(const Place &place); ///< of an identity or a configuration set
    void settingsRequested(); ///< "Which settings apply?"

private:
    QWidget *settingsPart(const QList<simulation::AppliedSetting> &settings);
    static QWidget *eventsPart(const QList<simulation::LoggedEvent> &events);
};

} // namespace ui
