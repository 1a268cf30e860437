#pragma once

#include "ui/theme/desktopscheme.h"

#include <QSettings>

namespace ui {

/// How the program looks: what the user chose, remembered, or what the desktop asks for.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Light, Dark, Desktop };

    /// Nothing is drawn differently before apply(). The settings must live longer.
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    Density density() const { return m_density; }
    void setChoice(Choice choice);
    void setDensity(Density density);
    void setMotion(Motion motion); ///< whatever the desktop asks for

    void apply();

private:
    QSettings &m_settings;
    DesktopScheme m_desktop;
    Choice m_choice = Choice::Desktop;
    Density m_density = Density::Comfortable;
    std::optional<Motion> m_motion;
};

} // namespace ui
