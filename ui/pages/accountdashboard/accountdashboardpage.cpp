#include "ui/pages/accountdashboard/accountdashboardpage.h"

#include "ui/components/content/header.h"
#include "ui/components/menus/menubutton.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/accountdashboard/accountalerts.h"
#include "ui/pages/accountdashboard/accounthelp.h"
#include "ui/pages/accountdashboard/accountplaces.h"
#include "ui/pages/accountdashboard/accountreader.h"
#include "ui/pages/accountdashboard/accountsimulatemenu.h"
#include "ui/pages/accountdashboard/accountsimulating.h"
#include "ui/pages/accountdashboard/accountvalues.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

AccountDashboardPage::AccountDashboardPage(Session &session, const Place &place)
    : Page(session, place)
    , m_reader(new AccountReader(session, this))
    , m_alerts(new AccountAlerts(session))
    , m_values(new AccountValues(session))
    , m_blocks(new Blocks)
{
    setObjectName(u"accountDashboardPage"_s);
    build();
    connectParts();
    m_reader->start();
}

QString AccountDashboardPage::title() const
{
    return tr("Account dashboard");
}

QList<Breadcrumbs::Crumb> AccountDashboardPage::crumbs() const
{
    return {serviceCrumb(), {title()}};
}

HelpContent AccountDashboardPage::help() const
{
    return accountHelp();
}

void AccountDashboardPage::refresh()
{
    m_reader->start();
}

void AccountDashboardPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(tr("Quotas, use and health of this account in %1.").arg(session().region().name));
    if (session().connection().hasSimulator()) {
        m_simulate = new MenuButton(Button::Variant::Normal, tr("Simulate"));
        m_simulate->setObjectName(u"simulate"_s);
        m_simulating = new AccountSimulating(session(), this);
        header->addAction(m_simulate);
    }
    m_blocks->add(header);
    m_blocks->add(m_alerts);
    m_blocks->add(m_values);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_blocks);
    showState(new StatusIndicator(StatusKind::Loading, tr("Loading account")));
}

void AccountDashboardPage::connectParts()
{
    connect(m_reader, &AccountReader::read, this, &AccountDashboardPage::take);
    connect(m_reader, &AccountReader::failed, this,
            [this](const wire::ServiceError &error) { showError(errorText(error)); });
    connect(m_reader, &AccountReader::gone, this,
            [this] { showError(tr("This service does not tell about the account.")); });
    if (!m_simulate)
        return;
    connect(m_simulate, &MenuButton::chosen, this, [this](const QString &entry) {
        if (m_reading && m_reading->settings)
            m_simulating->choose(entry, *m_reading->settings);
    });
    connect(m_simulating, &AccountSimulating::changed, m_reader, &AccountReader::start);
}

void AccountDashboardPage::take(const AccountReading &reading)
{
    m_reading = reading;
    m_alerts->take(reading);
    m_values->take(reading);
    if (m_simulate && reading.settings)
        m_simulate->setContent(accountSimulateMenu(*reading.settings));
    showState(nullptr);
}

/// Null: the values are shown.
void AccountDashboardPage::showState(QWidget *state)
{
    delete m_state;
    m_state = state;
    if (state) {
        state->setObjectName(u"state"_s);
        m_blocks->insert(1, state);
    }
    m_values->setVisible(!state);
    if (m_simulate)
        m_simulate->setEnabled(m_reading && m_reading->settings);
}

void AccountDashboardPage::showError(const QString &text)
{
    if (m_reading) { // what is shown was true; it stays
        session().flash({.kind = Flash::Kind::Error,
                         .header = tr("The account could not be loaded"),
                         .text = text,
                         .id = u"loadAccount"_s});
        return;
    }
    auto *alert = new Alert(Alert::Kind::Error, tr("The account could not be loaded"), text);
    Button *retry = alert->addAction(tr("Retry"));
    retry->setObjectName(u"retry"_s);
    connect(retry, &QAbstractButton::clicked, m_reader, &AccountReader::start);
    showState(alert);
}

} // namespace ui
