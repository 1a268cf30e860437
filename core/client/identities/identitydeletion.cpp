#include "core/client/identities/identitydeletion.h"

#include "core/ses/identities.h"
#include "core/wire/whendone.h"

namespace client {

using namespace Qt::StringLiterals;

namespace {

/// A frame of the screen: nobody sees more often what happened.
constexpr std::chrono::milliseconds reportsJoinedWithin{16};

} // namespace

IdentityDeletion::IdentityDeletion(Service ses, QStringList names, QObject *parent)
    : QObject(parent)
    , m_ses(std::move(ses))
    , m_names(std::move(names))
{
    m_names.removeDuplicates();
    m_joining.setSingleShot(true);
    connect(&m_joining, &QTimer::timeout, this, &IdentityDeletion::tell);
}

void IdentityDeletion::start()
{
    askForMore();
}

void IdentityDeletion::cancel()
{
    m_isCancelled = true;
    if (m_inFlight == 0)
        askForMore(); // to the end
}

void IdentityDeletion::askForMore()
{
    while (!m_isCancelled && m_inFlight < maxInFlight && m_asked < m_names.size()) {
        const QString name = m_names[m_asked++];
        ++m_inFlight;
        wire::whenDone(m_ses.call<ses::DeleteEmailIdentity>({name}), this,
                       [this, name](const auto &answer) { takeAnswer(name, answer ? nullptr : &answer.error()); });
    }
    if (m_inFlight > 0 || m_isFinishing)
        return;
    m_isFinishing = true;
    QMetaObject::invokeMethod(this, &IdentityDeletion::finish, Qt::QueuedConnection);
}

void IdentityDeletion::takeAnswer(const QString &name, const wire::ServiceError *error)
{
    --m_inFlight;
    if (!error || error->code == "NotFoundException"_L1)
        m_outcome.deleted += name;
    else
        m_outcome.failed.append({name, *error});
    if (!m_joining.isActive())
        m_joining.start(reportsJoinedWithin);
    askForMore();
}

void IdentityDeletion::tell()
{
    if (m_told < m_outcome.deleted.size()) {
        const QStringList names = m_outcome.deleted.mid(m_told);
        m_told = m_outcome.deleted.size();
        Q_EMIT deleted(names);
    }
    Q_EMIT progressed(done(), total());
}

void IdentityDeletion::finish()
{
    m_joining.stop();
    tell();
    m_outcome.untouched = m_names.mid(m_asked);
    Q_EMIT finished(m_outcome);
}

} // namespace client
