#pragma once

#include "ui/components/forms/formfield.h"

namespace ui {

class Checkbox;

/// "DKIM signatures" (console.md 5.2, 7): whether mail is signed.
class SigningField : public FormField
{
    Q_OBJECT

public:
    SigningField();

    bool isSigning() const;
    void setSigning(bool isSigning);

private:
    explicit SigningField(Checkbox *box);

    Checkbox *m_box;
};

} // namespace ui
