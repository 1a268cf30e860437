#include "ui/pages/frame/statuswidget.h"

namespace ui {

StatusIndicator *statusWidget(const models::StatusText &status)
{
    return new StatusIndicator(StatusKind(status.kind), status.text);
}

void showStatus(StatusIndicator *indicator, const models::StatusText &status)
{
    indicator->setStatus(StatusKind(status.kind), status.text);
}

} // namespace ui
