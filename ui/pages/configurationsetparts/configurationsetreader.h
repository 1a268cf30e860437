#pragma once

#include "core/client/service.h"
#include "ui/pages/configurationsetparts/configurationsetreading.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// Reads all about a configuration set, and again when that is reported as changed. The last reading that was started
/// is the one that counts.
class ConfigurationSetReader : public QObject
{
    Q_OBJECT

public:
    ConfigurationSetReader(client::Service service, const QString &name, QObject *parent = nullptr);

    void start();

    /// Reads again if one of these resources is part of it; none: anything may have changed.
    void noteChanges(const QStringList &resources);

Q_SIGNALS:
    void read(const ui::ConfigurationSetReading &reading);
    void gone(); ///< there is no such set
    void failed(const wire::ServiceError &error);

private:
    template <typename Operation, typename Take>
    void ask(const typename Operation::Request &request, Take take);
    void askForUsers(const std::optional<QString> &token);
    void finish();

    client::Service m_service;
    QString m_name;
    ConfigurationSetReading m_reading;
    std::optional<wire::ServiceError> m_error;
    int m_run = 0; ///< counts, so that answers to a reading that was given up are told apart
    int m_waiting = 0; ///< for so many answers
    QTimer m_joining; ///< of changes that are reported one after another
};

} // namespace ui
