#pragma once

#include "core/models/accesskeycolumns.h"
#include "core/models/tablemodel.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/session.h"

#include <QPointer>

namespace ui {

class Button;
class CreateKeyDialog;
class KeyCheckingContainer;
class ListTable;
class Modal;

/// The tab "Access keys" (visual.md 13.8): whom the endpoint lets in, and the keys that were made here.
class AccessKeysTab : public Blocks
{
    Q_OBJECT

public:
    explicit AccessKeysTab(Session &session);
    ~AccessKeysTab() override;

    void refresh();
    void focusSearch();
    void setCovered(int pixels);

Q_SIGNALS:
    void checkingKnown(simulation::KeyChecking checking);

private:
    void build();
    void show(const simulation::ListAccessKeys::Response &keys);
    void showButtons();
    void turn();
    void askToDelete();
    void deleteKeys(const QStringList &ids);
    template <typename Operation>
    void send(const typename Operation::Request &request, const QString &failure);

    Session &m_session;
    models::TableModel<simulation::AccessKey> m_model;
    KeyCheckingContainer *m_checking;
    ListTable *m_list;
    Button *m_turn = nullptr; ///< Deactivate, or Activate
    Button *m_delete = nullptr;
    CreateKeyDialog *m_dialog;
    QPointer<Modal> m_question;
    int m_run = 0; ///< counts loads
};

} // namespace ui
