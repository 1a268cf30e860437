#include "ui/pages/frame/errortext.h"

#include <QCoreApplication>

namespace ui {

QString errorText(const wire::ServiceError &error)
{
    if (!error.message.isEmpty())
        return error.message;
    if (error.status == 0)
        return QCoreApplication::translate("ui::ErrorText", "No answer arrived.");
    return error.code;
}

} // namespace ui
