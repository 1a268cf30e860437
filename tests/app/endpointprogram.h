#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <sys/prctl.h>

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
    /// @param token in its environment, where it is not empty
    Endpoint(const QTemporaryDir &home, const QString &name, const QStringList &arguments, const QString &token = {})
        : m_home(home.path())
        , m_ready(home.filePath(name))
    {
        if (!token.isEmpty()) {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"SES_ENDPOINT_TOKEN"_s, token);
            m_process.setProcessEnvironment(environment);
        }
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
        // It ends with the test, also where that crashes.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_process.start(QStringLiteral(ENDPOINT), arguments);
        m_process.waitForStarted();
    }

    QProcess m_process;
    QString m_home;
    QString m_ready;
    QString m_url;
};
