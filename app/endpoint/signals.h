#pragma once

#include <QObject>

class QSocketNotifier;

namespace endpointprogram {

/// Tells of SIGTERM and SIGINT in the event loop, so that the program can come to a clean end. To be made before any
/// thread is started.
class Signals : public QObject
{
    Q_OBJECT

public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

Q_SIGNALS:
    void endAsked();

private:
    int m_descriptor;
    QSocketNotifier *m_notifier;
};

} // namespace endpointprogram
