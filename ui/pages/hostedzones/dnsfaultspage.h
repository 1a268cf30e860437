#pragma once

#include "core/models/dnscolumns.h"
#include "core/models/tablemodel.h"
#include "ui/pages/frame/page.h"

#include <QPointer>

namespace ui {

class Button;
class DnsFaultDialog;
class ListTable;
class Modal;

/// "DNS faults" (visual.md 13.12): what DNS gets wrong, per name. A fault's switch works at once.
class DnsFaultsPage : public Page
{
    Q_OBJECT

public:
    DnsFaultsPage(Session &session, const Place &place);
    ~DnsFaultsPage() override;

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void focusSearch() override;
    void setCovered(int pixels) override;

private:
    void build();
    void load();
    void showButtons();
    void turn(const QString &key);
    void switchAllOff();
    void edit();
    void askToDelete();
    void deleteFaults(const QList<simulation::DnsFaultKey> &keys);
    template <typename Operation>
    void send(const typename Operation::Request &request, const QString &failure);

    models::TableModel<simulation::DnsFault> m_model;
    ListTable *m_list;
    Button *m_allOff = nullptr;
    Button *m_edit = nullptr;
    Button *m_delete = nullptr;
    DnsFaultDialog *m_dialog;
    QPointer<Modal> m_question;
    int m_run = 0; ///< counts loads
};

} // namespace ui
