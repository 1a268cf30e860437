#include "ui/pages/mailbox/mailboxpage.h"

#include "ui/components/content/header.h"
#include "ui/components/navigation/tabs.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/mailbox/mailboxhelp.h"
#include "ui/pages/mailbox/receivedmails.h"
#include "ui/pages/mailbox/sentmails.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString fromSes = u"from-ses"_s;
const QString throughSes = u"sent"_s;

} // namespace

MailboxPage::MailboxPage(Session &session, const Place &place)
    : Page(session, place)
    , m_tabs(new Tabs({{fromSes, tr("From SES")}, {throughSes, tr("Sent through SES")}}))
    , m_areas(new Blocks(true))
    , m_received(new ReceivedMails(session))
{
    setObjectName(u"mailboxPage"_s);
    build();
    add(m_received);
    connect(m_received, &ReceivedMails::unreadChanged, this, &MailboxPage::showUnread);
    connect(m_tabs, &Tabs::chosen, this, &MailboxPage::choose);
    show(place.tab);
    if (!place.item.isEmpty())
        area()->openWhenListed(place.item);
}

QString MailboxPage::title() const
{
    return tr("Mailbox");
}

QList<Breadcrumbs::Crumb> MailboxPage::crumbs() const
{
    const QString opened = area()->openedSubject();
    if (opened.isEmpty())
        return {serviceCrumb(), {mailboxCrumb().text}};
    return {serviceCrumb(), mailboxCrumb(), {opened}};
}

HelpContent MailboxPage::help() const
{
    return mailboxHelp();
}

void MailboxPage::refresh()
{
    area()->refresh();
}

void MailboxPage::focusSearch()
{
    area()->focusSearch();
}

void MailboxPage::setCovered(int pixels)
{
    area()->setCovered(pixels);
}

/// One came to the page anew: by the breadcrumbs, back from a message.
void MailboxPage::showTab(const QString &tab)
{
    Page::showTab(tab);
    show(tab);
    area()->showList();
}

void MailboxPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(tr("Mail of the simulator, from all Regions. Nothing leaves this computer."));
    m_tabs->setObjectName(u"mailboxTabs"_s);
    auto *tabbed = new QWidget;
    auto *inside = new QVBoxLayout(tabbed);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_tabs);
    inside->addWidget(m_areas);
    auto *blocks = new Blocks;
    blocks->add(header);
    blocks->add(tabbed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);
}

void MailboxPage::add(MailArea *area)
{
    m_areas->add(area);
    connect(area, &MailArea::arranged, this, &MailboxPage::titleChanged); // the breadcrumbs lead back from a message
}

MailArea *MailboxPage::area() const
{
    return m_tabs->current() == throughSes ? m_sent : m_received;
}

void MailboxPage::choose(const QString &tab)
{
    show(tab);
    setPlace(mailboxPlace(tab == fromSes ? QString() : tab));
    Q_EMIT titleChanged();
}

void MailboxPage::show(const QString &tab)
{
    const bool isSent = tab == throughSes;
    if (isSent && !m_sent) {
        m_sent = new SentMails(session());
        add(m_sent);
    }
    m_tabs->setCurrent(isSent ? throughSes : fromSes);
    m_received->setVisible(!isSent);
    if (m_sent)
        m_sent->setVisible(isSent);
}

void MailboxPage::showUnread()
{
    m_tabs->setBadge(fromSes, m_received->unread() > 0 ? QString::number(m_received->unread()) : QString());
}

} // namespace ui
