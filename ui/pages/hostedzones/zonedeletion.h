#pragma once

#include "ui/pages/frame/session.h"

#include <QPointer>

namespace ui {

class Alert;
class Modal;

/// Asks whether a hosted zone, or a domain of other DNS, is to be deleted, and does it. What is refused is told in the
/// dialog, which stays (picture `hosted-zones-delete`).
class ZoneDeletion : public QObject
{
    Q_OBJECT

public:
    struct Zone
    {
        QString resource; ///< "hostedzone/Z...", "dnsdomain/ID"
        QString name;
        qint64 records = 0; ///< record sets, NS and SOA of a hosted zone among them
    };

    ZoneDeletion(Session &session, QWidget *page);
    ~ZoneDeletion() override;

    void ask(const Zone &zone);

Q_SIGNALS:
    void deleted(const QString &resource, const Flash &flash);

private:
    QWidget *body(const Zone &zone);
    void start(const Zone &zone);
    void showRefusal(const Zone &zone, const wire::ServiceError &error);

    Session &m_session;
    QWidget *m_page;
    QPointer<Modal> m_dialog;
    Alert *m_refusal = nullptr; ///< in the dialog
};

} // namespace ui
