#include "ui/pages/identityparts/statusline.h"

#include "ui/components/controls/link.h"
#include "ui/components/status/badge.h"
#include "ui/components/status/statusindicator.h"

#include <QHBoxLayout>

namespace ui {

namespace {

constexpr int gap = 8;

} // namespace

StatusLine::StatusLine(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusIndicator)
    , m_why(new Link(tr("Why?"), Link::Kind::Info))
    , m_forced(new Badge(tr("Forced")))
{
    m_status->setObjectName(objectName);
    m_why->setObjectName(objectName + QStringLiteral("Why"));
    m_why->setAccessibleName(tr("Why is it not verified?"));
    m_forced->setObjectName(objectName + QStringLiteral("Forced"));
    m_status->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_status);
    row->addWidget(m_why);
    row->addWidget(m_forced);
    row->addStretch();
    m_why->hide();
    m_forced->hide();
    connect(m_why, &QAbstractButton::clicked, this, &StatusLine::whyRequested);
}

void StatusLine::showStatus(const models::StatusText &status, bool canAskWhy, bool isForced)
{
    m_status->setStatus(StatusKind(status.kind), status.text);
    m_why->setVisible(canAskWhy && !isForced); // what was set by hand has no reason in DNS
    m_forced->setVisible(isForced);
}

bool isUnverified(ses::VerificationStatus status)
{
    return status == ses::VerificationStatus::Pending || status == ses::VerificationStatus::TemporaryFailure
        || status == ses::VerificationStatus::Failed;
}

} // namespace ui
