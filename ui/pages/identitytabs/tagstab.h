#pragma once

#include "ui/pages/identitytabs/identitytab.h"

namespace ui {

class Container;
class PlainTable;
class TableState;

/// The tags of the identity (console.md 6.8).
class TagsTab : public IdentityTab
{
    Q_OBJECT

public:
    explicit TagsTab(Session &session);

    void take(const IdentityReading &reading) override;

private:
    Container *m_container;
    PlainTable *m_table;
    TableState *m_empty;
    std::optional<QList<ses::Tag>> m_shown;
};

} // namespace ui
