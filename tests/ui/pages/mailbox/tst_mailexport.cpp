#include "../simulatedwindow.h"

#include "core/simulation/mailbox.h"
#include "ui/pages/mailbox/mailexport.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

/// Mails of the mailbox as files.
class TestMailExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void exportsOneMessage();
    void exportsSeveralMessages();
    void tellsThatAnExportFailed();
    void namesFiles_data();
    void namesFiles();

private:
    void open(const QStringList &identities);
    QList<simulation::Mail> stored() { return m_window->ask<simulation::ListMails>({})->mails; }
    QList<ui::ExportedMail> exported()
    {
        QList<ui::ExportedMail> mails;
        const auto all = stored();
        for (const simulation::Mail &mail : all)
            mails.append({mail.id, mail.subject});
        return mails;
    }

    std::unique_ptr<SimulatedWindow> m_window;
};

/// With a mail of SES to each of them.
void TestMailExport::open(const QStringList &identities)
{
    m_window = std::make_unique<SimulatedWindow>(QString(), u"empty"_s);
    for (const QString &name : identities)
        QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = name}));
}

void TestMailExport::exportsOneMessage()
{
    open({u"x@example.org"_s});
    const QString path = m_window->folder.filePath(u"a.eml"_s);
    QString offered;
    ui::Session session(m_window->connection, m_window->window->region(), m_window->settings);
    QWidget page;
    ui::MailExport task(session, &page, ui::sourceReader<simulation::GetMail>(session),
                        [&](QWidget *, const QString &name, const auto &then) {
        offered = name;
        then(path);
    });
    std::optional<ui::Flash> told;
    connect(&session, &ui::Session::flashed, this, [&](const ui::Flash &flash) { told = flash; });
    task.start(exported());
    QTRY_VERIFY(told);
    QCOMPARE(told->kind, ui::Flash::Kind::Success);
    QCOMPARE(offered,
             u"Amazon Web Services - Email Address Verification Request in region US East (N. Virginia).eml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_window->ask<simulation::GetMail>({stored().first().id})->source);
}

void TestMailExport::exportsSeveralMessages()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    ui::Session session(m_window->connection, m_window->window->region(), m_window->settings);
    QWidget page;
    const QString folder = m_window->folder.path();
    ui::MailExport task(
        session, &page, ui::sourceReader<simulation::GetMail>(session),
        [](QWidget *, const QString &, const auto &) { QFAIL("one file"); },
        [&](QWidget *, const auto &then) { then(folder); });
    std::optional<ui::Flash> told;
    connect(&session, &ui::Session::flashed, this, [&](const ui::Flash &flash) { told = flash; });
    task.start(exported());
    QTRY_VERIFY(told);
    QCOMPARE(told->kind, ui::Flash::Kind::Success);
    QCOMPARE(QDir(folder).entryList({u"*.eml"_s}).size(), 2); // of the same subject
}

void TestMailExport::tellsThatAnExportFailed()
{
    open({u"x@example.org"_s});
    ui::Session session(m_window->connection, m_window->window->region(), m_window->settings);
    QWidget page;
    ui::MailExport task(session, &page, ui::sourceReader<simulation::GetMail>(session),
                        [&](QWidget *, const QString &, const auto &then) {
        then(m_window->folder.filePath(u"no/such/folder/a.eml"_s));
    });
    std::optional<ui::Flash> told;
    connect(&session, &ui::Session::flashed, this, [&](const ui::Flash &flash) { told = flash; });
    task.start(exported());
    QTRY_VERIFY(told);
    QCOMPARE(told->kind, ui::Flash::Kind::Error);
}

void TestMailExport::namesFiles_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Email DKIM setup FAILURE for old.com"_s
                           << u"Email DKIM setup FAILURE for old.com.eml"_s;
    QTest::newRow("path") << u"a/b\\c:d"_s << u"a b c d.eml"_s;
    QTest::newRow("hidden") << u"..profile"_s << u"profile.eml"_s;
    QTest::newRow("empty") << QString() << u"message.eml"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(100, u'x') + u".eml"_s;
    QTest::newRow("letters") << u"Grüße"_s << u"Grüße.eml"_s;
}

void TestMailExport::namesFiles()
{
    QFETCH(QString, subject);
    QFETCH(QString, name);
    QCOMPARE(ui::mailFileName(subject), name);
}

QTEST_MAIN(TestMailExport)
#include "tst_mailexport.moc"
