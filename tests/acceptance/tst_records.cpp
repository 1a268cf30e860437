#include "console.h"

#include "core/ses/identities.h"
#include "ui/components/content/copyabletext.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

/// The DNS records of an identity leave the program (console.md 22.4), each row on a fresh fixture F0.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void c6DownloadsTheRecordSet_data();
    void c6DownloadsTheRecordSet();
    void theZoneIsThatOfBothTables();

private:
    void openRecords(const QString &section);
    QStringList cells(const QString &section);
    QString saveIn(const QString &folder, QString *offered);
    WindowDriver user() const { return WindowDriver(m_console->window()); }

    std::unique_ptr<Console> m_console;
};

void TestRecords::init()
{
    m_console = std::make_unique<Console>();
    QTRY_COMPARE(user().names().size(), 8);
    user().open(u"pending.com"_s);
    QTRY_VERIFY(user().find(u"dkimRecords"_s));
}

void TestRecords::openRecords(const QString &section)
{
    auto *title = user().find(section)->findChild<QAbstractButton *>(u"expand"_s);
    QTest::mouseClick(title, Qt::LeftButton, {}, {30, 10});
    QTRY_VERIFY(!cells(section).isEmpty());
}

/// Names and values, as they are read.
QStringList TestRecords::cells(const QString &section)
{
    QStringList texts;
    for (const auto *cell : user().find(section)->findChildren<ui::CopyableText *>()) {
        if (cell->isVisible())
            texts += cell->text();
    }
    return texts;
}

/// In the dialog for files, with the name that it offers. Returns the file; empty: no dialog opened.
QString TestRecords::saveIn(const QString &folder, QString *offered)
{
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = user().find<QFileDialog>(u"saveDialog"_s)) != nullptr; }))
        return {};
    *offered = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    dialog->setDirectory(folder);
    dialog->selectFile(*offered);
    QMetaObject::invokeMethod(dialog, "accept");
    return QDir(folder).filePath(*offered);
}

void TestRecords::c6DownloadsTheRecordSet_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::newRow("DKIM") << u"dkimRecords"_s << u"dkim-dns-records.csv"_s << 3;
    QTest::newRow("MAIL FROM") << u"mailFromRecords"_s << u"mail-from-dns-records.csv"_s << 2;
}

void TestRecords::c6DownloadsTheRecordSet()
{
    QFETCH(QString, section);
    QFETCH(int, rows);
    openRecords(section);
    QTest::mouseClick(user().find(section)->findChild<QAbstractButton *>(u"downloadRecords"_s), Qt::LeftButton);
    QString offered;
    const QString path = saveIn(m_console->folder.path(), &offered);
    QTEST(offered, "name");

    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
    QCOMPARE(user().flashes().first().header, u"Record set saved"_s);
    QVERIFY(user().flashes().first().text.contains(offered));

    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.first(), u"Type,Name,Value"_s);
    QCOMPARE(lines.size(), 1 + rows + 1); // the last one is ended too
    QCOMPARE(lines.last(), QString());
    const QStringList shown = cells(section);
    for (int row = 0; row < rows; ++row) {
        const QStringList fields = lines[1 + row].split(u',');
        QCOMPARE(fields[1], shown[2 * row]);
        QCOMPARE(QString(fields[2]).remove(u'"'), QString(shown[2 * row + 1]).remove(u'"'));
    }
}

void TestRecords::theZoneIsThatOfBothTables()
{
    openRecords(u"dkimRecords"_s);
    openRecords(u"mailFromRecords"_s);
    auto *line = user().find(u"dkimRecords"_s)->findChild<ui::TextInput *>(u"zone"_s);
    line->setFocus();
    QTest::keyClicks(line, u"pending.com"_s);
    QVERIFY(cells(u"dkimRecords"_s).first().endsWith(u"._domainkey"_s));
    QCOMPARE(cells(u"mailFromRecords"_s).first(), u"mail"_s);
    auto *other = user().find(u"mailFromRecords"_s)->findChild<ui::TextInput *>(u"zone"_s);
    other->setFocus();
    QCOMPARE(other->text(), u"pending.com"_s);
    other->selectAll();
    QTest::keyClick(other, Qt::Key_Delete);
    QCOMPARE(cells(u"mailFromRecords"_s).first(), u"mail.pending.com"_s);
    QVERIFY(cells(u"dkimRecords"_s).first().endsWith(u"._domainkey.pending.com"_s));
}

QTEST_MAIN(TestRecords)
#include "tst_records.moc"
