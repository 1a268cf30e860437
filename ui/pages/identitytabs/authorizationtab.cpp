#include "ui/pages/identitytabs/authorizationtab.h"

#include "core/ses/jsontext.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tablecontainer.h"
#include "ui/components/tables/tableheader.h"
#include "ui/components/tables/tablestate.h"
#include "ui/pages/identityparts/identityhelp.h"

#include <QStandardItemModel>

namespace ui {

AuthorizationTab::AuthorizationTab(Session &session)
    : IdentityTab(session)
    , m_container(new TableContainer(tr("Sending authorization policies")))
    , m_view(new Button(Button::Variant::Normal, tr("View policy")))
    , m_names(new QStandardItemModel(this))
{
    build();
    Table *table = m_container->table();
    connect(m_container->header(), &Header::infoRequested, this,
            [this] { IdentityTab::session().help(policiesHelp()); });
    connect(m_view, &QAbstractButton::clicked, this, &AuthorizationTab::viewPolicy);
    connect(table, &Table::ticksChanged, this, [this] { m_view->setEnabled(tickedNames().size() == 1); });
}

void AuthorizationTab::build()
{
    m_container->setObjectName(QStringLiteral("policies"));
    m_container->header()->showInfo();
    m_container->header()->addAction(m_view);
    m_container->hideTools();
    m_container->state()->setSlim(true);
    m_container->state()->showMessage(tr("No policies"), tr("No other account may send through this identity."), {});
    m_container->table()->setObjectName(QStringLiteral("policiesTable"));
    m_container->table()->columns().setColumns({{.title = tr("Policy name"), .isSortable = false}});
    m_container->table()->setModel(m_names);
    m_view->setObjectName(QStringLiteral("viewPolicy"));
    m_view->setEnabled(false);
    add(m_container);
}

void AuthorizationTab::take(const IdentityReading &reading)
{
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
    m_view->setEnabled(tickedNames().size() == 1);
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

void AuthorizationTab::viewPolicy()
{
    const QStringList names = tickedNames();
    if (names.size() != 1)
        return;
    auto *dialog = new Modal(names.first(), Modal::Size::Large, this);
    dialog->setObjectName(QStringLiteral("policyDialog"));
    auto *document = new Text(ses::readableJson(m_policies->value(names.first())), TextStyle::CodeSmall);
    document->setObjectName(QStringLiteral("document"));
    document->setWrap(Wrap::Anywhere);
    dialog->setBody(document);
    Button *close = dialog->addAction(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    dialog->setInitialFocus(close);
    connect(dialog, &Modal::confirmed, dialog, &Modal::close);
    dialog->open();
}

} // namespace ui
