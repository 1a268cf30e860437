#pragma once

#include "ui/components/forms/formfield.h"

#include <QStringList>

namespace ui {

class TextInput;

/// The name of a policy (console.md 7, "Policy checks before apply").
class PolicyNameField : public FormField
{
    Q_OBJECT

public:
    explicit PolicyNameField(QWidget *parent = nullptr);

    QString name() const; ///< without spaces and line ends around
    /// The name of a policy that there is: it cannot be changed.
    void setFixed(const QString &name);
    /// Names that the identity's other policies have.
    void setTaken(const QStringList &names) { m_taken = names; }
    /// The service says that there is a policy of this name.
    void refuseAsTaken();

private:
    explicit PolicyNameField(TextInput *input, QWidget *parent);

    Remark remarkNow() const;
    Remark takenRemark() const;

    TextInput *m_input;
    QStringList m_taken;
};

} // namespace ui
