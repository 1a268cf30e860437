#include "../ui/windowdriver.h"

#include "app/console/consolewindow.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What the program puts together, seen in its window.
class TestConsoleWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereADamagedStateLies();
    void saysNothingOfAWholeOne();

private:
    QTemporaryDir m_home;
};

namespace {

/// The messages of a window on the default state.
QStringList messages(const QString &settingsFile)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    ui::Appearance appearance(settings);
    console::ConsoleWindow console({}, settings, appearance);
    console.window().show();
    QStringList texts;
    for (const ui::Flash &flash : WindowDriver(console.window()).flashes())
        texts += flash.text;
    return texts;
}

} // namespace

void TestConsoleWindow::saysWhereADamagedStateLies()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
    const QDir folder(m_home.filePath(u"ses-console"_s));
    QVERIFY(folder.mkpath(u"."_s));
    QFile state(folder.filePath(u"state.db"_s));
    QVERIFY(state.open(QIODevice::WriteOnly));
    const QByteArray content = "This is no database.\n"_ba.repeated(100);
    state.write(content);
    state.close();

    const QStringList texts = messages(m_home.filePath(u"settings.ini"_s));
    const QStringList aside = folder.entryList({u"state.damaged-*.db"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.first().contains(folder.filePath(aside.first())), qPrintable(texts.first()));
    QFile kept(folder.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

void TestConsoleWindow::saysNothingOfAWholeOne()
{
    QCOMPARE(messages(m_home.filePath(u"settings.ini"_s)), QStringList());
}

QTEST_MAIN(TestConsoleWindow)
#include "tst_consolewindow.moc"
