#pragma once

#include "core/models/identitytablemodel.h"
#include "core/models/pagemodel.h"
#include "ui/pages/frame/page.h"

namespace ui {

class Button;
class Deletion;
class MenuButton;
class Simulating;
class TableContainer;

/// The page "Verified identities" (console.md 4): all identities of the Region, which one looks through, opens and
/// deletes.
class IdentitiesPage : public Page
{
    Q_OBJECT

public:
    IdentitiesPage(Session &session, const Place &place);

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void focusSearch() override;
    void setCovered(int pixels) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHeader();
    void buildTable();
    void connectTable();
    void connectDeletion();
    void applyPreferences();
    void openPreferences();
    void keepWidths();

    void showCounts();
    void showBody();
    void showRows();
    void showError(const wire::ServiceError &error);
    void doWhatStateOffers();
    bool isLoadingFirst() const { return m_model.isLoading() && m_model.total() == 0; }
    void tick(int first, int last, bool areTicked);
    void sort(int column, Qt::SortOrder order);
    void open(int row);
    void create();
    void askToDelete();
    void simulate(const QString &entry);

    models::IdentityTableModel m_model;
    models::PageModel m_rows; ///< the page of it that is shown
    TableContainer *m_container;
    Button *m_refresh;
    MenuButton *m_simulate = nullptr; ///< null without the simulator
    Button *m_sendTest;
    Button *m_delete;
    Button *m_create;
    Deletion *m_deletion;
    Simulating *m_simulating;
    std::optional<wire::ServiceError> m_error; ///< of the last load
    bool m_wantsFocus = false; ///< as soon as there are rows
};

} // namespace ui
