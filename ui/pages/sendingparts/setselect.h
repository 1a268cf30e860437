#pragma once

#include "ui/components/inputs/select.h"
#include "ui/pages/frame/session.h"

namespace ui {

/// The configuration set that a mail names: one of those of the Region, or none. The list follows what is made and
/// deleted elsewhere.
class SetSelect : public Select
{
    Q_OBJECT

public:
    /// The session must live longer.
    explicit SetSelect(Session &session);

    /// Chooses it before the list is there; empty: none. Whether it exists shows with the list.
    void preselect(const QString &set);

private:
    void load();

    Session &m_session;
    int m_run = 0;
};

} // namespace ui
