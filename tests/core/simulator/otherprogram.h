#pragma once

#include <QProcess>
#include <QStringList>

/// A statehelper at work.
class OtherProgram
{
public:
    explicit OtherProgram(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(STATE_HELPER), arguments);
        m_process.waitForReadyRead();
    }
    void go()
    {
        m_process.write("\n");
        m_process.waitForBytesWritten();
    }
    bool finish() { return m_process.waitForFinished(120'000) && m_process.exitCode() == 0; }

    /// SIGKILL after that time; false when it was done before.
    bool killAfter(int milliseconds)
    {
        if (m_process.waitForFinished(milliseconds))
            return false;
        m_process.kill();
        m_process.waitForFinished();
        return true;
    }
    QByteArray complaint() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};
