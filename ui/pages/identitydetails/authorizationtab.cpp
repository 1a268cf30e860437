#include "ui/pages/identitydetails/authorizationtab.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/status/modal.h"
#include "ui/components/tables/tablestate.h"
#include "ui/pages/frame/plaintable.h"
#include "ui/pages/identitydetails/helptexts.h"
#include "ui/pages/identitydetails/jsontext.h"

namespace ui {

AuthorizationTab::AuthorizationTab(Session &session)
    : IdentityTab(session)
    , m_container(new Container(tr("Sending authorization policies")))
    , m_view(new Button(Button::Variant::Normal, tr("View policy")))
    , m_table(new PlainTable({QString(), tr("Policy name")}))
    , m_empty(new TableState)
{
    m_container->setObjectName(QStringLiteral("policies"));
    m_container->header()->showInfo();
    m_container->header()->addAction(m_view);
    m_view->setObjectName(QStringLiteral("viewPolicy"));
    m_view->setEnabled(false);
    m_table->setTickColumn();
    m_empty->showMessage(tr("No policies"), tr("No other account may send through this identity."), {});
    addTable(m_container, m_table, m_empty);
    connect(m_container->header(), &Header::infoRequested, this,
            [this] { IdentityTab::session().help(policiesHelp()); });
    connect(m_view, &QAbstractButton::clicked, this, &AuthorizationTab::viewPolicy);
}

void AuthorizationTab::take(const IdentityReading &reading)
{
    const QMap<QString, QString> &policies = reading.identity.policies;
    if (m_policies == policies)
        return;
    const QStringList ticked = tickedNames();
    m_policies = policies;
    m_container->header()->setCounter(tr("(%1)").arg(policies.size()));
    m_table->clear();
    m_ticks.clear();
    for (const QString &name : policies.keys())
        addPolicy(name, ticked.contains(name));
    m_empty->setVisible(policies.isEmpty());
    m_view->setEnabled(tickedNames().size() == 1);
}

void AuthorizationTab::addPolicy(const QString &name, bool isTicked)
{
    auto *tick = new Checkbox;
    tick->setObjectName(name);
    tick->setAccessibleName(name);
    tick->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    m_ticks.append(tick);
    m_table->addRow({tick, (new Text(name))->setWrap(Wrap::Anywhere)});
    connect(tick, &QAbstractButton::toggled, this, [this] { m_view->setEnabled(tickedNames().size() == 1); });
}

QStringList AuthorizationTab::tickedNames() const
{
    QStringList names;
    for (const Checkbox *tick : m_ticks) {
        if (tick->isChecked())
            names += tick->objectName();
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
    auto *document = new Text(readableJson(m_policies->value(names.first())), TextStyle::CodeSmall);
    document->setObjectName(QStringLiteral("document"));
    document->setWrap(Wrap::Anywhere);
    document->setTextInteractionFlags(Qt::NoTextInteraction);
    dialog->setBody(document);
    Button *close = dialog->addAction(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    dialog->setInitialFocus(close);
    connect(dialog, &Modal::confirmed, dialog, &Modal::close);
    dialog->open();
}

} // namespace ui
