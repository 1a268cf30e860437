#include "app/endpoint/commandline.h"
#include "app/endpoint/signals.h"
#include "core/endpoint/reception.h"
#include "core/endpoint/server.h"
#include "core/store/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int failure = 1;
constexpr int wrongUsage = 2;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EndpointProgram)
};

/// Why the program does not start: one sentence.
struct Failure
{
    QString message;
};

void say(FILE *stream, const QString &sentence)
{
    std::fputs(sentence.toLocal8Bit().constData(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

void writeReadyFile(const QString &name, const QString &url)
{
    QSaveFile file(name);
    const QByteArray text = url.toUtf8() + '\n';
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size() || !file.commit())
        throw Failure{Texts::tr("%1 cannot be written (%2).").arg(name, file.errorString())};
}

void announce(const endpoint::Server &server, const endpointprogram::CommandLine &commandLine)
{
    if (!server.address().isLoopback()) {
        say(stderr,
            Texts::tr(
                "ATTENTION: port %1 of %2 can be reached by others than this computer. Whoever reaches it may read "
                "and change the simulator's data.")
                .arg(QString::number(server.port()), server.address().toString()));
    }
    say(stdout, Texts::tr("Answering at %1").arg(server.url()));
    say(stdout,
        Texts::tr("Try: aws sesv2 list-email-identities --endpoint-url %1 --region us-east-1").arg(server.url()));
    if (!commandLine.readyFile.isEmpty())
        writeReadyFile(commandLine.readyFile, server.url());
}

void listen(endpoint::Server &server, const endpointprogram::CommandLine &commandLine)
{
    if (const QString problem = server.listen(commandLine.host, commandLine.port); !problem.isEmpty()) {
        throw Failure{Texts::tr("Port %1 of %2 cannot be listened on (%3).")
                          .arg(QString::number(commandLine.port), commandLine.host.toString(), problem)};
    }
}

int serve(const endpointprogram::CommandLine &commandLine, endpointprogram::Signals &signalsSeen)
{
    const auto wall = simulator::systemClock();
    std::optional<endpoint::Reception> reception;
    endpoint::Server server(
        {.terms = {
             .handler = [&reception](const wire::HttpRequest &request) { return reception->answer(request); },
             .now = wall,
         }});
    listen(server, commandLine); // before a state is made that nobody would serve; who comes now is heard later
    const simulator::State state = simulator::openState(commandLine.state, wall);
    if (!state.notice.isEmpty())
        say(stderr, state.notice);
    reception = endpoint::Reception{
        .gate = {.isLocal = commandLine.host.isLoopback(),
                 .token = commandLine.token,
                 .names = commandLine.names,
                 .advice = Texts::tr("Start ses-endpoint with --name NAME to let another name in.")},
        .account = commandLine.state.account,
        .transportTo = [&state](const simulator::Scope &scope) { return state.simulator->transport(scope); },
        .keys = [&state] { return state.keys->ring(); },
        .now = wall,
    };
    announce(server, commandLine);
    QObject::connect(&signalsSeen, &endpointprogram::Signals::endAsked, &server, &endpoint::Server::finish);
    QObject::connect(&server, &endpoint::Server::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

/// The composition root of the endpoint.
int main(int argc, char **argv)
try {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ses-endpoint"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ENDPOINT_VERSION));
    endpointprogram::Signals signalsSeen; // before the simulator's thread
    const auto commandLine =
        endpointprogram::readCommandLine(QCoreApplication::arguments(), qgetenv("SES_ENDPOINT_TOKEN"));
    if (!commandLine.text.isEmpty()) {
        std::fputs(commandLine.text.toLocal8Bit().constData(), stdout);
        return 0;
    }
    return serve(commandLine, signalsSeen);
} catch (const simulator::UsageError &error) {
    say(stderr, error.message);
    return wrongUsage;
} catch (const store::Error &error) {
    say(stderr, error.message);
    return failure;
} catch (const Failure &error) {
    say(stderr, error.message);
    return failure;
}
