#pragma once

#include "core/client/dns/publishing.h"
#include "ui/pages/frame/session.h"

#include <QPointer>

namespace ui {

class Button;
class Container;
class Modal;

/// "Publish DNS records to Route53" of a container (console.md 9): the button is there while the account has a public
/// hosted zone for the records and they are not all in it. It follows the zones, whoever changes them.
class RecordPublishing : public QObject
{
    Q_OBJECT

public:
    struct Texts
    {
        QString objectName; ///< of the button: "publishDkim"
        QString done; ///< "The DKIM records for %1 were added to hosted zone %2."
    };

    /// Puts the button into the container's header, in front of what will be there; it is not shown at first.
    RecordPublishing(Session &session, Container *container, const Texts &texts);
    ~RecordPublishing() override;

    /// @param subject what the records are of: the domain, the MAIL FROM domain
    /// @param records none: there is nothing to publish, and no button
    void setRecords(const QString &subject, const QList<client::DnsRecord> &records);

Q_SIGNALS:
    void busyChanged(bool isBusy); ///< while records are being published

private:
    void plan();
    void takePlan(const wire::Result<std::optional<client::PublishingPlan>> &plan);
    void press();
    void publish(const client::PublishingPlan &plan);
    void showButton();
    static Flash flashOf(const Texts &texts, const QString &subject, const client::PublishingPlan &plan,
                         const QString &id, const wire::ServiceError *error);

    Session &m_session;
    Container *m_container;
    Texts m_texts;
    Button *m_button;
    QPointer<Modal> m_dialog;
    QString m_subject;
    QList<client::DnsRecord> m_records;
    std::optional<client::PublishingPlan> m_plan; ///< as last known
    int m_run = 0; ///< counts plans, so that an answer to an older one is told apart
    bool m_isBusy = false;
};

} // namespace ui
