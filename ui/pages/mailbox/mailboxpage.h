#pragma once

#include "ui/pages/frame/page.h"

namespace ui {

class Blocks;
class MailArea;
class ReceivedMails;
class Tabs;

/// The page "Mailbox" (visual.md 13.2), of all Regions: what SES sent, and what was sent through it. The item of its
/// place is a mail, which it opens.
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

private:
    void build();
    void choose(const QString &tab);
    void show(const QString &tab);
    void add(MailArea *area);
    MailArea *area() const; ///< of the tab that is shown
    void showUnread();

    Tabs *m_tabs;
    Blocks *m_areas;
    ReceivedMails *m_received;
    MailArea *m_sent = nullptr; ///< made when it is first asked for
};

} // namespace ui
