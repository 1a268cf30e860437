#pragma once

#include "ui/pages/identitydetails/identitytab.h"

#include <QHash>

namespace ui {

class Button;
class Checkbox;
class Container;
class PlainTable;
class TableState;

/// The policies that let others send from the identity (console.md 6.6).
class AuthorizationTab : public IdentityTab
{
    Q_OBJECT

public:
    explicit AuthorizationTab(Session &session);

    void take(const IdentityReading &reading) override;

private:
    void addPolicy(const QString &name, bool isTicked);
    QStringList tickedNames() const;
    void viewPolicy();

    Container *m_container;
    Button *m_view;
    PlainTable *m_table;
    TableState *m_empty;
    std::optional<QMap<QString, QString>> m_policies;
    QList<Checkbox *> m_ticks; ///< one for each policy, in order
};

} // namespace ui
