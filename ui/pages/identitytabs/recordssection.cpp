#include "ui/pages/identitytabs/recordssection.h"

#include "ui/components/content/copyabletext.h"
#include "ui/components/content/text.h"
#include "ui/components/tables/plaintable.h"
#include "ui/pages/frame/session.h"
#include "ui/pages/identitytabs/recordtools.h"

#include <QDir>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int typeWidth = 80;
constexpr int toolsGap = 16; ///< below the table, in either density (layout/detail-verified-records.json)

} // namespace

RecordsSection::RecordsSection(Session &session, const QString &objectName, QLatin1StringView file, AskForFile ask)
    : ExpandableSection(tr("Publish DNS records"))
    , m_session(session)
    , m_table(new PlainTable({tr("Type"), tr("Name"), tr("Value")}))
    , m_tools(new RecordTools)
{
    setObjectName(objectName);
    m_table->setFixedWidth(0, typeWidth);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(toolsGap);
    column->addWidget(m_table);
    column->addWidget(m_tools);
    add(body);
    connect(m_tools, &RecordTools::downloadRequested, this,
            [this, file, ask = std::move(ask)] { ask(this, file, [this](const QString &path) { save(path); }); });
    connect(m_tools, &RecordTools::zoneEdited, this, [this] {
        fill();
        Q_EMIT zoneChosen(m_tools->zone());
    });
}

void RecordsSection::showRecords(const QList<client::DnsRecord> &records, bool areFound)
{
    setTitle(areFound ? tr("View DNS records") : tr("Publish DNS records"));
    setVisible(!records.isEmpty());
    if (records == m_records)
        return;
    m_records = records;
    fill();
}

void RecordsSection::setZone(const QString &zone)
{
    if (zone == m_tools->zone())
        return;
    m_tools->setZone(zone);
    fill();
}

void RecordsSection::fill()
{
    const QString zone = m_tools->zone();
    m_table->clear();
    for (const client::DnsRecord &record : std::as_const(m_records))
        m_table->addRow({new Text(record.type), new CopyableText(client::relativeName(record.name, zone), tr("name")),
                         new CopyableText(record.value, tr("value"))});
    m_tools->setZoneFile(client::zoneFileText(m_records, client::recordTtl, zone));
}

void RecordsSection::save(const QString &path) const
{
    const QString id = QStringLiteral("recordSet"); // a second one takes the place of the first
    const QString file = QDir::toNativeSeparators(path);
    const QString problem = writeFile(path, client::csvText(m_records).toUtf8());
    if (problem.isEmpty())
        m_session.flash({.kind = Flash::Kind::Success, .header = tr("Record set saved"), .text = file, .id = id});
    else
        m_session.flash({.kind = Flash::Kind::Error,
                         .header = tr("The record set could not be saved"),
                         .text = tr("%1: %2").arg(file, problem),
                         .id = id});
}

} // namespace ui
