#pragma once

#include "endpointprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

/// What a command wrote, and how it ended.
struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray errors;
};

/// Runs the unmodified AWS CLI against the endpoint, with nothing of the user's own settings.
/// @param command words divided by spaces; @param more words that may have spaces themselves
inline Outcome cli(const Endpoint &endpoint, const QString &command, const QStringList &more = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("AWS_"_L1))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, endpoint.home());
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"AKIDEXAMPLE"_s);
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"secret"_s);
    environment.insert(u"AWS_DEFAULT_REGION"_s, u"us-east-1"_s);
    environment.insert(u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s);
    environment.insert(u"AWS_PAGER"_s, QString());
    process.setProcessEnvironment(environment);
    process.start(u"/usr/bin/aws"_s,
                  command.split(u' ', Qt::SkipEmptyParts) + more + QStringList{u"--endpoint-url"_s, endpoint.url()});
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// What it wrote, as JSON; a failure is told and gives nothing.
inline QJsonObject json(const Endpoint &endpoint, const QString &command, const QStringList &more = {})
{
    const Outcome outcome = cli(endpoint, command, more);
    if (outcome.code != 0)
        qWarning("%s: %s", qPrintable(command), outcome.errors.constData());
    return QJsonDocument::fromJson(outcome.out).object();
}
