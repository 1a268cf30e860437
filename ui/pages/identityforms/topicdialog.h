#pragma once

#include "ui/pages/frame/session.h"

#include <QWidget>

namespace ui {

/// "Create SNS topic" (console.md 7): asks for its names over the page and makes it. `made` is called with the ARN, if
/// the user does not give up before and `page` is still there.
void openTopicDialog(Session &session, QWidget *page, const std::function<void(const QString &arn)> &made);

} // namespace ui
