#pragma once

#include "ui/components/forms/formfield.h"

namespace ui {

class Checkbox;

/// Whether something is on: a label, what it means, and a box "Enabled".
class EnabledField : public FormField
{
    Q_OBJECT

public:
    /// @param word beside the box, if it is not "Enabled"
    EnabledField(const QString &objectName, const FieldTexts &texts, const QString &word = tr("Enabled"));

    bool isOn() const;
    void setOn(bool isOn);

private:
    EnabledField(Checkbox *box, const FieldTexts &texts);

    Checkbox *m_box;
};

} // namespace ui
