#include "ui/pages/policyforms/createstep.h"

#include "ui/components/content/expandablesection.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/forms/taborder.h"
#include "ui/pages/policyforms/statementfields.h"
#include "ui/pages/policyforms/statementlist.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

CreateStep::CreateStep(QWidget *parent)
    : Blocks(false, parent)
    , m_list(new StatementList)
    , m_container(new Container(tr("Create statement")))
    , m_another(new ExpandableHeader(tr("Create another statement")))
    , m_fields(new StatementFields)
    , m_buttons(new QWidget)
    , m_save(new Button(Button::Variant::Normal, tr("Save statement")))
    , m_stop(new Button(Button::Variant::Link, tr("Stop editing")))
{
    build();
    connect(m_list, &StatementList::editRequested, this, &CreateStep::editStatement);
    connect(m_list, &StatementList::removalRequested, this, &CreateStep::removeStatement);
    connect(m_another, &QAbstractButton::toggled, this, &CreateStep::showState);
    connect(m_save, &QAbstractButton::clicked, this, &CreateStep::saveStatement);
    connect(m_stop, &QAbstractButton::clicked, this, &CreateStep::stopEditing);
    showState();
}

void CreateStep::build()
{
    m_another->setObjectName(u"anotherStatement"_s);
    m_save->setObjectName(u"saveStatement"_s);
    m_stop->setObjectName(u"stopEditing"_s);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeOf(this).buttonGap());
    row->addWidget(m_save);
    row->addWidget(m_stop);
    row->addStretch();
    auto *fields = new FieldColumn;
    fields->add(m_another);
    fields->add(m_fields);
    fields->add(m_buttons);
    m_container->setObjectName(u"statement"_s);
    m_container->add(fields);
    add(m_list);
    add(m_container);
}

bool CreateStep::isChanged() const
{
    return !m_statements.isEmpty() || !m_fields->isBlank();
}

bool CreateStep::saveFilledIn()
{
    if (m_edited < 0 && !m_statements.isEmpty() && m_fields->isBlank())
        return true;
    m_another->setChecked(true); // what is wrong is to be seen
    if (!m_fields->check())
        return false;
    store();
    return true;
}

void CreateStep::saveStatement()
{
    if (!m_fields->check())
        return;
    store();
    m_another->setFocus(Qt::OtherFocusReason);
}

void CreateStep::store()
{
    if (m_edited < 0)
        m_statements += m_fields->statement();
    else
        m_statements[m_edited] = m_fields->statement();
    stopEditing();
}

/// What is filled in is saved first: it would be lost.
void CreateStep::editStatement(int statement)
{
    if (!saveFilledIn())
        return;
    m_edited = statement;
    m_fields->setStatement(m_statements[statement]);
    showState();
    m_save->setFocus(Qt::OtherFocusReason);
}

void CreateStep::removeStatement(int statement)
{
    m_statements.removeAt(statement);
    if (m_edited > statement)
        --m_edited;
    showState();
}

void CreateStep::stopEditing()
{
    m_edited = -1;
    m_fields->clear();
    m_another->setChecked(false);
    showState();
}

void CreateStep::showState()
{
    const bool isEditing = m_edited >= 0;
    const bool hasStatements = !m_statements.isEmpty();
    const bool isOpen = isEditing || !hasStatements || m_another->isChecked();
    m_list->setStatements(m_statements, m_edited);
    tabBefore(m_another, m_list);
    m_list->setVisible(hasStatements);
    m_container->header()->setTitle(isEditing ? tr("Edit statement %1").arg(m_edited + 1) : tr("Create statement"));
    m_another->setVisible(hasStatements && !isEditing);
    m_fields->setVisible(isOpen);
    m_fields->setOptional(hasStatements && !isEditing);
    m_buttons->setVisible(isOpen);
    m_stop->setVisible(isEditing);
}

} // namespace ui
