#include "app/endpoint/signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace endpointprogram {

Signals::Signals(QObject *parent) : QObject(parent)
{
    sigset_t asked;
    sigemptyset(&asked);
    sigaddset(&asked, SIGTERM);
    sigaddset(&asked, SIGINT);
    pthread_sigmask(SIG_BLOCK, &asked, nullptr); // threads started later inherit it
    m_descriptor = signalfd(-1, &asked, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo information;
        if (read(m_descriptor, &information, sizeof information) > 0)
            Q_EMIT endAsked();
    });
}

Signals::~Signals()
{
    delete m_notifier;
    close(m_descriptor);
}

} // namespace endpointprogram
