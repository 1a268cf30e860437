#pragma once

#include "ui/components/forms/formfield.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Checkbox;
class DomainChoice;

/// Whether links are tracked by a domain of one's own, and by which: an optional subdomain of a verified domain
/// identity (console.md 13.2). The list of those follows what changes elsewhere.
class RedirectFields : public FieldColumn
{
    Q_OBJECT

public:
    explicit RedirectFields(Session &session);

    /// Nothing: none of one's own. A whole name otherwise: "click.example.com"; empty while no domain is chosen.
    std::optional<QString> value() const;
    void setValue(const std::optional<QString> &domain);

private:
    void load(const std::optional<QString> &token = {});
    void showDomains();
    Remark remarkNow() const;

    Session &m_session;
    Checkbox *m_use;
    DomainChoice *m_choice;
    FormField *m_field;
    QStringList m_domains; ///< that are verified
    QStringList m_arriving; ///< of a list that is being loaded
    QString m_stored; ///< a whole name that was set, and not divided yet
    bool m_isLoaded = false;
    int m_run = 0; ///< counts loads
};

} // namespace ui
