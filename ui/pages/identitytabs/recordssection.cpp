#include "ui/pages/identitytabs/recordssection.h"

#include "ui/components/content/copyabletext.h"
#include "ui/components/content/text.h"
#include "ui/components/tables/plaintable.h"

namespace ui {

namespace {

constexpr int typeWidth = 80;

} // namespace

RecordsSection::RecordsSection(const QString &objectName)
    : ExpandableSection(tr("Publish DNS records"))
    , m_table(new PlainTable({tr("Type"), tr("Name"), tr("Value")}))
{
    setObjectName(objectName);
    m_table->setFixedWidth(0, typeWidth);
    add(m_table);
}

void RecordsSection::showRecords(const QList<client::DnsRecord> &records, bool areFound)
{
    setTitle(areFound ? tr("View DNS records") : tr("Publish DNS records"));
    setVisible(!records.isEmpty());
    if (records == m_records)
        return;
    m_records = records;
    m_table->clear();
    for (const client::DnsRecord &record : records)
        m_table->addRow({new Text(record.type), new CopyableText(record.name, tr("name")),
                         new CopyableText(record.value, tr("value"))});
}

} // namespace ui
