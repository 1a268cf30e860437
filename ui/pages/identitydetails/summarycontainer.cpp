#include "ui/pages/identitydetails/summarycontainer.h"

#include "core/aws/arn.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/pages/frame/statuswidget.h"

namespace ui {

SummaryContainer::SummaryContainer(Session &session, const QString &name)
    : Container(tr("Summary"))
    , m_status(new StatusIndicator)
{
    setObjectName(QStringLiteral("summary"));
    m_status->setObjectName(QStringLiteral("identityStatus"));
    const QString arn = aws::identityArn(session.region().code, session.connection().account(), name).toString();
    auto *copyable = new CopyableText(arn, tr("ARN"));
    copyable->setObjectName(QStringLiteral("arn"));

    auto *pairs = new KeyValuePairs;
    pairs->add(tr("Identity status"), m_status);
    pairs->add(tr("Amazon Resource Name (ARN)"), copyable);
    pairs->add(tr("AWS Region"), session.region().name);
    add(pairs);
}

void SummaryContainer::take(const IdentityReading &reading)
{
    showStatus(m_status, models::identityStatus(reading.identity.verificationStatus));
}

} // namespace ui
