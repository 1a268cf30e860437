#include "core/client/service.h"
#include "core/route53/recordsets.h"
#include "core/simulation/clock.h"
#include "core/simulator/state.h"
#include "core/store/identities/identityrepository.h"

#include <QCoreApplication>

#include <csignal>
#include <iostream>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// Another program on the same state, for tests that have several of them or kill one:
///
///     statehelper FILE open             opens the state
///     statehelper FILE delete COUNT     deletes victim0.example and so on, 32 requests in flight
///     statehelper FILE create COUNT     creates new0.example and so on, one after the other
///     statehelper FILE jump TIME        jumps, or takes part in a jump of another one, and ends when that is over
///     statehelper FILE fill BYTES       the same, until a file may grow no more; then says why it ended
///     statehelper FILE publish COUNT ZONE   sets three records at once, COUNT times, 8 requests in flight
///
/// It says "ready" and waits for a line, so that several can start at the same moment. A name or number on its output
/// is acknowledged.
namespace {

void say(const QString &line)
{
    std::cout << qPrintable(line) << std::endl;
}

/// Lets files grow no further, as a full disk would.
void limitFiles(rlim_t bytes)
{
    const rlimit limit{bytes, bytes};
    std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

void removeVictims(const client::Service &ses, int count)
{
    constexpr int inFlight = 32;
    QList<QFuture<wire::Result<ses::Nothing>>> answers;
    for (int i = 0; i < count + inFlight; ++i) {
        if (i < count)
            answers += ses.call<ses::DeleteEmailIdentity>({u"victim%1.example"_s.arg(i)});
        if (i >= inFlight && answers[i - inFlight].result())
            say(u"victim%1.example"_s.arg(i - inFlight));
    }
}

void createNew(const client::Service &ses, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString name = u"new%1.example"_s.arg(i);
        const auto answer = ses.call<ses::CreateEmailIdentity>({name}).result();
        if (!answer) {
            say(answer.error().code + u' ' + answer.error().message);
            return;
        }
        say(name);
    }
}

route53::ChangeBatch batchOf(int number)
{
    route53::ChangeBatch batch;
    for (int i = 0; i < 3; ++i) {
        const QString token = u"t-%1-%2"_s.arg(number).arg(i);
        batch.changes.append({route53::ChangeAction::Upsert,
                              {.name = token + "._domainkey.shop.test"_L1,
                               .type = route53::RecordType::CNAME,
                               .ttl = 1800,
                               .resourceRecords = {{{token + ".dkim.amazonses.com"_L1}}}}});
    }
    return batch;
}

void publish(const client::Service &service, int count, const QString &zone)
{
    constexpr int inFlight = 8;
    QList<QFuture<wire::Result<route53::GetChange::Response>>> answers;
    for (int i = 0; i < count + inFlight; ++i) {
        if (i < count)
            answers += service.call<route53::ChangeResourceRecordSets>({zone, batchOf(i)});
        if (i >= inFlight && answers[i - inFlight].result())
            say(QString::number(i - inFlight));
    }
}

void jump(const client::Service &ses, const QDateTime &time)
{
    static auto begun = ses.call<simulation::JumpClock>({.time = time});
    begun.waitForFinished();
    // A future is let go of after the next one is answered, when the other thread has done so, too.
    static QFuture<wire::Result<simulation::GetClock::Response>> last;
    do {
        auto next = ses.call<simulation::GetClock>({}); // each answer comes between two pieces
        next.waitForFinished();
        std::swap(last, next);
    } while (last.result()->jump);
}

} // namespace

int main(int argc, char **argv)
try {
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString command = arguments.at(2);
    const int number = arguments.value(3).toInt();
    say(u"ready"_s);
    std::cin.get();

    const auto state = simulator::openState({.file = arguments.at(1)});
    const client::Service ses(state.simulator->transport());
    if (command == "delete"_L1)
        removeVictims(ses, number);
    if (command == "publish"_L1)
        publish(ses, number, arguments.at(4));
    if (command == "jump"_L1)
        jump(ses, QDateTime::fromString(arguments.at(3), Qt::ISODate));
    if (command == "fill"_L1)
        limitFiles(rlim_t(number));
    if (command == "create"_L1 || command == "fill"_L1)
        createNew(ses, command == "fill"_L1 ? 100'000 : number);
    return 0;
} catch (const store::Error &error) {
    std::cerr << error.what() << std::endl;
    return 1;
}
