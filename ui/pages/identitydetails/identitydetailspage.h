#pragma once

#include "ui/pages/frame/page.h"
#include "ui/pages/identitydetails/identityalerts.h"
#include "ui/pages/identityparts/whysubject.h"

#include <QPointer>

namespace wire {
struct ServiceError;
}

namespace ui {

class Blocks;
class Button;
class Header;
class IdentityVerification;
class MenuButton;
class Simulating;
class WhyPanel;
class Deletion;
class IdentityReader;
class SummaryContainer;
class TabArea;

/// The page of an identity (console.md 6). It follows what changes, by whoever did it.
class IdentityDetailsPage : public Page
{
    Q_OBJECT

public:
    IdentityDetailsPage(Session &session, const Place &place);

    QString title() const override { return place().subject; }
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void showTab(const QString &tab) override;

private:
    void build();
    void buildHeader(Header *header);
    void take(const IdentityReading &reading);
    void showAlerts(const IdentityReading &reading);
    void addAction(Alert *alert, IdentityAlert::Action action);
    void allowResending();
    void simulate(const QString &entry);
    void askWhy(WhySubject subject);
    void askWhyAgain();
    void closeWhy();
    void scrollTo(QWidget *part);
    void showState(QWidget *state);
    void showError(const wire::ServiceError &error);
    void showGone();
    void showRecords();

    QString m_name;
    IdentityReader *m_reader;
    Deletion *m_deletion;
    MenuButton *m_simulate;
    Button *m_delete;
    Button *m_sendTest;
    Simulating *m_simulating;
    IdentityVerification *m_verification;
    WhyPanel *m_why;
    Blocks *m_alerts;
    SummaryContainer *m_summary;
    TabArea *m_tabs;
    Blocks *m_blocks;
    QWidget *m_state = nullptr; ///< stands instead of the values: loading, an error, gone
    bool m_isRead = false; ///< once at least
    std::optional<IdentityReading> m_reading; ///< the last one
    QPointer<Button> m_resend; ///< of an alert
    QList<QWidget *> m_alertWidgets;
    QList<IdentityAlert> m_shownAlerts;
};

} // namespace ui
