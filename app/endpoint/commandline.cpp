#include "app/endpoint/commandline.h"

#include "app/commandline/arguments.h"
#include "core/endpoint/gate.h"

namespace endpointprogram {

namespace {

using namespace Qt::StringLiterals;
using commandline::Arguments;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(endpointprogram::CommandLine)
};

// clang-format off
QList<commandline::Option> options()
{
    const QList<commandline::Option> own{
        {u"host"_s, Texts::tr("Address to listen on (127.0.0.1); any but this computer's own needs a token."), u"address"_s},
        {u"port"_s, Texts::tr("Port to listen on (4579); 0 takes any that is free."), u"number"_s},
        {u"name"_s, Texts::tr("Name by which others reach this endpoint, besides this computer's own: an alias, a container, the computer around it. May be given several times."), u"name"_s, true},
        {u"ready-file"_s, Texts::tr("File into which the address is written once requests are answered."), u"file"_s},
    };
    return commandline::stateOptions() + own + commandline::usualOptions();
}
// clang-format on

QHostAddress readHost(const Arguments &arguments, const QByteArray &token)
{
    if (!arguments.isSet(u"host"_s))
        return QHostAddress::LocalHost;
    const QString text = arguments.value(u"host"_s);
    const QHostAddress host = text == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
    if (host.isNull())
        throw simulator::UsageError(Texts::tr("'%1' is no address: it takes one as 127.0.0.1 or ::1.").arg(text));
    if (!host.isLoopback() && token.isEmpty()) {
        throw simulator::UsageError(Texts::tr("With --host %1 others can reach this endpoint. Set a token in the "
                                              "environment variable SES_ENDPOINT_TOKEN first.")
                                        .arg(text));
    }
    return host;
}

quint16 readPort(const Arguments &arguments, quint16 usual)
{
    if (!arguments.isSet(u"port"_s))
        return usual;
    bool isNumber = false;
    const quint16 port = arguments.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber)
        throw simulator::UsageError(
            Texts::tr("'%1' is no port: it takes a number from 0 to 65535.").arg(arguments.value(u"port"_s)));
    return port;
}

QStringList readNames(const Arguments &arguments)
{
    QStringList names;
    for (const QString &text : arguments.values(u"name"_s)) {
        const auto name = endpoint::hostName(text);
        if (!name) {
            throw simulator::UsageError(
                Texts::tr("'%1' is no name of a host: it takes one as ses.example, without scheme and port.")
                    .arg(text));
        }
        names += *name;
    }
    return names;
}

} // namespace

CommandLine readCommandLine(const QStringList &words, const QByteArray &token)
{
    const Arguments arguments(
        Texts::tr("Answers the AWS CLI and SDKs as Amazon SES and Route 53 do, from a simulator. An "
                  "unofficial replica, not made by Amazon."),
        options(), words);
    CommandLine commandLine{.token = token, .text = arguments.text()};
    if (!commandLine.text.isEmpty())
        return commandLine;
    commandLine.state = arguments.state();
    commandLine.host = readHost(arguments, token);
    commandLine.port = readPort(arguments, commandLine.port);
    commandLine.names = readNames(arguments);
    commandLine.readyFile = arguments.value(u"ready-file"_s);
    return commandLine;
}

} // namespace endpointprogram
