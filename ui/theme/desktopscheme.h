#pragma once

#include "ui/theme/theme.h"

#include <QDBusMessage>
#include <QObject>

namespace ui {

/// Whether the desktop asks for dark or light, and tells when that changes: from the portal's colour scheme
/// (org.freedesktop.appearance), else from the palette that the desktop gave the program.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

    /// Off when the desktop asks for no animations (org.gnome.desktop.interface enable-animations).
    Motion motion() const { return m_motion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QDBusMessage &message);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    Scheme m_palette; ///< what the palette says
    Scheme m_scheme;
    Motion m_motion = Motion::On;
};

} // namespace ui
