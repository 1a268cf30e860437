#pragma once

#include "ui/pages/identitytabs/identitytab.h"

#include <QMap>

class QStandardItemModel;

namespace ui {

class Button;
class MenuButton;
class PolicyDeletion;
class TableContainer;

/// The policies that let others send from the identity (console.md 6.6).
class AuthorizationTab : public IdentityTab
{
    Q_OBJECT

public:
    explicit AuthorizationTab(Session &session);

    void take(const IdentityReading &reading) override;

private:
    void build();
    void addActions();
    void addPolicy(const QString &name, bool isTicked);
    QStringList tickedNames() const;
    QString tickedName() const;
    void showWhatCanBeDone();
    void viewPolicy();

    QString m_identity;
    TableContainer *m_container;
    Button *m_view;
    Button *m_edit;
    Button *m_delete;
    MenuButton *m_create;
    PolicyDeletion *m_deletion;
    QStandardItemModel *m_names; ///< of the policies, with their ticks
    std::optional<QMap<QString, QString>> m_policies; ///< as shown: documents by name
};

} // namespace ui
