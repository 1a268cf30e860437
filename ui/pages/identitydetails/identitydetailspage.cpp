#include "ui/pages/identitydetails/identitydetailspage.h"

#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/menus/menubutton.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/identitydetails/identityalerts.h"
#include "ui/pages/identitydetails/identityverification.h"
#include "ui/pages/identitydetails/summarycontainer.h"
#include "ui/pages/identitydetails/tabarea.h"
#include "ui/pages/identityparts/deletion.h"
#include "ui/pages/identityparts/identitieshelp.h"
#include "ui/pages/identityparts/identityreader.h"
#include "ui/pages/identityparts/restoration.h"
#include "ui/pages/identityparts/statusline.h"
#include "ui/pages/simulate/simulatemenu.h"
#include "ui/pages/simulate/simulating.h"
#include "ui/pages/why/whypanel.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString whyAsked = QStringLiteral("whyAsked"); ///< what is left to the page of the next identity

} // namespace

IdentityDetailsPage::IdentityDetailsPage(Session &session, const Place &place)
    : Page(session, place)
    , m_name(place.subject)
    , m_reader(new IdentityReader(session.service(), m_name, this))
    , m_deletion(new Deletion(session, this))
    , m_simulate(new MenuButton(Button::Variant::Normal, tr("Simulate")))
    , m_delete(new Button(Button::Variant::Normal, tr("Delete")))
    , m_sendTest(new Button(Button::Variant::Normal, tr("Send test email")))
    , m_simulating(new Simulating(session, this))
    , m_verification(new IdentityVerification(session, m_name, this))
    , m_why(new WhyPanel(session, m_name))
    , m_alerts(new Blocks)
    , m_summary(new SummaryContainer(session, m_name))
    , m_tabs(new TabArea(session))
    , m_blocks(new Blocks)
{
    setObjectName(QStringLiteral("identityDetails"));
    build();
    m_tabs->setCurrent(place.tab);
    connect(m_reader, &IdentityReader::read, this, &IdentityDetailsPage::take);
    connect(m_reader, &IdentityReader::failed, this, &IdentityDetailsPage::showError);
    connect(m_reader, &IdentityReader::gone, this, &IdentityDetailsPage::showGone);
    connect(&session, &Session::changed, m_reader, &IdentityReader::noteChanges);
    connect(m_tabs, &TabArea::chosen, this, [this](const QString &id) { setPlace(identityPlace(m_name, id)); });
    connect(m_tabs, &TabArea::formRequested, this, [this](const QString &form, const QString &item) {
        Page::session().go({identitiesPlace().page, m_name, m_tabs->current(), form, item});
    });
    connect(m_tabs, &TabArea::whyRequested, this, &IdentityDetailsPage::askWhy);
    connect(m_summary, &SummaryContainer::whyRequested, this, [this] { askWhy(WhySubject::Dkim); });
    connect(m_why, &WhyPanel::closeRequested, this, &IdentityDetailsPage::closeWhy);
    connect(&session.clock(), &client::ClockWatch::ticked, this, &IdentityDetailsPage::allowResending);
    connect(&session.clock(), &client::ClockWatch::changed, this, &IdentityDetailsPage::allowResending);
    connect(m_delete, &QAbstractButton::clicked, this, [this] { m_deletion->ask({m_name}); });
    connect(m_deletion, &Deletion::finished, this, [this](const client::IdentityDeletion::Outcome &outcome) {
        if (!outcome.failed.isEmpty()) {
            Page::session().flash(deletionFlash(outcome));
            return;
        }
        Page::session().forget(identityPlace(m_name));
        Page::session().finish(identitiesPlace(), withUndo(deletionFlash(outcome), Page::session(), outcome.deleted));
    });
    m_reader->start();
}

QList<Breadcrumbs::Crumb> IdentityDetailsPage::crumbs() const
{
    return {serviceCrumb(), identitiesCrumb(), {m_name}};
}

HelpContent IdentityDetailsPage::help() const
{
    return identitiesHelp();
}

void IdentityDetailsPage::refresh()
{
    m_reader->start();
}

void IdentityDetailsPage::showTab(const QString &tab)
{
    Page::showTab(tab);
    m_tabs->setCurrent(tab);
}

void IdentityDetailsPage::build()
{
    auto *header = new Header(Header::Level::Page, m_name);
    buildHeader(header);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_blocks);
    m_blocks->add(header);
    m_blocks->add(m_alerts);
    m_blocks->add(m_summary);
    m_blocks->add(m_why);
    m_blocks->add(m_tabs);
    m_why->hide();
    m_alerts->hide();
    showState(new StatusIndicator(StatusKind::Loading, tr("Loading identity")));
}

void IdentityDetailsPage::buildHeader(Header *header)
{
    m_simulate->setObjectName(QStringLiteral("simulate"));
    m_delete->setObjectName(QStringLiteral("delete"));
    m_sendTest->setObjectName(QStringLiteral("sendTestEmail"));
    m_sendTest->setDisabledReason(tr("Mail is sent from a verified identity only"));
    if (session().connection().hasSimulator()) {
        header->addAction(m_simulate);
        connect(m_simulate, &MenuButton::chosen, this, &IdentityDetailsPage::simulate);
        auto *ask = new Button(Button::Variant::Normal, tr("Which settings apply?"));
        ask->setObjectName(QStringLiteral("whichSettings"));
        header->addAction(ask);
        const QString from = m_name.contains(u'@') ? m_name : QStringLiteral("user@") + m_name;
        connect(ask, &QAbstractButton::clicked, this, [this, from] { session().go(whichSettingsPlace(from)); });
    } else {
        delete std::exchange(m_simulate, nullptr);
    }
    header->addAction(m_delete);
    header->addAction(m_sendTest);
    connect(m_sendTest, &QAbstractButton::clicked, this, [this] { session().go(sendTestEmailPlace(m_name)); });
}

void IdentityDetailsPage::take(const IdentityReading &reading)
{
    const bool isFirst = !std::exchange(m_isRead, true);
    m_reading = reading;
    m_summary->take(reading);
    m_why->take(reading);
    if (m_simulate)
        m_simulate->setContent(simulateMenu(reading.isDomain(), true));
    m_tabs->take(reading);
    if (isFirst && place() == identityRecordsPlace(m_name))
        m_tabs->showRecords();
    if (isFirst)
        askWhyAgain();
    showAlerts(reading);
    showState(nullptr);
}

void IdentityDetailsPage::showAlerts(const IdentityReading &reading)
{
    const QList<IdentityAlert> alerts = identityAlerts(reading);
    if (alerts == m_shownAlerts)
        return;
    m_shownAlerts = alerts;
    qDeleteAll(m_alertWidgets);
    m_alertWidgets.clear();
    for (const IdentityAlert &each : alerts) {
        auto *alert = new Alert(each.kind, each.header, each.text);
        alert->setObjectName(QStringLiteral("alert"));
        addAction(alert, each.action);
        m_alerts->add(alert);
        m_alertWidgets.append(alert);
    }
}

void IdentityDetailsPage::addAction(Alert *alert, IdentityAlert::Action action)
{
    using Action = IdentityAlert::Action;
    const auto add = [this, alert](const QString &text, const QString &objectName, const auto &act) {
        Button *button = alert->addAction(text);
        button->setObjectName(objectName);
        connect(button, &QAbstractButton::clicked, this, act);
        return button;
    };
    switch (action) {
    case Action::None:
        break;
    case Action::ViewRecords:
        add(tr("View DNS records"), QStringLiteral("viewRecords"), [this] { showRecords(); });
        break;
    case Action::Resend:
        if (!session().connection().hasSimulator())
            break; // SES v2 has no such operation
        m_resend = add(tr("Resend"), QStringLiteral("resend"), [this] { m_verification->resend(); });
        m_resend->setDisabledReason(tr("A verification email was sent within the last minute"));
        allowResending();
        break;
    case Action::Retry:
        add(tr("Retry DKIM verification"), QStringLiteral("retryDkim"),
            [this] { m_verification->retry(m_reading->identity.dkimAttributes.signingAttributesOrigin); });
        break;
    case Action::RemoveForce:
        add(tr("Remove force"), QStringLiteral("removeForce"), [this] { m_simulating->removeForce(m_name); });
        break;
    }
}

/// Once in 60 s of the virtual clock (console.md 6.2).
void IdentityDetailsPage::allowResending()
{
    if (!m_resend || !m_reading)
        return;
    const auto &sent = m_reading->facts.mailSent;
    const QDateTime now = session().clock().now();
    m_resend->setEnabled(!sent || !now.isValid() || sent->secsTo(now) >= 60);
}

void IdentityDetailsPage::simulate(const QString &entry)
{
    if (entry == SimulateEntry::check)
        m_simulating->checkDns({m_name});
    else if (entry == SimulateEntry::faults)
        session().go(dnsFaultsPlace());
    else if (m_reading)
        m_simulating->askToForce({{.name = m_name,
                                   .hasDkim = m_reading->isDomain(),
                                   .hasMailFrom = m_reading->identity.mailFromAttributes.mailFromDomain.has_value()}});
}

/// It stays open while one moves between identities, where there is something to ask.
void IdentityDetailsPage::askWhyAgain()
{
    const QVariant asked = session().left(whyAsked);
    if (!asked.isValid() || !m_reading->isSimulated || !m_reading->isDomain())
        return;
    const auto subject = WhySubject(asked.toInt());
    const auto &mailFrom = m_reading->identity.mailFromAttributes.mailFromDomainStatus;
    if (subject == WhySubject::Dkim ? isUnverified(m_reading->identity.verificationStatus)
                                    : mailFrom && isUnverified(*mailFrom)) {
        m_why->ask(subject);
        m_why->show();
    }
}

/// A second press closes what the first one opened.
void IdentityDetailsPage::askWhy(WhySubject subject)
{
    if (m_why->isVisible() && m_why->subject() == subject) {
        closeWhy();
        return;
    }
    m_why->ask(subject);
    m_why->show();
    session().leave(whyAsked, int(subject));
    scrollTo(m_why);
}

void IdentityDetailsPage::closeWhy()
{
    m_why->hide();
    session().leave(whyAsked, {});
}

/// Null: the values are shown.
void IdentityDetailsPage::showState(QWidget *state)
{
    delete m_state;
    m_state = state;
    if (state) {
        state->setObjectName(QStringLiteral("state"));
        m_blocks->insert(1, state);
    }
    m_delete->setEnabled(!state);
    m_sendTest->setEnabled(!state && m_reading
                           && m_reading->identity.verificationStatus == ses::VerificationStatus::Success);
    m_alerts->setVisible(!state && !m_alertWidgets.isEmpty());
    m_summary->setVisible(!state);
    if (m_simulate)
        m_simulate->setEnabled(!state);
    if (state)
        m_why->hide();
    m_tabs->setVisible(!state);
}

void IdentityDetailsPage::showError(const wire::ServiceError &error)
{
    if (m_isRead && !m_state) { // what is shown was true; it stays
        session().flash({.kind = Flash::Kind::Error,
                         .header = tr("The identity could not be loaded"),
                         .text = errorText(error),
                         .id = QStringLiteral("loadIdentity")});
        return;
    }
    auto *alert = new Alert(Alert::Kind::Error, tr("The identity could not be loaded"), errorText(error));
    Button *retry = alert->addAction(tr("Retry"));
    retry->setObjectName(QStringLiteral("retry"));
    connect(retry, &QAbstractButton::clicked, m_reader, &IdentityReader::start);
    showState(alert);
}

void IdentityDetailsPage::showGone()
{
    if (m_deletion->isRunning())
        return; // by this page, which says so when it is done
    const QString region = session().region().name;
    session().forget(identityPlace(m_name));
    if (!m_isRead) { // another Region, or a page that was remembered (console.md 2)
        session().finish(identitiesPlace(),
                         Flash{.kind = Flash::Kind::Info, .text = tr("%1 does not exist in %2.").arg(m_name, region)});
        return;
    }
    auto *alert = new Alert(Alert::Kind::Warning, tr("Identity deleted"),
                            tr("%1 was deleted elsewhere. It does not exist in %2 any more.").arg(m_name, region));
    Button *list = alert->addAction(tr("Verified identities"));
    list->setObjectName(QStringLiteral("toList"));
    connect(list, &QAbstractButton::clicked, this, [this] { session().go(identitiesPlace()); });
    showState(alert);
}

void IdentityDetailsPage::showRecords()
{
    QWidget *records = m_tabs->showRecords();
    if (!records)
        return;
    scrollTo(records);
}

void IdentityDetailsPage::scrollTo(QWidget *part)
{
    // What was opened is laid out first.
    QTimer::singleShot(0, part, [part] {
        for (QWidget *each = part->parentWidget(); each; each = each->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(each)) {
                area->ensureWidgetVisible(part, 0, 0);
                return;
            }
        }
    });
}

} // namespace ui
