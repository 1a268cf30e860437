#pragma once

#include "core/client/dns/dnsrecords.h"
#include "ui/components/content/expandablesection.h"
#include "ui/pages/frame/filesaving.h"

namespace ui {

class PlainTable;
class RecordTools;
class Session;

/// The DNS records of a container, folded up at first: "Publish DNS records" until they were found, then "View DNS
/// records" (console.md 6.4, 8.1). Hidden when there are none.
///
/// A user whose provider appends the zone to each name types it: the names in the table, and what their icons copy, are
/// relative to it then, and so are those of the zone file. The .csv is the service's own, with names in full.
class RecordsSection : public ExpandableSection
{
    Q_OBJECT

public:
    /// @param file the name under which the .csv is offered
    RecordsSection(Session &session, const QString &objectName, QLatin1StringView file, AskForFile ask = askForFile);

    void showRecords(const QList<client::DnsRecord> &records, bool areFound);
    void setZone(const QString &zone);

Q_SIGNALS:
    void zoneChosen(const QString &zone); ///< by the user; empty: none, or what is typed is not the name of one

private:
    void fill();
    void save(const QString &path) const;

    Session &m_session;
    QList<client::DnsRecord> m_records;
    PlainTable *m_table;
    RecordTools *m_tools;
};

} // namespace ui
