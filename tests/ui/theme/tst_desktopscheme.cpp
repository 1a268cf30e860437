#include "ui/theme/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

// The desktop's side, on a bus of our own.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(const QString &bus) : m_connection(QDBusConnection::connectToBus(bus, u"portal"_s))
    {
        m_connection.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllSlots);
        m_connection.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void choose(uint scheme)
    {
        m_scheme = scheme;
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, scheme);
    }

    void allowAnimations(bool allow) { tell(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, allow); }

public Q_SLOTS:
    // The real one wraps its answer twice.
    QDBusVariant Read(const QString &group, const QString &key)
    {
        Q_UNUSED(group)
        return QDBusVariant(QVariant::fromValue(QDBusVariant(key == u"color-scheme"_s ? QVariant(m_scheme) : true)));
    }

private:
    void tell(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
        m_connection.send(signal);
    }

    QDBusConnection m_connection;
    uint m_scheme = 1;
};

} // namespace

class TestDesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit TestDesktopScheme(const QString &bus) : m_bus(bus) {}

private Q_SLOTS:
    void withoutAPortalThePaletteDecides();
    void asksThePortalAndFollowsIt();

private:
    QString m_bus;
};

void TestDesktopScheme::withoutAPortalThePaletteDecides()
{
    const QPalette before = QGuiApplication::palette();
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(dark);
    QCOMPARE(DesktopScheme().scheme(), Scheme::Dark);
    QGuiApplication::setPalette(before);
    QCOMPARE(DesktopScheme().scheme(), Scheme::Light);
}

void TestDesktopScheme::asksThePortalAndFollowsIt()
{
    if (m_bus.isEmpty())
        QSKIP("dbus-daemon is not installed");
    Portal portal(m_bus);
    DesktopScheme desktop;
    QSignalSpy changed(&desktop, &DesktopScheme::changed);
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    portal.choose(2);
    QTRY_COMPARE(desktop.scheme(), Scheme::Light);
    portal.choose(1);
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
    portal.choose(0); // no preference: as the palette says
    QTRY_COMPARE(desktop.scheme(), Scheme::Light);
    portal.allowAnimations(false);
    QTRY_COMPARE(desktop.motion(), Motion::Off);
}

int main(int argc, char *argv[])
{
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--print-address"_s, u"--nofork"_s});
    QString bus;
    if (daemon.waitForStarted() && daemon.waitForReadyRead(5000))
        bus = QString::fromLatin1(daemon.readLine().trimmed());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.isEmpty() ? "unix:path=/nonexistent" : bus.toLatin1());
    QGuiApplication app(argc, argv);
    TestDesktopScheme test(bus);
    const int result = QTest::qExec(&test, argc, argv);
    daemon.kill();
    daemon.waitForFinished();
    return result;
}

#include "tst_desktopscheme.moc"
