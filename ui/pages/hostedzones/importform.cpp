#include "ui/pages/hostedzones/importform.h"

#include "ui/components/content/container.h"
#include "ui/components/controls/button.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/textarea.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/frame/filesaving.h"
#include "ui/pages/hostedzones/dnshelp.h"
#include "ui/pages/hostedzones/dnsplaces.h"
#include "ui/pages/hostedzones/importpreview.h"

#include <QFile>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // bytes; a zone of Route 53 takes far less
constexpr int shownProblems = 5;

} // namespace

ImportForm::ImportForm(Session &session, const Place &place)
    : FormPage(session, place,
               {.title = tr("Import zone file"),
                .submit = tr("Import records"),
                .description = tr("A zone file as BIND reads it. Records that are only in the zone stay.")})
    , m_text(new TextArea(12))
    , m_preview(new ImportPreview)
    , m_container(new Container(tr("What is imported")))
{
    setObjectName(u"importForm"_s);
    build();
    followChanges(
        session, this, [this](const QString &resource) { return resource == this->place().subject; },
        [this] { load(); });
    showInstead(new StatusIndicator(StatusKind::Loading, tr("Loading records")));
    load();
}

QList<Breadcrumbs::Crumb> ImportForm::crumbs() const
{
    QList<Breadcrumbs::Crumb> crumbs{serviceCrumb(), hostedZonesCrumb()};
    if (!m_zone.name.isEmpty())
        crumbs.append({m_zone.name, place().withoutForm().toString()});
    return crumbs << Breadcrumbs::Crumb{title()};
}

HelpContent ImportForm::help() const
{
    return recordsHelp();
}

void ImportForm::build()
{
    m_text->setObjectName(u"zoneText"_s);
    auto *choose = new Button(Button::Variant::Normal, tr("Choose file"));
    choose->setObjectName(u"chooseZoneFile"_s);
    m_field = new FormField({.label = tr("Zone file"), .description = tr("Paste its text, or choose a file.")}, m_text);
    m_field->setBeside(choose);
    m_field->setCheck([this] { return textRemark(); });
    addContainer(tr("Zone file"))->add(m_field);
    m_container->setObjectName(u"importPreview"_s);
    m_container->setBare(true);
    m_container->add(m_preview);
    add(m_container);
    connect(choose, &QAbstractButton::clicked, this, &ImportForm::choose);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportForm::showPlan);
}

/// Again when the zone changes: what would be replaced is another thing then.
void ImportForm::load()
{
    wire::whenDone(client::readZone(session().service(), place().subject), this, [this](const auto &zone) {
        if (zone) {
            m_zone = *zone;
            showInstead(nullptr);
            showPlan();
            Q_EMIT titleChanged();
            return;
        }
        auto *alert = new Alert(Alert::Kind::Error, tr("Records could not be loaded"), errorText(zone.error()));
        Button *retry = alert->addAction(tr("Retry"));
        retry->setObjectName(u"retry"_s);
        connect(retry, &QAbstractButton::clicked, this, &ImportForm::load);
        showInstead(alert);
    });
}

void ImportForm::choose()
{
    askForExistingFile(this, tr("Zone files (*.zone *.txt *.db);;All files (*)"),
                       [this](const QString &path) { openFile(path); });
}

void ImportForm::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_field->setRemark(Remark::error(tr("%1: %2").arg(path, file.errorString())));
        return;
    }
    if (file.size() > largestFile) {
        m_field->setRemark(Remark::error(tr("%1 is larger than 4 MB").arg(path)));
        return;
    }
    m_text->selectAll();
    m_text->insertPlainText(QString::fromUtf8(file.readAll()));
    m_field->check();
}

/// The first problems of the text, each with its line.
Remark ImportForm::textRemark() const
{
    const client::ZoneFile file = client::readZoneFile(m_text->toPlainText(), m_zone.name);
    QStringList lines;
    for (const client::ZoneFileProblem &each : file.problems.mid(0, shownProblems))
        lines += tr("Line %1: %2 “%3”").arg(each.line).arg(each.problem, each.content.trimmed());
    if (file.problems.size() > shownProblems)
        lines += tr("%n more lines are not understood", nullptr, int(file.problems.size()) - shownProblems);
    if (!lines.isEmpty())
        return Remark::error(lines.join(u'\n'));
    if (file.recordSets.isEmpty())
        return Remark::error(tr("Enter the records of a zone file"));
    return m_plan.changes().isEmpty() ? Remark::error(tr("Nothing in it is new to the zone")) : Remark();
}

void ImportForm::showPlan()
{
    const client::ZoneFile file = client::readZoneFile(m_text->toPlainText(), m_zone.name);
    const bool isUnderstood = file.problems.isEmpty() && !file.recordSets.isEmpty();
    m_plan = isUnderstood ? client::planImport(m_zone, file.recordSets) : client::ZoneImport();
    m_preview->show(m_plan);
    m_container->setVisible(isUnderstood && !m_zone.name.isEmpty());
}

bool ImportForm::isChanged() const
{
    return !m_text->toPlainText().isEmpty();
}

void ImportForm::submit()
{
    const int count = int(m_plan.changes().size());
    await(client::importInto(session().service(), place().subject, m_plan),
          [this, count](const wire::Result<client::Imported> &outcome) {
        if (!outcome && outcome.error().code == "InvalidChangeBatch"_L1)
            m_field->setRemark(Remark::error(errorText(outcome.error())));
        else if (!outcome)
            refuse(tr("The records could not be imported"), outcome.error());
        else if (outcome->refusal) // the preview shows what is left
            refuse(tr("Only the first %1 of %2 records were imported").arg(outcome->changes).arg(count),
                   *outcome->refusal);
        else
            finish(place().withoutForm(),
                   {.kind = Flash::Kind::Success, .header = tr("%n records imported", nullptr, count)});
    });
}

} // namespace ui
