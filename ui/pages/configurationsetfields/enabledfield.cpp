#include "ui/pages/configurationsetfields/enabledfield.h"

#include "ui/components/controls/checkbox.h"

namespace ui {

namespace {

Checkbox *newBox(const QString &objectName, const QString &word)
{
    auto *box = new Checkbox(word);
    box->setObjectName(objectName);
    return box;
}

} // namespace

EnabledField::EnabledField(const QString &objectName, const FieldTexts &texts, const QString &word)
    : EnabledField(newBox(objectName, word), texts)
{
}

EnabledField::EnabledField(Checkbox *box, const FieldTexts &texts) : FormField(texts, box), m_box(box)
{
}

bool EnabledField::isOn() const
{
    return m_box->isChecked();
}

void EnabledField::setOn(bool isOn)
{
    m_box->setChecked(isOn);
}

} // namespace ui
