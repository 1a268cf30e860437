#pragma once

#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"
#include "ui/pages/identityparts/identityreading.h"

namespace ui {

class StatusLine;

/// "Summary" (console.md 6.1).
class SummaryContainer : public Container
{
    Q_OBJECT

public:
    SummaryContainer(Session &session, const QString &name);

    void take(const IdentityReading &reading);

Q_SIGNALS:
    void whyRequested();

private:
    StatusLine *m_status;
};

} // namespace ui
