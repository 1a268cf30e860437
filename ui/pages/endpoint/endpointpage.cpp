#include "ui/pages/endpoint/endpointpage.h"

#include "ui/components/content/header.h"
#include "ui/components/navigation/tabs.h"
#include "ui/pages/endpoint/accesskeystab.h"
#include "ui/pages/endpoint/endpointhelp.h"
#include "ui/pages/endpoint/endpointplaces.h"
#include "ui/pages/endpoint/endpointtab.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/crumbs.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString endpoint = u"endpoint"_s;
const QString keys = accessKeysPlace().tab;

QList<Tabs::Tab> tabs(bool hasEndpoint)
{
    QList<Tabs::Tab> tabs{{keys, EndpointPage::tr("Access keys")}};
    if (hasEndpoint)
        tabs.prepend({endpoint, EndpointPage::tr("Endpoint")});
    return tabs;
}

} // namespace

EndpointPage::EndpointPage(Session &session, const Place &place)
    : Page(session, place)
    , m_tabs(new Tabs(tabs(session.connection().endpoint() != nullptr)))
    , m_endpoint(session.connection().endpoint() ? new EndpointTab(session) : nullptr)
    , m_keys(new AccessKeysTab(session))
{
    setObjectName(u"endpointPage"_s);
    build();
    connect(m_tabs, &Tabs::chosen, this, [this](const QString &tab) {
        open(tab);
        setPlace(tab == keys ? accessKeysPlace() : endpointPlace());
    });
    if (m_endpoint)
        connect(m_keys, &AccessKeysTab::checkingKnown, m_endpoint, &EndpointTab::setChecking);
    open(place.tab);
}

QString EndpointPage::title() const
{
    return tr("Endpoint");
}

QList<Breadcrumbs::Crumb> EndpointPage::crumbs() const
{
    return {serviceCrumb(), {endpointCrumb().text}};
}

HelpContent EndpointPage::help() const
{
    return m_tabs->current() == keys ? accessKeysHelp() : endpointHelp();
}

void EndpointPage::refresh()
{
    m_keys->refresh();
    if (m_endpoint)
        m_endpoint->refresh();
}

void EndpointPage::focusSearch()
{
    if (m_tabs->current() == keys)
        m_keys->focusSearch();
}

void EndpointPage::setCovered(int pixels)
{
    m_keys->setCovered(pixels);
}

void EndpointPage::showTab(const QString &tab)
{
    Page::showTab(tab);
    open(tab);
}

void EndpointPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(tr("The AWS CLI, SDKs and your programs reach this simulator here, as they reach AWS."));
    auto *tabbed = new QWidget;
    auto *inside = new QVBoxLayout(tabbed);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_tabs);
    if (m_endpoint)
        inside->addWidget(m_endpoint);
    inside->addWidget(m_keys);
    auto *blocks = new Blocks;
    blocks->add(header);
    blocks->add(tabbed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);
}

void EndpointPage::open(const QString &tab)
{
    const bool showsKeys = tab == keys || !m_endpoint;
    m_tabs->setCurrent(showsKeys ? keys : endpoint);
    if (m_endpoint)
        m_endpoint->setVisible(!showsKeys);
    m_keys->setVisible(showsKeys);
}

} // namespace ui
