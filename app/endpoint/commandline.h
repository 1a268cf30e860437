#pragma once

#include "core/simulator/state.h"

#include <QHostAddress>

namespace endpointprogram {

/// What the program is started with.
struct CommandLine
{
    simulator::StateOptions state;
    QHostAddress host = QHostAddress::LocalHost;
    quint16 port = 4579; ///< 0: any that is free
    QStringList names; ///< by which it may be reached besides, as endpoint::hostName() gives them
    QString readyFile; ///< gets the address, once there is one; empty: none
    QByteArray token; ///< that /simulator/ asks for; empty: none
    QString text; ///< of --help and --version: to be written, and that is all; empty: neither was asked for
};

/// @param words the first is the program
/// @param token from the environment, SES_ENDPOINT_TOKEN: other users of the computer see the words
/// @throws simulator::UsageError
CommandLine readCommandLine(const QStringList &words, const QByteArray &token);

} // namespace endpointprogram
