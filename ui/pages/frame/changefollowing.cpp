#include "ui/pages/frame/changefollowing.h"

#include <QTimer>

#include <algorithm>

namespace ui {

void followChanges(Session &session, QObject *follower, const std::function<bool(const QString &resource)> &concerns,
                   const std::function<void()> &act)
{
    auto *joining = new QTimer(follower);
    joining->setSingleShot(true);
    joining->setInterval(0);
    QObject::connect(joining, &QTimer::timeout, follower, act);
    QObject::connect(&session, &Session::changed, joining, [joining, concerns](const QStringList &resources) {
        if (resources.isEmpty() || std::ranges::any_of(resources, concerns))
            joining->start();
    });
}

} // namespace ui
