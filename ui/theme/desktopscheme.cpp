#include "ui/theme/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;
constexpr auto desktop = "org.gnome.desktop.interface"_L1;
constexpr auto animations = "enable-animations"_L1;

constexpr uint preferDark = 1; // 0 leaves it to the palette
constexpr uint preferLight = 2;

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
        ? Scheme::Dark
        : Scheme::Light;
}

// Read wraps its answer once more than it should; ReadOne, which does not, is missing in older portals.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
    , m_palette(schemeOf(QGuiApplication::palette()))
    , m_scheme(m_palette)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt refuses a slot that names the three arguments: QDBusVariant is none of its own types.
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QDBusMessage)));
    ask(appearance, colorScheme);
    ask(desktop, animations);
}

void DesktopScheme::ask(const QString &group, const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    message.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(group, key, unwrapped(reply.value().variant()));
    });
}

void DesktopScheme::settingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3)
        take(arguments[0].toString(), arguments[1].toString(), unwrapped(arguments[2]));
}

void DesktopScheme::take(const QString &group, const QString &key, const QVariant &value)
{
    const Scheme scheme = m_scheme;
    const Motion motion = m_motion;
    if (group == appearance && key == colorScheme)
        m_scheme = value.toUInt() == preferDark ? Scheme::Dark
            : value.toUInt() == preferLight     ? Scheme::Light
                                                : m_palette;
    else if (group == desktop && key == animations)
        m_motion = value.toBool() ? Motion::On : Motion::Off;
    if (scheme != m_scheme || motion != m_motion)
        Q_EMIT changed();
}

} // namespace ui
