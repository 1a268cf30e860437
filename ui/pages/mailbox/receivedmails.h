#pragma once

#include "core/models/mailtablemodel.h"
#include "ui/pages/mailbox/mailarea.h"

namespace ui {

class MailExport;

/// The tab "From SES": what SES itself sent.
class ReceivedMails : public MailArea
{
    Q_OBJECT

public:
    explicit ReceivedMails(Session &session);

    void refresh() override { m_model->reload(); }
    qint64 unread() const { return m_model->unread(); }

Q_SIGNALS:
    void unreadChanged(); ///< perhaps

protected:
    OpenedMail *make(const QString &id) override;
    void exportMails(const QStringList &ids) override;
    void deleteMails(const QStringList &ids) override;
    QString consequence() const override;
    void takeCounts() override;

private:
    ReceivedMails(Session &session, models::MailTableModel *model);
    void markAllRead();

    models::MailTableModel *m_model; ///< of the area
    Button *m_markRead;
    MailExport *m_exporting;
};

} // namespace ui
