#pragma once

#include "ui/components/forms/formfield.h"

namespace ui {

class Checkbox;

/// "Publish DNS records to Route53" of a new domain (console.md 5.1): ticked as long as there is a hosted zone for it,
/// unless the user wants otherwise; without one it cannot be ticked, and says why.
class PublishField : public FormField
{
    Q_OBJECT

public:
    /// @param objectName of the box
    PublishField(const QString &objectName, const QString &description);

    /// @param name of the hosted zone in which the records would be; empty: there is none
    void setZone(const QString &name);

    bool isWanted() const; ///< ticked

private:
    Checkbox *m_box;
    bool m_isWanted = true; ///< by the user, when there is a zone
};

} // namespace ui
