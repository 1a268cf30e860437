#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

/// The endpoint, started as from a shell.
class Endpoint
{
public:
    explicit Endpoint(const QTemporaryDir &home, const QString &name = u"first"_s)
        : m_home(home.path())
        , m_ready(home.filePath(name))
    {
        start({u"--port"_s, u"0"_s, u"--scenario"_s, u"f0"_s, u"--state"_s, home.filePath(name + ".db"_L1),
               u"--ready-file"_s, m_ready});
    }
    Endpoint(const QTemporaryDir &home, const QString &name, const QStringList &arguments)
        : m_home(home.path())
        , m_ready(home.filePath(name))
    {
        start(arguments + QStringList{u"--ready-file"_s, m_ready});
    }
    ~Endpoint() { end(); }
    Q_DISABLE_COPY_MOVE(Endpoint)

    /// True once it answers.
    bool isReady()
    {
        QFile file(m_ready);
        if (!file.open(QFile::ReadOnly))
            return false;
        m_url = QString::fromUtf8(file.readAll()).trimmed();
        return !m_url.isEmpty();
    }
    const QString &url() const { return m_url; }
    const QString &home() const { return m_home; }
    QProcess &process() { return m_process; }

    int end(int signalNumber = SIGTERM)
    {
        if (m_process.state() == QProcess::Running)
            ::kill(pid_t(m_process.processId()), signalNumber);
        m_process.waitForFinished();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    void start(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(ENDPOINT), arguments);
        m_process.waitForStarted();
    }

    QProcess m_process;
    QString m_home;
    QString m_ready;
    QString m_url;
};

/// What a command wrote, and how it ended.
struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray errors;
};

/// Runs the unmodified AWS CLI against the endpoint, with nothing of the user's own settings.
/// @param command words divided by spaces; @param more words that may have spaces themselves
inline Outcome aws(const Endpoint &endpoint, const QString &command, const QStringList &more = {})
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
    const Outcome outcome = aws(endpoint, command, more);
    if (outcome.code != 0)
        qWarning("%s: %s", qPrintable(command), outcome.errors.constData());
    return QJsonDocument::fromJson(outcome.out).object();
}
