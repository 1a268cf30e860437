#pragma once

#include "core/client/service.h"
#include "core/wire/whendone.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui {

/// Reads all about one thing by several calls, and again when that is reported as changed. The last reading that was
/// started is the one that counts. Who derives from it says what is asked, and keeps what was answered.
class ResourceReader : public QObject
{
    Q_OBJECT

public:
    void start();
    bool isReading() const { return m_waiting > 0; }

    /// Reads again if one of these resources is part of it; none: anything may have changed.
    void noteChanges(const QStringList &resources);

Q_SIGNALS:
    void gone(); ///< there is no such thing
    void failed(const wire::ServiceError &error);

protected:
    /// @param joinedWithin changes that are reported so soon after each other are one
    ResourceReader(client::Service service, const QString &name, std::chrono::milliseconds joinedWithin,
                   QObject *parent);

    virtual void begin() = 0; ///< asks the first questions
    virtual void finish() = 0; ///< all is answered that had to be
    virtual bool isPart(const QString &resource) const = 0;

    const QString &name() const { return m_name; }

    /// The reading is of no use: gone(), or failed() with the first such error, comes at its end.
    void fail(const wire::ServiceError &error);

    /// An answer that belongs to the reading that is going on goes to `take`; the last one ends the reading.
    template <typename Operation, typename Take>
    void ask(const typename Operation::Request &request, Take take)
    {
        ++m_waiting;
        wire::whenDone(m_service.call<Operation>(request), this, [this, run = m_run, take](const auto &answer) {
            if (run != m_run)
                return;
            take(answer);
            if (--m_waiting == 0)
                end();
        });
    }

private:
    void end();

    client::Service m_service;
    QString m_name;
    std::optional<wire::ServiceError> m_error;
    int m_run = 0; ///< counts, so that answers to a reading that was given up are told apart
    int m_waiting = 0; ///< for so many answers
    QTimer m_joining; ///< of changes that are reported one after another
};

} // namespace ui
