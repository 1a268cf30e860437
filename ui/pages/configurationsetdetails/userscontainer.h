#pragma once

#include "ui/components/content/container.h"
#include "ui/pages/configurationsetparts/configurationsetreading.h"
#include "ui/pages/frame/session.h"

namespace ui {

class PlainTable;
class TableState;
class Text;

/// "Used as default by" (console.md 13.3): the identities that have the configuration set as their default.
class UsersContainer : public Container
{
    Q_OBJECT

public:
    explicit UsersContainer(Session &session);

    void take(const ConfigurationSetReading &reading); ///< hides itself where they are not known

private:
    Session &m_session;
    PlainTable *m_table;
    TableState *m_empty;
    Text *m_more;
    std::optional<QList<simulation::SetUser>> m_shown;
};

} // namespace ui
