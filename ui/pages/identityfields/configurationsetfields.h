#pragma once

#include "ui/components/forms/formfield.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Button;
class Checkbox;
class Link;
class Select;

/// Whether there is a default configuration set, and which of those of the Region (console.md 5.1, 7). The list follows
/// what is made and deleted elsewhere; where there is none, a link leads to making one.
class ConfigurationSetFields : public FieldColumn
{
    Q_OBJECT

public:
    explicit ConfigurationSetFields(Session &session);

    /// Nothing: none is to be used. Empty: one is to be used, and not chosen yet.
    std::optional<QString> value() const;
    void setValue(const std::optional<QString> &name);

    /// The link to making a set is there also where there are some (visual.md, `edit-set`).
    void offerCreation();

Q_SIGNALS:
    void edited(); ///< by the user

private:
    void load();
    void takeAll(const QStringList &names);
    void showOptions();

    Session &m_session;
    Checkbox *m_assign;
    Select *m_set;
    Button *m_refresh;
    Link *m_create;
    bool m_isCreationOffered = false; ///< else only where there is no set yet
    FormField *m_field;
    QStringList m_names; ///< that there are
    QString m_chosen; ///< also before the list is there, and when it is not in it
    bool m_isLoaded = false;
    int m_run = 0;
};

} // namespace ui
