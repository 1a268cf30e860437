#pragma once

#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"
#include "ui/pages/identityparts/identityreading.h"

namespace ui {

class KeyValuePairs;
class RecordPublishing;
class RecordsSection;

/// "DomainKeys Identified Mail (DKIM)" (console.md 6.4). An address shows what it inherits from its domain.
class DkimContainer : public Container
{
    Q_OBJECT

public:
    explicit DkimContainer(Session &session);

    void take(const IdentityReading &reading);
    RecordsSection *records() const { return m_records; }
    RecordPublishing *publishing() const { return m_publishing; }

Q_SIGNALS:
    void whyRequested();

private:
    void showValues(const IdentityReading &reading, const ses::DkimAttributes &dkim);
    void addKey(const ses::DkimAttributes &dkim);
    void addDomain(const QString &name);

    Session &m_session;
    KeyValuePairs *m_pairs;
    RecordsSection *m_records;
    RecordPublishing *m_publishing;
    std::optional<ses::DkimAttributes> m_shown;
    QString m_shownDomain;
    bool m_isShownForced = false;
    bool m_canAskWhy = false;
};

} // namespace ui
