#pragma once

#include "core/client/dnsrecords.h"
#include "ui/components/content/expandablesection.h"

namespace ui {

class PlainTable;

/// The DNS records of a container, folded up at first: "Publish DNS records" until they were found, then "View DNS
/// records" (console.md 6.4, 8.1). Hidden when there are none.
class RecordsSection : public ExpandableSection
{
    Q_OBJECT

public:
    explicit RecordsSection(const QString &objectName);

    void showRecords(const QList<client::DnsRecord> &records, bool areFound);

private:
    QList<client::DnsRecord> m_records;
    PlainTable *m_table;
};

} // namespace ui
