#include "ui/pages/clock/clockhelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ClockHelp)
};

} // namespace

// clang-format off
HelpContent clockHelp()
{
    return {Texts::tr("Clock and scenarios"), {
        {Kind::Paragraph, Texts::tr("Everything in the simulator follows a clock of its own: when DNS is looked at, when "
                                    "a link lapses, when the 72 hours of a verification end.")},
        {Kind::Term, Texts::tr("Run and Pause")},
        {Kind::Definition, Texts::tr("A paused clock stands; what you do happens at that moment. Running, it goes at the "
                                     "speed that is chosen. It stands while no program is open.")},
        {Kind::Term, Texts::tr("Jump")},
        {Kind::Definition, Texts::tr("What lies between now and the target happens in its order, as if one had waited. "
                                     "A jump can be cancelled; the clock then stands at the last event.")},
        {Kind::Term, Texts::tr("Next event")},
        {Kind::Definition, Texts::tr("The next thing that changes something. Checks that will find what they found before "
                                     "are not events.")},
        {Kind::Term, Texts::tr("Scenarios")},
        {Kind::Definition, Texts::tr("Each is a story to begin with. Loading one replaces everything, and is the only way "
                                     "in which the clock goes back.")},
    }};
}
// clang-format on

} // namespace ui
