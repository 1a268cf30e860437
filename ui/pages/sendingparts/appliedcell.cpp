#include "ui/pages/sendingparts/appliedcell.h"

#include "core/models/sendingtexts.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/link.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/statuswidget.h"

namespace ui {

using namespace Qt::StringLiterals;
using simulation::Setting;

namespace {

QWidget *linkTo(const Place &place, const QString &objectName, const std::function<void(const Place &)> &go)
{
    auto *link = new Link(place.subject);
    link->setObjectName(objectName);
    QObject::connect(link, &QAbstractButton::clicked, link, [go, place] { go(place); });
    return link;
}

} // namespace

QWidget *identityLink(const QString &name, const std::function<void(const Place &)> &go)
{
    return linkTo(identityPlace(name), u"openIdentity"_s, go);
}

QWidget *appliedCell(const simulation::AppliedSetting &setting, const std::function<void(const Place &)> &go)
{
    if (setting.setting == Setting::Identity && setting.rule != simulation::Rule::AnotherAccount)
        return identityLink(setting.value, go);
    if (setting.setting == Setting::ConfigurationSet && !setting.value.isEmpty())
        return linkTo(configurationSetPlace(setting.value), u"openSet"_s, go);
    if (setting.setting == Setting::Sandbox)
        return statusWidget(models::sandboxStatus(setting));
    return (new Text(models::appliedText(setting)))->setWrap(Wrap::Anywhere);
}

} // namespace ui
