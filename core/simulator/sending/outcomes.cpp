#include "core/simulator/sending/outcomes.h"

#include "core/simulator/sending/addresses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

using simulation::LoggedEvent;
using simulation::Outcome;
using simulation::SentEvent;

namespace {

struct Play
{
    SentEvent event;
    QString detail;
};

/// What a recipient's address plays, in order, and how it ends.
struct Role
{
    QString local;
    Outcome outcome;
    QList<Play> plays;
};

const Play delivery{SentEvent::Delivery, u"250 2.0.0 OK"_s};

const QList<Role> &roles()
{
    // clang-format off
    static const QList<Role> all{
        {u"bounce"_s, Outcome::Bounced, {{SentEvent::Bounce, u"Permanent, General: 550 5.1.1 user unknown"_s}}},
        {u"suppressionlist"_s, Outcome::Suppressed, {{SentEvent::Bounce, u"Permanent, Suppressed: the address is on the suppression list"_s}}},
        {u"complaint"_s, Outcome::Complaint, {delivery, {SentEvent::Complaint, u"abuse"_s}}},
        {u"ooto"_s, Outcome::Delivered, {delivery, {SentEvent::AutomaticResponse, {}}}},
    };
    // clang-format on
    return all;
}

const Role &roleOf(const QString &recipient)
{
    static const Role usual{{}, Outcome::Delivered, {delivery}};
    const QString address = addressIn(recipient);
    if (!isSimulatorAddress(address))
        return usual;
    const QString local = withoutLabel(address).section(u'@', 0, 0).toLower();
    const auto found = std::ranges::find(roles(), local, &Role::local);
    return found == roles().end() ? usual : *found;
}

} // namespace

Outcome outcomeFor(const QString &recipient)
{
    return roleOf(recipient).outcome;
}

Outcome outcomeFor(const QStringList &recipients)
{
    Outcome worst = Outcome::Delivered;
    for (const QString &recipient : recipients)
        worst = std::max(worst, outcomeFor(recipient));
    return worst;
}

QList<LoggedEvent> eventsOf(const QStringList &recipients, const QString &returnPath, const QDateTime &sent)
{
    QList<LoggedEvent> events{{.time = sent, .event = SentEvent::Send, .detail = QString::number(recipients.size())}};
    for (const QString &recipient : recipients) {
        for (const Play &play : roleOf(recipient).plays) {
            events.append({
                .time = sent.addSecs(events.size()),
                .event = play.event,
                .recipient = addressIn(recipient),
                .detail = play.event == SentEvent::AutomaticResponse ? addressIn(returnPath) : play.detail,
            });
        }
    }
    return events;
}

QList<LoggedEvent> eventsOfRejected(const QString &reason, const QDateTime &sent)
{
    return {{.time = sent, .event = SentEvent::Reject, .detail = reason}};
}

} // namespace simulator
