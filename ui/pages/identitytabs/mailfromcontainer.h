#pragma once

#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"
#include "ui/pages/identityparts/identityreading.h"

namespace ui {

class KeyValuePairs;
class RecordPublishing;
class RecordsSection;

/// "Custom MAIL FROM domain" (console.md 6.4); the records are there only when one is set.
class MailFromContainer : public Container
{
    Q_OBJECT

public:
    explicit MailFromContainer(Session &session);

    void take(const IdentityReading &reading);
    RecordsSection *records() const { return m_records; }
    RecordPublishing *publishing() const { return m_publishing; }

Q_SIGNALS:
    void whyRequested();

private:
    Session &m_session;
    KeyValuePairs *m_pairs;
    RecordsSection *m_records;
    RecordPublishing *m_publishing;
    std::optional<ses::MailFromAttributes> m_shown;
    bool m_isShownForced = false;
    bool m_canAskWhy = false;
};

} // namespace ui
