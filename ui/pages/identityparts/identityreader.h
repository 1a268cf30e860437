#pragma once

#include "core/client/service.h"
#include "ui/pages/identityparts/identityreading.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// Reads all about an identity: itself, and what SES tells elsewhere. It follows what is reported as changed, also of
/// what the identity depends on. The last reading that was started is the one that counts.
class IdentityReader : public QObject
{
    Q_OBJECT

public:
    IdentityReader(client::Service service, const QString &name, QObject *parent = nullptr);

    void start();
    bool isReading() const { return m_isReading; }

    /// Reads again if one of these resources is part of it; none: anything may have changed.
    void noteChanges(const QStringList &resources);

Q_SIGNALS:
    void read(const ui::IdentityReading &reading);
    void gone(); ///< there is no such identity
    void failed(const wire::ServiceError &error);

private:
    template <typename Operation, typename Take>
    void ask(const typename Operation::Request &request, Take take);
    void takeIdentity(const ses::GetEmailIdentity::Response &identity);
    void askForDomains();
    void askForSet(const QString &name);
    void finish();

    client::Service m_service;
    QString m_name;
    IdentityReading m_reading;
    std::optional<wire::ServiceError> m_error;
    QList<std::optional<IdentityReading::Domain>> m_domains; ///< as domainsAbove(), where they are verified
    int m_run = 0; ///< counts, so that answers to a reading that was given up are told apart
    int m_waiting = 0; ///< for so many answers
    bool m_isReading = false;
    QTimer m_joining; ///< of changes that are reported one after another
};

} // namespace ui
