#pragma once

#include "ui/theme/color.h"

#include <QColor>
#include <QList>

#include <memory>

namespace ui {

enum class Scheme { Light, Dark };
enum class Density { Comfortable, Compact };
enum class Motion { On, Off };

/// Where a widget stands, when colours differ there: the top bar is dark in both schemes, buttons in flash messages
/// and alerts take the colour of their surrounding (visual.md section 6, tokens.json "contexts").
enum class Surround { Page, TopNavigation, Flash, FlashWarning, Alert };

/// What a widget is drawn with: a value, cheap to copy. Lengths are device-independent pixels.
class Theme
{
public:
    explicit Theme(Scheme scheme = Scheme::Light, Density density = Density::Comfortable, Motion motion = Motion::On);

    Scheme scheme() const { return m_scheme; }
    Density density() const { return m_density; }
    Motion motion() const { return m_motion; } ///< Off: the desktop asks for less of it, or a test
    bool isDark() const { return m_scheme == Scheme::Dark; }
    bool isCompact() const { return m_density == Density::Compact; }

    QColor color(Color color) const;

    /// The measure for this density, where the two differ.
    int by(int comfortable, int compact) const { return isCompact() ? compact : comfortable; }

    int controlHeight() const { return by(32, 28); } ///< buttons, inputs
    int blockGap() const { return by(20, 16); } ///< between containers, fields
    int buttonGap() const { return 8; } ///< between buttons in a row
    int containerPadding() const { return 20; } ///< left and right in containers and dialogs

    /// The same theme with the colours that hold in these surroundings.
    Theme in(Surround surround) const;

    friend bool operator==(const Theme &a, const Theme &b)
    {
        return a.m_scheme == b.m_scheme && a.m_density == b.m_density && a.m_motion == b.m_motion
            && a.m_surround == b.m_surround;
    }

private:
    Scheme m_scheme;
    Density m_density;
    Motion m_motion;
    Surround m_surround = Surround::Page;
    std::shared_ptr<const struct ColourTables> m_tables;
};

} // namespace ui
