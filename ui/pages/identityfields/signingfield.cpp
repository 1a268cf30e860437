#include "ui/pages/identityfields/signingfield.h"

#include "ui/components/controls/checkbox.h"

namespace ui {

namespace {

Checkbox *newBox()
{
    auto *box = new Checkbox(SigningField::tr("Enabled"));
    box->setObjectName(QStringLiteral("dkimSigning"));
    return box;
}

} // namespace

SigningField::SigningField() : SigningField(newBox())
{
}

SigningField::SigningField(Checkbox *box)
    : FormField({.label = tr("DKIM signatures"), .description = tr("Mail from this identity is signed.")}, box)
    , m_box(box)
{
}

bool SigningField::isSigning() const
{
    return m_box->isChecked();
}

void SigningField::setSigning(bool isSigning)
{
    m_box->setChecked(isSigning);
}

} // namespace ui
