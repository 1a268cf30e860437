#pragma once

#include "core/models/journaltablemodel.h"
#include "ui/pages/frame/filesaving.h"
#include "ui/pages/frame/session.h"

#include <QWidget>

namespace ui {

class ListTable;

/// "Journal" (visual.md 13.3): what happened, newest first; searched, and exported as it is shown.
class JournalArea : public QWidget
{
    Q_OBJECT

public:
    explicit JournalArea(Session &session, AskForFile ask = askForFile);

    models::JournalTableModel &model() { return m_model; }
    void refresh();
    void focusSearch();
    void setCovered(int pixels);

private:
    void save(const QString &path);

    Session &m_session;
    models::JournalTableModel m_model;
    ListTable *m_list;
};

} // namespace ui
