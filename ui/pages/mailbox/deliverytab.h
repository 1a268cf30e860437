#pragma once

#include "core/simulation/sending.h"
#include "ui/pages/frame/place.h"

#include <QWidget>

namespace ui {

/// What SES made of a mail: the settings that applied, each with the rule that decided it, the log of its events, and
/// the tags that each of these events carries.
class DeliveryTab : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryTab(const simulation::GetSentMail::Response &mail, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeRequested(const Place &place); ///< of an identity or a configuration set
    void settingsRequested(); ///< "Which settings apply?"

private:
    QWidget *settingsPart(const QList<simulation::AppliedSetting> &settings);
    static QWidget *eventsPart(const QList<simulation::LoggedEvent> &events);
    static QWidget *tagsPart(const QList<ses::MessageTag> &tags);
};

} // namespace ui
