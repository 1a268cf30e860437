#pragma once

#include "core/models/configurationsettablemodel.h"
#include "ui/pages/frame/page.h"

namespace ui {

class Button;
class ManyDeletion;
class ListTable;

/// "Configuration sets" (console.md 13.1): those of the Region.
class ConfigurationSetsPage : public Page
{
    Q_OBJECT

public:
    ConfigurationSetsPage(Session &session, const Place &place);

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void focusSearch() override;
    void setCovered(int pixels) override;

private:
    void build();
    void connectTable();
    void showLoading();
    void askToDelete();

    models::ConfigurationSetTableModel m_model;
    ListTable *m_table;
    Button *m_delete;
    ManyDeletion *m_deletion;
};

} // namespace ui
