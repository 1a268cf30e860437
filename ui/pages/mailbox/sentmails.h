#pragma once

#include "core/models/sentmailtablemodel.h"
#include "ui/pages/mailbox/mailarea.h"

namespace ui {

class MailExport;

/// The tab "Sent through SES": what was sent with the identities of the account.
class SentMails : public MailArea
{
    Q_OBJECT

public:
    explicit SentMails(Session &session);

    void refresh() override { m_model->reload(); }

protected:
    OpenedMail *make(const QString &id) override;
    void exportMails(const QStringList &ids) override;
    void deleteMails(const QStringList &ids) override;
    QString consequence() const override;

private:
    SentMails(Session &session, models::SentMailTableModel *model);

    models::SentMailTableModel *m_model; ///< of the area
    MailExport *m_exporting;
};

} // namespace ui
