#pragma once

#include "core/models/eventtablemodel.h"
#include "core/models/pagemodel.h"
#include "ui/pages/frame/session.h"

#include <QWidget>

namespace ui {

class Button;
class TableContainer;

/// "What happens next" (visual.md 13.3): what is due, earliest first. Routine looks at DNS are told above the table.
class EventsArea : public QWidget
{
    Q_OBJECT

public:
    explicit EventsArea(Session &session);

    models::EventTableModel &model() { return m_model; }
    void refresh();
    void setCovered(int pixels);

private:
    void build();
    void showRows();
    QString checksText() const;

    Session &m_session;
    models::EventTableModel m_model;
    models::PageModel m_rows; ///< all of it: the list is read from the top
    TableContainer *m_container;
    Button *m_refresh;
};

} // namespace ui
