#pragma once

#include "core/store/table.h"

#include <QSqlRecord>

/// What a state holds, as text: the same for two states that are the same. What tells of the way there is left out: the
/// notices of changes, when a clock was stored, how many jumps it made.
inline QByteArray dumpOf(store::Database &database)
{
    using namespace Qt::StringLiterals;
    QByteArray dump = QByteArray::number(store::numberOf(database.run(u"SELECT virtual_anchor FROM clock"_s)));
    for (const auto table : {"account_settings"_L1,
                             "accounts"_L1,
                             "configuration_sets"_L1,
                             "deleted_identities"_L1,
                             "dns_changes"_L1,
                             "dns_faults"_L1,
                             "dns_old_answers"_L1,
                             "dns_record_sets"_L1,
                             "dns_zones"_L1,
                             "event_destinations"_L1,
                             "events"_L1,
                             "generator"_L1,
                             "identities"_L1,
                             "identity_counts"_L1,
                             "journal"_L1,
                             "links"_L1,
                             "mails"_L1,
                             "notification_topics"_L1,
                             "origin"_L1,
                             "policies"_L1,
                             "send_usage"_L1,
                             "sent_mails"_L1,
                             "sent_sources"_L1,
                             "sns_topics"_L1,
                             "tags"_L1,
                             "unplanned"_L1}) {
        dump += '\n' + QByteArray(table.data(), table.size()) + '\n';
        QList<QByteArray> lines;
        QSqlQuery &query = database.run(QString("SELECT * FROM "_L1 + table));
        while (query.next()) {
            QByteArray line;
            for (int i = 0; i < query.record().count(); ++i)
                line += (query.isNull(i) ? QByteArray("-") : query.value(i).toString().toUtf8()) + '|';
            lines += line;
        }
        std::ranges::sort(lines);
        dump += lines.join('\n');
    }
    return dump;
}

/// The first lines in which two dumps differ; empty: they do not.
inline QByteArray differenceOf(const QByteArray &one, const QByteArray &other)
{
    const auto left = one.split('\n'), right = other.split('\n');
    QByteArray difference;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()) && difference.size() < 4000; ++i) {
        if (left.value(i) != right.value(i))
            difference += "\n- " + left.value(i) + "\n+ " + right.value(i);
    }
    return difference;
}
