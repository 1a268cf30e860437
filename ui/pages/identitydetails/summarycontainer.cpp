#include "ui/pages/identitydetails/summarycontainer.h"

#include "core/aws/arn.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/pages/identityparts/statusline.h"

namespace ui {

SummaryContainer::SummaryContainer(Session &session, const QString &name)
    : Container(tr("Summary"))
    , m_status(new StatusLine(QStringLiteral("identityStatus")))
{
    setObjectName(QStringLiteral("summary"));
    const QString arn = aws::identityArn(session.region().code, session.connection().account(), name).toString();
    auto *copyable = new CopyableText(arn, tr("ARN"));
    copyable->setObjectName(QStringLiteral("arn"));

    auto *pairs = new KeyValuePairs;
    pairs->add(tr("Identity status"), m_status);
    pairs->add(tr("Amazon Resource Name (ARN)"), copyable);
    pairs->add(tr("AWS Region"), session.region().name);
    add(pairs);
    connect(m_status, &StatusLine::whyRequested, this, &SummaryContainer::whyRequested);
}

void SummaryContainer::take(const IdentityReading &reading)
{
    const ses::VerificationStatus status = reading.identity.verificationStatus;
    m_status->showStatus(models::identityStatus(status),
                         reading.isSimulated && reading.isDomain() && isUnverified(status),
                         reading.facts.isStatusForced.value_or(false));
}

} // namespace ui
