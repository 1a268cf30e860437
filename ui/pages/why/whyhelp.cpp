#include "ui/pages/why/whyhelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::WhyHelp)
};

} // namespace

// clang-format off
HelpContent whyHelp()
{
    return {Texts::tr("Why is it not verified?"), {
        {Kind::Paragraph, Texts::tr("SES looks for certain records in DNS. Here each of them is asked for as SES does, and "
                                    "what is wrong with the answer is said in plain words.")},
        {Kind::Term, Texts::tr("Fix")},
        {Kind::Definition, Texts::tr("Changes the record in the hosted zone, or in the other DNS of the simulator, and "
                                     "checks again. Before a value is replaced you are asked.")},
        {Kind::Term, Texts::tr("Check now")},
        {Kind::Definition, Texts::tr("Asks DNS at once, without moving the clock. Otherwise it is asked every minute while "
                                     "a status is Pending or Temporary Failure.")},
        {Kind::Term, Texts::tr("Copy report")},
        {Kind::Definition, Texts::tr("Copies what stands here as text, for the person who runs the DNS.")},
    }};
}
// clang-format on

} // namespace ui
