#pragma once

#include "core/models/tablemodel.h"
#include "core/ses/eventdestinations.h"
#include "ui/pages/configurationsetparts/configurationsetreading.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Button;
class ListTable;
class ManyDeletion;

/// "Event destinations" on the page of a configuration set (console.md 13.4).
class DestinationsTab : public Blocks
{
    Q_OBJECT

public:
    DestinationsTab(Session &session, const QString &set);

    void take(const ConfigurationSetReading &reading);

private:
    void connectTable();
    void addDestination();
    void showWhatCanBeDone();

    Session &m_session;
    QString m_set;
    models::TableModel<ses::EventDestination> m_model;
    ListTable *m_table;
    Button *m_delete;
    Button *m_add;
    ManyDeletion *m_deletion;
};

} // namespace ui
