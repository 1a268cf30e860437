#include "core/store/accounts/accounts.h"
#include "core/store/migrations.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which tables say that an account has something. All are asked of the schema, so that a new one is not forgotten: it
/// counts, or stands among the exceptions.
class TestAccountsWithData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhoHasARow_data();
    void findsWhoHasARow();
    void hasNoExceptionForWhatIsNotThere();

private:
    struct Table
    {
        QString name;
        int placeInKey = 0; ///< of the account, from 1; 0: it is no part of it
    };
    QList<Table> tablesWithAnAccount();

    std::unique_ptr<store::Database> m_database;
};

namespace {

const auto ann = u"111111111111"_s;
const auto bob = u"222222222222"_s;

/// Tables with an account that accountsWithData() does not look into, and why.
const QMap<QString, QString> &exceptions()
{
    // clang-format off
    static const QMap<QString, QString> reasons{
        {u"access_keys"_s, u"Their accounts are listed for themselves, whatever they have."_s},
        {u"accounts"_s, u"They are listed for themselves, whatever they have."_s},
        {u"caller_references"_s, u"They outlive their zones, and nobody can look at them."_s},
        {u"changes"_s, u"Notices of what was written elsewhere, kept for a while."_s},
        {u"deleted_identities"_s, u"The journal holds the deletion."_s},
        {u"dns_changes"_s, u"They outlive their zones, and nobody can look at them without knowing their ids."_s},
        {u"dns_old_answers"_s, u"They go with their fault."_s},
        {u"dns_record_sets"_s, u"They go with their zone."_s},
        {u"event_destinations"_s, u"They go with their configuration set."_s},
        {u"events"_s, u"They go with their identity."_s},
        {u"identity_counts"_s, u"It counts identities, and the journal holds the deletion of the last one."_s},
        {u"links"_s, u"They are of mails to an identity, and the journal holds what became of that."_s},
        {u"notification_topics"_s, u"They go with their identity."_s},
        {u"policies"_s, u"They go with their identity."_s},
        {u"send_usage"_s, u"Sums of mails, of which the last day alone can be looked at."_s},
        {u"sent_sources"_s, u"They go with their mail."_s},
        {u"tags"_s, u"They go with what they are on."_s},
        {u"unplanned"_s, u"Names of identities, until the program has planned for them."_s},
    };
    // clang-format on
    return reasons;
}

void putRow(store::Database &database, const QString &table, const QString &account)
{
    const auto columns = store::numberOf(database.run(u"SELECT COUNT(*) FROM pragma_table_info(?)"_s, table));
    const QStringList marks(columns, u"?"_s);
    // The same in every column: nothing reads them, and keys differ as the accounts do.
    database.runBound(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks.join(u',')), QVariantList(columns, account));
}

} // namespace

void TestAccountsWithData::init()
{
    m_database = store::Database::openSqlite(u":memory:"_s);
    store::migrate(*m_database);
}

QList<TestAccountsWithData::Table> TestAccountsWithData::tablesWithAnAccount()
{
    QList<Table> tables;
    QSqlQuery &query =
        m_database->run(u"SELECT list.name, info.pk FROM sqlite_master AS list, pragma_table_info(list.name) AS info "
                        "WHERE list.type = 'table' AND info.name = 'account' ORDER BY list.name"_s);
    while (query.next())
        tables.append({query.value(0).toString(), query.value(1).toInt()});
    store::checkRead(query);
    return tables;
}

void TestAccountsWithData::findsWhoHasARow_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("placeInKey");
    init();
    const auto tables = tablesWithAnAccount();
    QVERIFY(!tables.isEmpty());
    for (const Table &table : tables)
        QTest::newRow(qPrintable(table.name)) << table.name << table.placeInKey;
}

/// In that table alone, for who has much has rows in several of them.
void TestAccountsWithData::findsWhoHasARow()
{
    QFETCH(QString, table);
    QFETCH(int, placeInKey);
    putRow(*m_database, table, ann);
    putRow(*m_database, table, bob);
    const auto found = store::accountsWithData(*m_database);
    if (exceptions().contains(table)) {
        QVERIFY2(found.isEmpty(), qPrintable(exceptions().value(table)));
        return;
    }
    QVERIFY2(found == QSet<QString>({ann, bob}),
             "List the table in core/store/accounts/accounts.cpp, or name it among the exceptions here.");
    QVERIFY2(placeInKey == 1, "To go from account to account reads every row.");
}

void TestAccountsWithData::hasNoExceptionForWhatIsNotThere()
{
    QStringList names;
    for (const Table &table : tablesWithAnAccount())
        names += table.name;
    for (auto exception = exceptions().keyBegin(); exception != exceptions().keyEnd(); ++exception)
        QVERIFY2(names.contains(*exception), qPrintable(*exception));
}

QTEST_APPLESS_MAIN(TestAccountsWithData)
#include "tst_accountswithdata.moc"
