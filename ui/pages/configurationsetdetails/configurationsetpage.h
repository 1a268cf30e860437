#pragma once

#include "ui/pages/configurationsetparts/configurationsetreading.h"
#include "ui/pages/frame/page.h"

namespace wire {
struct ServiceError;
}

namespace ui {

class Blocks;
class Button;
class ConfigurationSetReader;
class DestinationsTab;
class ManyDeletion;
class OverviewTab;
class SendingSwitch;
class Tabs;

/// The page of a configuration set (console.md 13.3). It follows what changes, by whoever did it.
class ConfigurationSetPage : public Page
{
    Q_OBJECT

public:
    ConfigurationSetPage(Session &session, const Place &place);

    QString title() const override { return place().subject; }
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void showTab(const QString &tab) override;

private:
    void build();
    void connectParts();
    void take(const ConfigurationSetReading &reading);
    void openTab(const QString &tab);
    void showState(QWidget *state);
    void showError(const wire::ServiceError &error);
    void showGone();

    QString m_name;
    ConfigurationSetReader *m_reader;
    ManyDeletion *m_deletion;
    SendingSwitch *m_sending;
    Button *m_delete;
    Button *m_switch;
    Tabs *m_tabs;
    OverviewTab *m_overview;
    DestinationsTab *m_destinations;
    Blocks *m_blocks;
    QWidget *m_values = nullptr; ///< the tabs and what they show
    QWidget *m_state = nullptr; ///< stands instead of them: loading, an error, gone
    bool m_isRead = false; ///< once at least
};

} // namespace ui
