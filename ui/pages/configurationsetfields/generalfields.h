#pragma once

#include "ui/components/forms/formfield.h"
#include "ui/pages/frame/session.h"

namespace ui {

class EnabledField;
class RedirectFields;
class Select;

/// How the mail of a set is delivered, and by which domain its links are tracked (console.md 13.2, "General details").
class GeneralFields : public FieldColumn
{
    Q_OBJECT

public:
    struct Value
    {
        std::optional<QString> pool; ///< absent: the default one
        bool isTlsRequired = false;
        std::optional<QString> redirectDomain; ///< whole; absent: none of one's own
        bool operator==(const Value &) const = default;
    };

    explicit GeneralFields(Session &session);

    Value value() const;
    void setValue(const Value &value);

private:
    Select *m_pool;
    RedirectFields *m_redirect;
    EnabledField *m_tls;
};

} // namespace ui
