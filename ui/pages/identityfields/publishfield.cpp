#include "ui/pages/identityfields/publishfield.h"

#include "ui/components/controls/checkbox.h"

namespace ui {

namespace {

Checkbox *newBox(const QString &objectName)
{
    auto *box = new Checkbox(PublishField::tr("Enabled"));
    box->setObjectName(objectName);
    return box;
}

} // namespace

PublishField::PublishField(const QString &objectName, const QString &description)
    : FormField({.label = tr("Publish DNS records to Route53"), .description = description}, newBox(objectName))
    , m_box(static_cast<Checkbox *>(control()))
{
    connect(m_box, &QAbstractButton::clicked, this, [this](bool isChecked) { m_isWanted = isChecked; });
    setZone({});
}

void PublishField::setZone(const QString &name)
{
    m_box->setEnabled(!name.isEmpty());
    m_box->setChecked(!name.isEmpty() && m_isWanted);
    setConstraint(name.isEmpty() ? tr("There is no public hosted zone for the domain in this account.")
                                 : tr("Hosted zone: %1").arg(name));
}

bool PublishField::isWanted() const
{
    return m_box->isChecked();
}

} // namespace ui
