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
class Container;
class ManyDeletion;

/// The page of an event destination (console.md 13.5): what it publishes, and where.
class DestinationPage : public Page
{
    Q_OBJECT

public:
    DestinationPage(Session &session, const Place &place);

    QString title() const override { return place().item; }
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;

private:
    void build();
    void take(const ConfigurationSetReading &reading);
    void showDestination();
    void addEdit(Container *container, const QString &form);
    void switchPublishing();
    void showState(QWidget *state);
    void showError(const wire::ServiceError &error);
    void leaveGone();

    QString m_set;
    ConfigurationSetReader *m_reader;
    ManyDeletion *m_deletion;
    Button *m_switch;
    Button *m_delete;
    Blocks *m_blocks;
    QList<QWidget *> m_shown;
    QWidget *m_state = nullptr; ///< stands instead of the values: loading, an error
    std::optional<ses::EventDestination> m_destination; ///< as last read
};

} // namespace ui
