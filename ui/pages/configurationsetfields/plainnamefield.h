#pragma once

#include "ui/components/forms/formfield.h"

#include <QStringList>

namespace ui {

class TextInput;

/// The name of a configuration set or of what belongs to it (console.md 13.2, 13.5): 1 to 64 letters, digits, hyphens
/// and underscores.
class PlainNameField : public FormField
{
    Q_OBJECT

public:
    /// What is said about a wrong name. One with %1 names the value itself; to the others it is added.
    struct Rules
    {
        QString missing;
        QString characters;
        QString length;
        QString taken;
    };

    PlainNameField(const QString &objectName, const QString &label, const Rules &rules);

    QString name() const; ///< without spaces and line ends around
    bool isEmpty() const;
    /// The name of something that there is: it cannot be changed.
    void setFixed(const QString &name);
    void setTaken(const QStringList &names) { m_taken = names; } ///< that others have
    /// The service says that there is one of this name.
    void refuseAsTaken();

private:
    PlainNameField(TextInput *input, const QString &label, const Rules &rules);

    Remark remarkNow() const;
    Remark remark(const QString &rule) const;

    TextInput *m_input;
    QString m_label;
    Rules m_rules;
    QStringList m_taken;
};

} // namespace ui
