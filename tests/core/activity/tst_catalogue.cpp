#include "core/activity/catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The list of operations behind Activity names them all, and none twice.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsDescribed();
    void everyRouteLeadsToItsOperation();
};

/// An operation is described where its name is given.
void TestCatalogue::holdsWhatIsDescribed()
{
    static const QRegularExpression name(u"\\.name = \"(\\w+)\",\\n\\s*\\.route = \\{\"(\\w+)\",\\s*\"([^\"]+)\""_s);
    QStringList described;
    for (const auto room : {"/ses"_L1, "/route53"_L1, "/simulation"_L1}) {
        QDirIterator headers(QStringLiteral(DESCRIPTIONS) + room, {u"*.h"_s}, QDir::Files);
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = name.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const auto match = found.next();
                described += match.captured(1) + u' ' + match.captured(2) + u' ' + match.captured(3);
            }
        }
    }
    QStringList catalogued;
    for (const auto &each : activity::catalogue())
        catalogued += each.name() + u' ' + QString::fromLatin1(each.operation->route.method) + u' '
            + QString::fromLatin1(each.operation->route.uri);
    described.sort();
    catalogued.sort();
    QVERIFY(described.size() > 60);
    QCOMPARE(catalogued, described); // one that is missing: add it to the operations.h of its folder
}

void TestCatalogue::everyRouteLeadsToItsOperation()
{
    for (const auto &each : activity::catalogue()) {
        QByteArray path = each.operation->route.uri;
        path.replace('{', "x").replace('}', "x");
        const auto meant = activity::meantBy({each.operation->route.method, path, {}, {}, {}});
        QVERIFY2(meant.operation, qPrintable(each.name()));
        QCOMPARE(meant.operation->name(), each.name());
    }
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
