#pragma once

#include "core/simulation/sending.h"
#include "ui/pages/frame/place.h"

#include <QWidget>

namespace ui {

/// The answer to "Which settings apply?": whether SES would take the mail, the settings with what decided each, and the
/// identities that were considered.
class SettingsAnswer : public QWidget
{
    Q_OBJECT

public:
    /// @param from the address that was asked about
    SettingsAnswer(const simulation::GetEffectiveSettings::Response &answer, const QString &from,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void placeRequested(const Place &place);
    void helpRequested();
    void sendRequested(); ///< of the mail that was asked about, as a test

private:
    QWidget *settings(const QList<simulation::AppliedSetting> &settings);
    QWidget *identities(const QList<simulation::ConsideredIdentity> &identities, const QString &from);
    std::function<void(const Place &)> go();
};

} // namespace ui
