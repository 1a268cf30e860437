#pragma once

#include "core/client/dns/dnsrecords.h"
#include "ui/pages/frame/session.h"

namespace ui {

/// The records that identities of the Region expect, for whoever has to name one. Of very many identities only the
/// first are asked.
class ExpectedNames : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxIdentities = 100;

    explicit ExpectedNames(Session &session, QObject *parent);

    void load();

Q_SIGNALS:
    void known(const QList<client::DnsRecord> &records); ///< once, when all are known that could be asked

private:
    void ask(const QString &identity);

    Session &m_session;
    QList<client::DnsRecord> m_records;
    int m_waiting = 0;
};

} // namespace ui
