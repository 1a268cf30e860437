#include "core/wire/operation.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/pages/frame/session.h"
#include "ui/pages/identitytabs/recordssection.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QList<client::DnsRecord> dkim{
    {u"CNAME"_s, u"a1._domainkey.example.com"_s, u"a1.dkim.amazonses.com"_s},
    {u"CNAME"_s, u"b2._domainkey.example.com"_s, u"b2.dkim.amazonses.com"_s},
};
const QList<client::DnsRecord> mailFrom{
    {u"MX"_s, u"mail.example.com"_s, u"10 feedback-smtp.us-east-1.amazonses.com"_s},
    {u"TXT"_s, u"mail.example.com"_s, u"\"v=spf1 include:amazonses.com ~all\""_s},
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "no such file";
}

} // namespace

/// What one does with DNS records: copies, downloads, reads names relative to a zone (console.md 8).
class TestRecordsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_section.reset(); }

    void showsNamesRelativeToTheZone_data();
    void showsNamesRelativeToTheZone();
    void saysWhatIsWrongWithTheZone();
    void tellsTheZone();
    void takesAZoneFromElsewhere();
    void keepsTheZoneForOtherRecords();
    void copiesAZoneFile();
    void savesTheRecordSet();
    void savesFullNames();
    void tellsWhyItCouldNotBeSaved_data();
    void tellsWhyItCouldNotBeSaved();
    void savesNothingWithoutAName();
    void putsTheZoneWhereThereIsRoom_data();
    void putsTheZoneWhereThereIsRoom();

private:
    void type(const QString &zone);
    QStringList names();
    void click(const char *name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_section->findChild<Widget *>(QLatin1String(name));
    }
    ui::Flash flash();

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    client::Connection m_connection{{}, [](const QString &) { return wire::Transport(); }};
    ui::Session m_session{m_connection, *aws::regionByCode(u"us-east-1"_s), m_settings};
    QSignalSpy m_flashes{&m_session, &ui::Session::flashed};
    QString m_offered; ///< the name that the user was offered
    QString m_answer; ///< the name that the user gives; empty: none
    std::unique_ptr<ui::RecordsSection> m_section;
};

void TestRecordsSection::init()
{
    ui::applyTheme(ui::Theme(ui::Scheme::Light, ui::Density::Comfortable, ui::Motion::Off));
    m_flashes.clear();
    m_offered.clear();
    m_answer.clear();
    const auto ask = [this](QWidget *, const QString &offered, const std::function<void(const QString &)> &then) {
        m_offered = offered;
        if (!m_answer.isEmpty())
            then(m_answer);
    };
    m_section = std::make_unique<ui::RecordsSection>(m_session, u"records"_s, client::dkimRecordsFile, ask);
    m_section->showRecords(dkim, false);
    m_section->setExpanded(true);
    m_section->resize(1033, 400);
    m_section->show();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
}

void TestRecordsSection::type(const QString &zone)
{
    auto *line = find<ui::TextInput>("zone");
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, zone);
}

/// As they are read and as their icons copy them, which has to be the same.
QStringList TestRecordsSection::names()
{
    QStringList names;
    const auto cells = m_section->findChildren<ui::CopyableText *>();
    for (qsizetype i = 0; i < cells.size(); i += 2) { // names and values
        QTest::mouseClick(cells[i]->findChild<QAbstractButton *>(), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        names += copied == cells[i]->text() ? copied : copied + u" is copied of "_s + cells[i]->text();
    }
    return names;
}

ui::Flash TestRecordsSection::flash()
{
    return m_flashes.size() == 1 ? m_flashes.first().first().value<ui::Flash>()
                                 : ui::Flash{.text = u"%1 messages"_s.arg(m_flashes.size())};
}

void TestRecordsSection::showsNamesRelativeToTheZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString() << u"a1._domainkey.example.com"_s;
    QTest::newRow("of the domain") << u"example.com"_s << u"a1._domainkey"_s;
    QTest::newRow("as people type") << u" Example.COM. "_s << u"a1._domainkey"_s;
    QTest::newRow("below the domain") << u"_domainkey.example.com"_s << u"a1"_s;
    QTest::newRow("of the record itself") << u"a1._domainkey.example.com"_s << u"@"_s;
    QTest::newRow("another") << u"example.org"_s << u"a1._domainkey.example.com."_s;
    QTest::newRow("none that there can be") << u"exam ple.com"_s << u"a1._domainkey.example.com"_s;
}

void TestRecordsSection::showsNamesRelativeToTheZone()
{
    QFETCH(QString, zone);
    type(zone);
    QTEST(names().value(0), "name");
    QCOMPARE(names().size(), 2);
    type({});
    QCOMPARE(names().value(0), u"a1._domainkey.example.com"_s);
}

void TestRecordsSection::saysWhatIsWrongWithTheZone()
{
    const auto *field = find<ui::FormField>("zoneField");
    const int height = m_section->heightForWidth(1033);
    type(u"exam_ple.com"_s);
    QVERIFY(!field->remark().isError()); // while one types nothing is said
    find<ui::TextInput>("zone")->clearFocus();
    QTRY_VERIFY(field->remark().isError());
    QVERIFY2(field->remark().text.contains(u"exam_ple.com"_s), qPrintable(field->remark().text));
    QTRY_VERIFY(m_section->heightForWidth(1033) > height);
    QVERIFY(find<ui::TextInput>("zone")->accessibleDescription().contains(u"exam_ple.com"_s));
    type(u"example.com"_s);
    QVERIFY(!field->remark().isError());
    QTRY_COMPARE(m_section->heightForWidth(1033), height);
}

void TestRecordsSection::tellsTheZone()
{
    QSignalSpy chosen(m_section.get(), &ui::RecordsSection::zoneChosen);
    type(u"Co."_s);
    QCOMPARE(chosen.takeLast().first().toString(), u"co"_s);
    type(u"a b"_s);
    QCOMPARE(chosen.takeLast().first().toString(), QString());
}

void TestRecordsSection::takesAZoneFromElsewhere()
{
    QSignalSpy chosen(m_section.get(), &ui::RecordsSection::zoneChosen);
    m_section->setZone(u"example.com"_s);
    QCOMPARE(find<ui::TextInput>("zone")->text(), u"example.com"_s);
    QCOMPARE(names().value(0), u"a1._domainkey"_s);
    QCOMPARE(chosen.size(), 0); // else two would tell each other for ever
    m_section->setZone({});
    QCOMPARE(names().value(0), u"a1._domainkey.example.com"_s);
}

void TestRecordsSection::keepsTheZoneForOtherRecords()
{
    type(u"example.com"_s);
    m_section->showRecords(mailFrom, true);
    QCOMPARE(names(), (QStringList{u"mail"_s, u"mail"_s}));
}

void TestRecordsSection::copiesAZoneFile()
{
    click("copyZoneFile");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"a1._domainkey.example.com.\t1800\tIN\tCNAME\ta1.dkim.amazonses.com.\n"
             "b2._domainkey.example.com.\t1800\tIN\tCNAME\tb2.dkim.amazonses.com.\n"_s);
    type(u"example.com"_s);
    click("copyZoneFile");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"$ORIGIN example.com.\n"
             "a1._domainkey\t1800\tIN\tCNAME\ta1.dkim.amazonses.com.\n"
             "b2._domainkey\t1800\tIN\tCNAME\tb2.dkim.amazonses.com.\n"_s);
}

void TestRecordsSection::savesTheRecordSet()
{
    m_answer = m_folder.filePath(u"my records.csv"_s);
    click("downloadRecords");
    QCOMPARE(m_offered, u"dkim-dns-records.csv"_s);
    QCOMPARE(contentOf(m_answer),
             "Type,Name,Value\r\n"
             "CNAME,a1._domainkey.example.com,a1.dkim.amazonses.com\r\n"
             "CNAME,b2._domainkey.example.com,b2.dkim.amazonses.com\r\n"_ba);
    QCOMPARE(flash().kind, ui::Flash::Kind::Success);
    QCOMPARE(flash().header, u"Record set saved"_s);
    QCOMPARE(flash().text, m_answer);
}

void TestRecordsSection::savesFullNames()
{
    m_section->showRecords(mailFrom, false);
    type(u"example.com"_s);
    m_answer = m_folder.filePath(u"full.csv"_s);
    click("downloadRecords");
    QCOMPARE(contentOf(m_answer),
             "Type,Name,Value\r\n"
             "MX,mail.example.com,10 feedback-smtp.us-east-1.amazonses.com\r\n"
             "TXT,mail.example.com,\"\"\"v=spf1 include:amazonses.com ~all\"\"\"\r\n"_ba);
}

void TestRecordsSection::tellsWhyItCouldNotBeSaved_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such folder") << m_folder.filePath(u"none/records.csv"_s) << u"No such file or directory"_s;
    QTest::newRow("a folder") << m_folder.path() << u"Filename refers to a directory"_s;
}

void TestRecordsSection::tellsWhyItCouldNotBeSaved()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    m_answer = path;
    click("downloadRecords");
    QCOMPARE(flash().kind, ui::Flash::Kind::Error);
    QCOMPARE(flash().text, path + u": "_s + reason);
}

void TestRecordsSection::savesNothingWithoutAName()
{
    const QStringList before = QDir(m_folder.path()).entryList();
    click("downloadRecords");
    QCOMPARE(m_offered, u"dkim-dns-records.csv"_s);
    QCOMPARE(m_flashes.size(), 0);
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

void TestRecordsSection::putsTheZoneWhereThereIsRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rows");
    QTest::newRow("usual") << 1033 << 1;
    QTest::newRow("help open") << 742 << 2;
    QTest::newRow("at 1024") << 617 << 2;
    QTest::newRow("narrow") << 330 << 3;
}

void TestRecordsSection::putsTheZoneWhereThereIsRoom()
{
    QFETCH(int, width);
    QFETCH(int, rows);
    m_section->resize(width, m_section->heightForWidth(width));
    auto *tools = find<QAbstractButton>("downloadRecords")->parentWidget();
    QTRY_COMPARE(tools->width(), width);
    QTRY_COMPARE(tools->height(), rows * 32 + (rows - 1) * 8);
    QCOMPARE(find<QAbstractButton>("downloadRecords")->pos(), QPoint(0, 0)); // where the picture has it
    const QList<QWidget *> parts = tools->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        QVERIFY(tools->rect().contains(part->geometry()));
        for (const QWidget *other : parts)
            QVERIFY(part == other || !part->geometry().intersects(other->geometry()));
    }
}

QTEST_MAIN(TestRecordsSection)
#include "tst_recordssection.moc"
