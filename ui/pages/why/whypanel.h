#pragma once

#include "core/client/dns/recordfix.h"
#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"
#include "ui/pages/identityparts/identityreading.h"
#include "ui/pages/identityparts/whysubject.h"

namespace ui {

class Button;
class PlainTable;
class Sentence;
class StatusIndicator;
class WhyBody;

/// "Why is it not verified?" (visual.md 13.5): for each record that SES looks for, what was asked and found, the cause
/// in plain words, and what mends it. It follows what changes.
class WhyPanel : public Container
{
    Q_OBJECT

public:
    WhyPanel(Session &session, const QString &name);

    void ask(WhySubject subject);
    WhySubject subject() const { return m_subject; }
    void take(const IdentityReading &reading);

Q_SIGNALS:
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void read();
    void take(const simulation::ExplainIdentity::Response &explanation);
    const std::optional<simulation::GroupExplanation> &group() const;
    QList<simulation::RecordFinding> findings() const;
    void showTimes();
    void showRows();
    void showFooter();
    void fitColumns();
    void checkNow();
    void copyReport();
    void fix(const simulation::RecordFinding &finding);
    void apply(const client::RecordFix &fix);
    void tellFailure(const QString &header, const wire::ServiceError &error);
    client::FixedZone zone() const;

    Session &m_session;
    QString m_name;
    WhySubject m_subject = WhySubject::Dkim;
    std::optional<simulation::ExplainIdentity::Response> m_explanation;
    bool m_rejectsMail = false; ///< as long as its MAIL FROM domain is not verified
    PlainTable *m_table;
    StatusIndicator *m_state; ///< stands instead of the rows
    Sentence *m_footer;
    WhyBody *m_body; ///< around the three
    Button *m_copy;
    Button *m_check;
    int m_run = 0; ///< counts, so that answers to an earlier question are told apart
};

} // namespace ui
