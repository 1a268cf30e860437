#pragma once

#include "core/ses/policystatement.h"
#include "ui/pages/frame/blocks.h"

namespace ui {

class Button;
class Container;
class ExpandableHeader;
class StatementFields;
class StatementList;

/// The first step of the policy generator: statements are filled in one after another, and saved ones can be edited and
/// removed. What is filled in and complete counts as saved when one goes on.
class CreateStep : public Blocks
{
    Q_OBJECT

public:
    explicit CreateStep(QWidget *parent = nullptr);

    const QList<ses::PolicyStatement> &statements() const { return m_statements; } ///< that are saved
    bool isChanged() const;

    /// Saves what is filled in, if something is; false: it is incomplete, and says so.
    bool saveFilledIn();

private:
    void build();
    void saveStatement();
    void store();
    void editStatement(int statement);
    void removeStatement(int statement);
    void stopEditing();
    void showState();

    QList<ses::PolicyStatement> m_statements;
    int m_edited = -1; ///< the one that is being edited
    StatementList *m_list;
    Container *m_container;
    ExpandableHeader *m_another;
    StatementFields *m_fields;
    QWidget *m_buttons;
    Button *m_save;
    Button *m_stop;
};

} // namespace ui
