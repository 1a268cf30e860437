#include "ui/pages/identityparts/failures.h"

#include "ui/pages/frame/errortext.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr int maxNamed = 10;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Failures)
};

} // namespace

QString failuresText(const QList<client::IdentityDeletion::Failure> &failures)
{
    QStringList lines;
    for (const auto &failure : failures.mid(0, maxNamed))
        lines += Texts::tr("%1: %2").arg(failure.name, errorText(failure.error));
    if (failures.size() > maxNamed)
        lines += Texts::tr("%n more failed.", nullptr, int(failures.size()) - maxNamed);
    return lines.join(u'\n');
}

} // namespace ui
