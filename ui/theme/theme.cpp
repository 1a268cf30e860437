#include "ui/theme/theme.h"

#include "ui/theme/colourtables.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString contextOf(Surround surround)
{
    switch (surround) {
    case Surround::TopNavigation:
        return u"top-navigation"_s;
    case Surround::Flash:
        return u"flash"_s;
    case Surround::FlashWarning:
        return u"flash-warning"_s;
    case Surround::Alert:
        return u"alert"_s;
    case Surround::Page:
        break;
    }
    return {};
}

} // namespace

Theme::Theme(Scheme scheme, Density density, Motion motion)
    : m_scheme(scheme)
    , m_density(density)
    , m_motion(motion)
    , m_tables(ColourTables::load())
{
}

QColor Theme::color(Color color) const
{
    if (m_surround != Surround::Page) {
        const ColourTables::Table context = m_tables->contexts.value(contextOf(m_surround));
        if (const auto it = context.constFind(int(color)); it != context.constEnd())
            return (*it)[size_t(m_scheme)];
    }
    return m_tables->colours.value(int(color))[size_t(m_scheme)];
}

Theme Theme::in(Surround surround) const
{
    Theme theme = *this;
    theme.m_surround = surround;
    if (surround == Surround::TopNavigation)
        theme.m_scheme = Scheme::Dark;
    return theme;
}

} // namespace ui
