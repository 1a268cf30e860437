#include "ui/pages/why/whypanel.h"

#include "core/models/statustexts.h"
#include "core/models/times.h"
#include "core/wire/whendone.h"
#include "ui/components/content/header.h"
#include "ui/components/content/sentence.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/link.h"
#include "ui/components/status/modal.h"
#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/plaintable.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/identityparts/replacedialog.h"
#include "ui/pages/why/findingcells.h"
#include "ui/pages/why/findingtexts.h"
#include "ui/pages/why/whybody.h"
#include "ui/pages/why/whyhelp.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array wideColumns{250, 260, 250};
constexpr std::array narrowColumns{150, 155, 140};
constexpr int leastForWide = 900;

QString untilText(qint64 seconds)
{
    const qint64 minutes = (std::max<qint64>(0, seconds) + 59) / 60; // the rest of one is one
    return minutes <= 60 ? WhyPanel::tr("%n minutes", nullptr, int(std::max<qint64>(1, minutes)))
                         : models::daysText(seconds);
}

} // namespace

WhyPanel::WhyPanel(Session &session, const QString &name)
    : Container(QString())
    , m_session(session)
    , m_name(name)
    , m_table(new PlainTable({tr("Asked"), tr("Found"), tr("Cause"), tr("Fix")}))
    , m_state(new StatusIndicator)
    , m_footer(new Sentence)
    , m_body(new WhyBody(m_state, m_table, m_footer))
    , m_copy(new Button(Button::Variant::Normal, tr("Copy report")))
    , m_check(new Button(Button::Variant::Normal, tr("Check now")))
{
    setObjectName(u"why"_s);
    build();
    followChanges(
        session, this, [](const QString &) { return true; },
        [this] {
        if (isVisible())
            read();
        });
    connect(&session.clock(), &client::ClockWatch::ticked, this, &WhyPanel::showTimes);
}

void WhyPanel::build()
{
    auto *close = new Button(Button::Variant::Icon, Icon::Close, tr("Close"));
    m_copy->setObjectName(u"copyReport"_s);
    m_copy->setLeadingIcon(Icon::Copy);
    m_check->setObjectName(u"checkNow"_s);
    close->setObjectName(u"closeWhy"_s);
    m_table->setObjectName(u"findings"_s);
    m_state->setObjectName(u"whyState"_s);
    m_footer->setObjectName(u"whyFooter"_s);
    header()->showInfo();
    for (Button *button : {m_copy, m_check, close})
        header()->addAction(button);
    setBare(true);
    add(m_body);
    connect(header(), &Header::infoRequested, this, [this] { m_session.help(whyHelp()); });
    connect(m_copy, &QAbstractButton::clicked, this, &WhyPanel::copyReport);
    connect(m_check, &QAbstractButton::clicked, this, &WhyPanel::checkNow);
    connect(close, &QAbstractButton::clicked, this, &WhyPanel::closeRequested);
    fitColumns();
}

void WhyPanel::ask(WhySubject subject)
{
    m_subject = subject;
    header()->setTitle(subject == WhySubject::Dkim ? tr("Why is it not verified?")
                                                   : tr("Why is the MAIL FROM domain not verified?"));
    m_explanation.reset();
    m_body->showFooter(false);
    m_body->showRows(false);
    m_state->setStatus(StatusKind::Loading, tr("Asking DNS"));
    read();
}

void WhyPanel::take(const IdentityReading &reading)
{
    m_rejectsMail = reading.identity.mailFromAttributes.behaviorOnMxFailure == ses::BehaviorOnMxFailure::RejectMessage;
    if (m_explanation)
        showFooter();
}

void WhyPanel::read()
{
    const auto answer = m_session.service().call<simulation::ExplainIdentity>({m_name});
    wire::whenDone(answer, this, [this, run = ++m_run](const auto &explanation) {
        if (run != m_run)
            return;
        if (explanation) {
            take(*explanation);
        } else if (!m_explanation) {
            m_state->setStatus(StatusKind::Error, errorText(explanation.error()));
        }
    });
}

void WhyPanel::take(const simulation::ExplainIdentity::Response &explanation)
{
    m_explanation = explanation;
    showTimes();
    showRows();
    showFooter();
}

const std::optional<simulation::GroupExplanation> &WhyPanel::group() const
{
    return m_subject == WhySubject::Dkim ? m_explanation->dkim : m_explanation->mailFrom;
}

QList<simulation::RecordFinding> WhyPanel::findings() const
{
    return m_explanation && group() ? group()->records : QList<simulation::RecordFinding>();
}

client::FixedZone WhyPanel::zone() const
{
    return {m_explanation->zoneKind, m_explanation->zoneId, m_explanation->zone};
}

void WhyPanel::showTimes()
{
    if (!m_explanation)
        return;
    QStringList parts;
    const QDateTime now = m_session.clock().now();
    const QString last = m_explanation->lastCheck ? models::dateText(*m_explanation->lastCheck) : QString();
    if (m_explanation->nextCheck && !last.isEmpty())
        parts += tr("Last check on %1, next in %2.").arg(last, untilText(now.secsTo(*m_explanation->nextCheck)));
    else if (m_explanation->nextCheck)
        parts += tr("Next check in %1.").arg(untilText(now.secsTo(*m_explanation->nextCheck)));
    else if (!last.isEmpty())
        parts += tr("Last check on %1. It is not checked any more.").arg(last);
    if (group() && group()->deadline && m_explanation->nextCheck)
        parts += tr("Checks end on %1.").arg(models::momentText(*group()->deadline));
    header()->setDescription(parts.join(u' '));
}

void WhyPanel::showRows()
{
    const auto rows = findings();
    const bool isRight =
        std::ranges::all_of(rows, [](const auto &each) { return each.cause == simulation::RecordCause::AsExpected; });
    m_table->clear();
    m_body->showRows(!isRight);
    if (rows.isEmpty())
        m_state->setStatus(StatusKind::Info, tr("There are no records to look for."));
    else if (isRight)
        m_state->setStatus(StatusKind::Success, tr("All records are as expected. The next check finds them."));
    if (isRight)
        return;
    const bool canFix = m_explanation->zoneKind != simulation::ZoneKind::Nobody;
    for (const simulation::RecordFinding &finding : rows)
        m_table->addRow(findingCells(finding, m_subject, canFix, [this, finding] { fix(finding); }));
    fitColumns();
}

void WhyPanel::showFooter()
{
    m_footer->clear();
    m_body->showFooter(true);
    if (m_subject == WhySubject::MailFrom) {
        const QString meanwhile = m_rejectsMail
            ? tr("Until this is repaired, mail is refused: Behavior on MX failure is Reject message.")
            : tr("Until this is repaired, mail goes out with the default MAIL FROM domain.");
        m_footer->add((new Text(tr("The API reports no ErrorType for MAIL FROM.") + u' ' + meanwhile, TextStyle::Body,
                                Color::TextBodySecondary))
                          ->setWrap(Wrap::Words));
        return;
    }
    if (m_explanation->error) {
        m_footer->add(new Text(tr("SES reports")))
            ->add(new Text(u"ErrorType"_s, TextStyle::CodeSmall))
            ->add(new Text(QString(wire::wireName(*m_explanation->error)), TextStyle::Label))
            ->add(new Text(tr("for this identity.")));
    }
    if (m_explanation->zoneKind == simulation::ZoneKind::Nobody) {
        m_footer->add((new Text(tr("No hosted zone and no other DNS of the simulator answers for this name.")))
                          ->setWrap(Wrap::Words));
        return;
    }
    const bool isHosted = m_explanation->zoneKind == simulation::ZoneKind::HostedZone;
    auto *link = new Link((isHosted ? tr("Hosted zone %1") : tr("Other DNS %1")).arg(m_explanation->zone));
    link->setObjectName(u"askedZone"_s);
    const QString resource = (isHosted ? u"hostedzone/"_s : u"dnsdomain/"_s) + m_explanation->zoneId;
    connect(link, &QAbstractButton::clicked, this, [this, resource] { m_session.go(zonePlace(resource)); });
    m_footer->add(link)->add((new Text(tr("was asked; no other zone answers for this name.")))->setWrap(Wrap::Words));
}

void WhyPanel::fitColumns()
{
    const auto &columns = width() >= leastForWide ? wideColumns : narrowColumns;
    for (int column = 0; column < int(columns.size()); ++column)
        m_table->setFixedWidth(column, columns[size_t(column)]);
    QCoreApplication::postEvent(m_table, new QEvent(QEvent::LayoutRequest));
}

void WhyPanel::resizeEvent(QResizeEvent *event)
{
    Container::resizeEvent(event);
    fitColumns();
}

void WhyPanel::checkNow()
{
    m_check->setLoading(true);
    wire::whenDone(m_session.service().call<simulation::CheckIdentity>({m_name}), this, [this](const auto &answer) {
        m_check->setLoading(false);
        if (!answer)
            tellFailure(tr("DNS could not be checked"), answer.error());
        read();
    });
}

void WhyPanel::copyReport()
{
    QApplication::clipboard()->setText(reportText(m_name, findings(), m_subject));
    m_session.flash({.kind = Flash::Kind::Success, .text = tr("The report was copied."), .id = u"whyReport"_s});
}

/// The record is read anew: another may have changed it.
void WhyPanel::fix(const simulation::RecordFinding &finding)
{
    wire::whenDone(client::planFix(m_session.service(), zone(), finding), this, [this](const auto &plan) {
        if (!plan)
            tellFailure(tr("The record could not be read"), plan.error());
        else if (plan->record.replaced.isEmpty())
            apply(*plan);
        else
            openReplaceDialog(
                this, zone().name, {plan->record},
                [panel = QPointer(this), fix = *plan] {
                if (panel)
                    panel->apply(fix);
                },
                ReplaceTexts{tr("What stands in %1 is replaced."), tr("Change record")});
    });
}

void WhyPanel::apply(const client::RecordFix &fix)
{
    wire::whenDone(client::applyFix(m_session.service(), zone(), fix), this, [this, fix](const auto &outcome) {
        if (!outcome) {
            tellFailure(tr("The record could not be changed"), outcome.error());
            return;
        }
        m_session.flash(
            {.kind = Flash::Kind::Success,
             .header = tr("DNS record changed"),
             .text =
                 tr("%1 %2 in %3", "type, name, zone").arg(fix.record.record.type, fix.record.record.name, zone().name),
             .id = u"whyFix"_s});
        checkNow();
    });
}

void WhyPanel::tellFailure(const QString &header, const wire::ServiceError &error)
{
    m_session.flash({.kind = Flash::Kind::Error, .header = header, .text = errorText(error), .id = u"whyFailure"_s});
}

} // namespace ui
