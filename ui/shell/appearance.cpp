#include "ui/shell/appearance.h"

#include "ui/theme/style.h"

#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr auto choiceKey = "appearance/theme"_L1;
constexpr auto densityKey = "appearance/density"_L1;
constexpr std::array choiceWords{"light"_L1, "dark"_L1, "desktop"_L1};

} // namespace

Appearance::Appearance(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const QString word = settings.value(choiceKey).toString();
    const auto choice = std::ranges::find(choiceWords, word);
    if (choice != choiceWords.end())
        m_choice = Choice(choice - choiceWords.begin());
    if (settings.value(densityKey).toString() == "compact"_L1)
        m_density = Density::Compact;
    connect(&m_desktop, &DesktopScheme::changed, this, &Appearance::apply);
}

void Appearance::setChoice(Choice choice)
{
    m_choice = choice;
    m_settings.setValue(choiceKey, QString(choiceWords[size_t(choice)]));
    apply();
}

void Appearance::setDensity(Density density)
{
    m_density = density;
    m_settings.setValue(densityKey, density == Density::Compact ? u"compact"_s : u"comfortable"_s);
    apply();
}

void Appearance::setMotion(Motion motion)
{
    m_motion = motion;
}

void Appearance::apply()
{
    const Scheme scheme = m_choice == Choice::Light ? Scheme::Light
        : m_choice == Choice::Dark                  ? Scheme::Dark
                                                    : m_desktop.scheme();
    applyTheme(Theme(scheme, m_density, m_motion.value_or(m_desktop.motion())));
}

} // namespace ui
