#include "ui/pages/identitytabs/authorizationtab.h"

#include "core/ses/jsontext.h"
#include "core/ses/policies.h"
#include "ui/components/collections/tablecontainer.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/menus/menubutton.h"
#include "ui/components/status/modal.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableheader.h"
#include "ui/pages/identityparts/identityhelp.h"
#include "ui/pages/identitytabs/policydeletion.h"

#include <QStandardItemModel>

namespace ui {

using namespace Qt::StringLiterals;

AuthorizationTab::AuthorizationTab(Session &session)
    : IdentityTab(session)
    , m_container(new TableContainer(tr("Sending authorization policies")))
    , m_view(new Button(Button::Variant::Normal, tr("View policy")))
    , m_edit(new Button(Button::Variant::Normal, tr("Edit")))
    , m_delete(new Button(Button::Variant::Normal, tr("Delete")))
    , m_create(new MenuButton(Button::Variant::Normal, tr("Create policy")))
    , m_deletion(new PolicyDeletion(session, this))
    , m_names(new QStandardItemModel(this))
{
    build();
    connect(m_container->header(), &Header::infoRequested, this,
            [this] { IdentityTab::session().help(policiesHelp()); });
    connect(m_container->table(), &Table::ticksChanged, this, &AuthorizationTab::showWhatCanBeDone);
    connect(m_view, &QAbstractButton::clicked, this, &AuthorizationTab::viewPolicy);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT formRequested(u"policy"_s, tickedName()); });
    connect(m_delete, &QAbstractButton::clicked, this, [this] { m_deletion->ask(m_identity, tickedName()); });
    connect(m_create, &MenuButton::chosen, this, [this](const QString &form) { Q_EMIT formRequested(form); });
}

void AuthorizationTab::build()
{
    m_container->setObjectName(u"policies"_s);
    m_container->header()->showInfo();
    addActions();
    m_container->hideTools();
    m_container->state()->setSlim(true);
    m_container->state()->showMessage(tr("No policies"), tr("No other account may send through this identity."), {});
    m_container->table()->setObjectName(u"policiesTable"_s);
    m_container->table()->columns().setColumns({{.title = tr("Policy name"), .isSortable = false}});
    m_container->table()->setModel(m_names);
    showWhatCanBeDone();
    add(m_container);
}

void AuthorizationTab::addActions()
{
    const std::pair<Button *, QString> actions[]{
        {m_view, u"viewPolicy"_s},
        {m_edit, u"editPolicy"_s},
        {m_delete, u"deletePolicy"_s},
        {m_create, u"createPolicy"_s},
    };
    for (const auto &[button, name] : actions) {
        button->setObjectName(name);
        m_container->header()->addAction(button);
    }
    const MenuGroup forms{.entries = {{.id = u"policy-generator"_s, .text = tr("Use policy generator")},
                                      {.id = u"policy-custom"_s, .text = tr("Create custom policy")}}};
    m_create->setContent({.groups = {forms}});
}

void AuthorizationTab::take(const IdentityReading &reading)
{
    m_identity = reading.name;
    const QMap<QString, QString> &policies = reading.identity.policies;
    if (m_policies == policies)
        return;
    const QStringList ticked = tickedNames();
    m_policies = policies;
    m_names->clear();
    for (const QString &name : policies.keys())
        addPolicy(name, ticked.contains(name));
    m_container->header()->setCounter(tr("(%1)").arg(policies.size()));
    m_container->columnTitles()->setTicksEnabled(!policies.isEmpty());
    showWhatCanBeDone();
    if (policies.isEmpty())
        m_container->showState();
    else
        m_container->showRows();
}

void AuthorizationTab::addPolicy(const QString &name, bool isTicked)
{
    auto *item = new QStandardItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    m_names->appendRow(item); // takes it over
}

QStringList AuthorizationTab::tickedNames() const
{
    QStringList names;
    for (int row = 0; row < m_names->rowCount(); ++row) {
        if (m_names->item(row)->checkState() == Qt::Checked)
            names += m_names->item(row)->text();
    }
    return names;
}

/// Empty: none is ticked, or several.
QString AuthorizationTab::tickedName() const
{
    const QStringList names = tickedNames();
    return names.size() == 1 ? names.first() : QString();
}

void AuthorizationTab::showWhatCanBeDone()
{
    const bool isOneTicked = !tickedName().isEmpty();
    for (Button *button : {m_view, m_edit, m_delete}) {
        button->setEnabled(isOneTicked);
        button->setDisabledReason(tr("Tick one policy."));
    }
    m_create->setEnabled(m_names->rowCount() < ses::maxPolicies);
    m_create->setDisabledReason(
        tr("The identity has %1 policies, which is as many as there may be.").arg(m_names->rowCount()));
}

void AuthorizationTab::viewPolicy()
{
    const QString name = tickedName();
    if (name.isEmpty())
        return;
    auto *dialog = new Modal(name, Modal::Size::Large, this);
    dialog->setObjectName(u"policyDialog"_s);
    auto *document = new Text(ses::readableJson(m_policies->value(name)), TextStyle::CodeSmall);
    document->setObjectName(u"document"_s);
    document->setWrap(Wrap::Anywhere);
    dialog->setBody(document);
    Button *close = dialog->addAction(tr("Close"));
    close->setObjectName(u"close"_s);
    dialog->setInitialFocus(close);
    connect(dialog, &Modal::confirmed, dialog, &Modal::close);
    dialog->open();
}

} // namespace ui
