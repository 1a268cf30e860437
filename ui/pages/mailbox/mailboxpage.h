#pragma once

#include "core/models/mailtablemodel.h"
#include "ui/pages/frame/page.h"

#include <QPointer>

namespace ui {

class Button;
class ListTable;
class MailExport;
class MessageContainer;
class Tabs;

/// The page "Mailbox" (visual.md 13.2): what SES sent, in all Regions, and one of it open beside the list, or in its
/// place where the window is narrow.
class MailboxPage : public Page
{
    Q_OBJECT

public:
    MailboxPage(Session &session, const Place &place);

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void focusSearch() override;
    void setCovered(int pixels) override;
    void showTab(const QString &tab) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildList();
    void open(const QString &id);
    void closeMessage();
    void arrange();
    void showCounts();
    void markAllRead();
    void askToDelete();
    void deleteMails(const QStringList &ids);
    QList<simulation::Mail> ticked() const;
    bool isNarrow() const;

    models::MailTableModel m_model;
    Tabs *m_tabs;
    ListTable *m_list;
    Button *m_export = nullptr;
    Button *m_delete = nullptr;
    Button *m_markRead = nullptr;
    MailExport *m_exporting;
    QWidget *m_area; ///< list and message
    QPointer<MessageContainer> m_message; ///< that is open
};

} // namespace ui
