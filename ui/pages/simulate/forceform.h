#pragma once

#include "core/simulation/checks.h"
#include "ui/components/forms/formfield.h"

namespace ui {

class Checkbox;
class Select;

/// What of an identity can be forced.
struct ForceSubject
{
    QString name;
    bool hasDkim = true; ///< a domain
    bool hasMailFrom = true; ///< a MAIL FROM domain is set, or it is not known
};

/// The fields of the dialog "Force status" (visual.md 13.6). At first everything is left as it is.
class ForceForm : public FieldColumn
{
    Q_OBJECT

public:
    explicit ForceForm(const QList<ForceSubject> &subjects, QWidget *parent = nullptr);

    /// Without an identity; parts that are left as they are are absent.
    simulation::ForceStatus::Request request() const;
    bool isAnythingForced() const;

Q_SIGNALS:
    void edited();

private:
    void showError();

    Select *m_status;
    Select *m_dkim;
    Select *m_error;
    Select *m_mailFrom;
    FormField *m_errorField;
    Checkbox *m_keep;
};

} // namespace ui
