#pragma once

#include "core/aws/regions.h"
#include "core/client/clockwatch.h"
#include "ui/components/navigation/helpcontent.h"
#include "ui/components/status/flash.h"
#include "ui/pages/frame/place.h"

#include <QObject>
#include <QSettings>
#include <QVariantMap>

namespace ui {

/// What a page is given: what it works on, and the ways to ask the window for something. It belongs to one Region;
/// another Region is another session with other pages (console.md 2).
class Session : public QObject
{
    Q_OBJECT

public:
    /// Connection and settings must live longer.
    Session(client::Connection &connection, const aws::Region &region, QSettings &settings, QObject *parent = nullptr);

    client::Connection &connection() const { return m_connection; }
    const aws::Region &region() const { return m_region; }
    client::Service service() const { return m_connection.service(m_region.code); }
    QSettings &settings() const { return m_settings; }
    client::ClockWatch &clock(); ///< the virtual one; asked for from the first time on

    /// What a page leaves for the next one of its kind, by a name, as long as the Region stays.
    QVariant left(const QString &name) const { return m_left.value(name); }
    void leave(const QString &name, const QVariant &value) { m_left.insert(name, value); }

    /// The user goes somewhere else: messages of what was before are taken away.
    void go(const Place &place);
    /// The same in another Region, which becomes the window's; empty: the Region does not matter.
    void goToRegion(const QString &region, const Place &place);
    /// What was to be done is done, or given up: back to the page where it shows, with the message. The place before
    /// is not come back to.
    void finish(const Place &place, const std::optional<Flash> &flash = {});
    /// Shows a message on the page that is shown.
    void flash(const Flash &flash);
    void help(const HelpContent &content);
    /// Shows what was called over the endpoint.
    void showEndpointActivity();
    /// What this place is about does not exist any more: "back" does not lead there.
    void forget(const Place &place);

Q_SIGNALS:
    void goRequested(const Place &place);
    void regionRequested(const QString &region, const Place &place);
    void finished(const Place &place, const std::optional<Flash> &flash);
    void flashed(const Flash &flash);
    void helpRequested(const HelpContent &content);
    void endpointActivityRequested();
    void forgotten(const Place &place);
    /// A resource of this account and Region may be another one than before; none: any of them.
    void changed(const QStringList &resources);

private:
    client::Connection &m_connection;
    aws::Region m_region;
    QSettings &m_settings;
    client::ClockWatch *m_clock = nullptr;
    QVariantMap m_left;
};

} // namespace ui
