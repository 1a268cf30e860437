#pragma once

#include <QProcess>

#include <algorithm>
#include <utility>

/// Another program on a state: statehelper, with its arguments.
class Program
{
public:
    explicit Program(const QStringList &arguments) { m_process.start(QStringLiteral(STATE_HELPER), arguments); }
    void waitUntilReady()
    {
        if (!std::exchange(m_isReady, true))
            m_process.waitForReadyRead();
    }
    void go()
    {
        waitUntilReady();
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
    QStringList lines() ///< behind "ready"; a line that was not finished does not count
    {
        QStringList all = QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n');
        all.removeLast();
        return all.sliced(std::min<qsizetype>(1, all.size()));
    }

private:
    QProcess m_process;
    bool m_isReady = false;
};
