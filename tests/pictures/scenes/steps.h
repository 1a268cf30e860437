#pragma once

#include "tests/pictures/scenes/scene.h"

#include "core/client/inturn.h"

#include <QByteArray>

namespace pictures {

// What a scene is made of. Each drives the real window as a user would: widgets are found by their object name, and
// what is no widget (cells, entries of the navigation) by the text that is painted there.

/// Presses the button with this object name.
Step press(const QString &name);

/// Puts the text into the input with this object name.
Step typeInto(const QString &name, const QString &text);

/// Takes the focus from the input that has it.
Step leave();

/// Clicks on a text; the `ordinal`-th one of that area, in reading order.
Step click(const QString &area, const QString &text, int ordinal = 0);

/// Ticks the box at the start of the row in which this text stands.
Step tick(const QString &text);

/// Makes the window large enough for all columns and sections, and as it was to be again.
Step widen();
Step narrow();

/// Waits until this text is painted in the area; says so if it never is.
Step see(const QString &area, const QString &text);

/// The window's Region, from here on.
Step chooseRegion(const QString &code);

/// Leads to a place of the window: "/identities/example.com/notifications".
Step goTo(const QString &place);

/// Scrolls the page to this position, in pixels.
Step scrollTo(int position);

/// Chooses an option of the select with this object name, once it is there.
Step choose(const QString &name, const QString &value);

/// Something that another program on the same state does.
Step elsewhere(const std::function<client::Call(const client::Service &)> &call);

/// From now on requests of this method whose path begins so stay unanswered.
Step hold(const QByteArray &method, const QByteArray &path);

/// From now on requests of this method whose path begins so are refused.
Step refuse(const QByteArray &method, const QByteArray &path, const wire::ServiceError &error);

/// From now on such requests are answered so; the window hears that this resource, of no Region, has changed.
Step answer(const QByteArray &method, const QByteArray &path, const QByteArray &json, const QString &changed);

/// Waits until nothing changes any more.
Step rest();

/// Opens the message of the mailbox to this address.
Step openMail(const QString &to);

/// Follows the first link of the message that is open, in its HTML.
Step followLinkInMessage();

} // namespace pictures
