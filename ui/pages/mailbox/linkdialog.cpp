#include "ui/pages/mailbox/linkdialog.h"

#include "core/aws/regions.h"
#include "core/models/statustexts.h"
#include "ui/components/content/emphasizedtext.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/crumbs.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::LinkOutcome;

namespace {

constexpr int dialogGap = 12;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::LinkDialog)
};

struct Words
{
    StatusKind kind;
    QString status;
    QString sentence; ///< with %1 for the identity, and %2
    QString plain = {}; ///< that stands for %2
};

QString regionName(const QString &code)
{
    const aws::Region *region = aws::regionByCode(code);
    return region ? region->name : code;
}

Words wordsOf(const simulation::FollowLink::Response &outcome)
{
    switch (outcome.outcome) {
    case LinkOutcome::Verified:
        return {StatusKind::Success, Texts::tr("You have verified an email address"),
                Texts::tr("%1 can now be used to send mail in %2. While the account is in the sandbox, mail reaches "
                          "verified addresses only."),
                regionName(outcome.region)};
    case LinkOutcome::Lapsed:
        return {StatusKind::Error, Texts::tr("This link has lapsed"),
                Texts::tr("It was valid until %2. Open %1 and choose Resend for a new one."),
                models::dateText(outcome.lapsed.value_or(QDateTime()))};
    case LinkOutcome::IdentityDeleted:
        return {StatusKind::Error, Texts::tr("There is nothing left to verify"),
                Texts::tr("%1 does not exist in %2 any more."), regionName(outcome.region)};
    case LinkOutcome::Unknown:
        return {StatusKind::Error, Texts::tr("Unknown link"),
                Texts::tr("This is no link that Amazon SES has sent to verify an address.%1")};
    }
    Q_UNREACHABLE();
}

} // namespace

void openLinkDialog(Session &session, QWidget *opener, const simulation::FollowLink::Response &outcome)
{
    const bool isVerified = outcome.outcome == LinkOutcome::Verified;
    const bool isThere = isVerified || outcome.outcome == LinkOutcome::Lapsed;
    const Words words = wordsOf(outcome);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dialogGap);
    auto *status = new StatusIndicator(words.kind, words.status);
    status->setObjectName(u"linkStatus"_s);
    column->addWidget(status);
    column->addWidget(new EmphasizedText(words.sentence, outcome.identity, words.plain));

    auto *dialog = new Modal(isVerified ? Texts::tr("Congratulations!") : Texts::tr("Email address not verified"),
                             Modal::Size::Normal, opener);
    dialog->setObjectName(u"linkDialog"_s);
    dialog->setBody(body);
    if (!isThere) {
        Button *close = dialog->addAction(Texts::tr("Close"));
        close->setObjectName(u"closeLink"_s);
        dialog->setInitialFocus(close);
        QObject::connect(dialog, &Modal::confirmed, dialog, &Modal::close);
        dialog->open();
        return;
    }
    dialog->addCancel(Texts::tr("Close"))->setObjectName(u"closeLink"_s);
    dialog->addAction(Texts::tr("Open identity"))->setObjectName(u"openLinkIdentity"_s);
    QObject::connect(dialog, &Modal::confirmed, dialog, [dialog, outcome, session = QPointer(&session)] {
        dialog->close();
        if (session)
            session->goToRegion(outcome.region, identityPlace(outcome.identity));
    });
    dialog->open();
}

} // namespace ui
