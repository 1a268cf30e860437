#include "ui/pages/configurationsetfields/reputationfield.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReputationField)
};

} // namespace

EnabledField *newReputationField()
{
    return new EnabledField(
        QStringLiteral("reputationMetrics"),
        {.label = Texts::tr("Reputation metrics"),
         .description =
             Texts::tr("Bounce and complaint rates of this set. CloudWatch charges apply on a real account.")});
}

} // namespace ui
