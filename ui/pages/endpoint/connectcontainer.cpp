#include "ui/pages/endpoint/connectcontainer.h"

#include "core/client/localendpoint.h"
#include "ui/components/code/codeview.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/navigation/tabs.h"
#include "ui/pages/endpoint/connectlines.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 16; // below the tabs, and between the pieces
constexpr int roomBelow = 16;

QList<Tabs::Tab> tabs()
{
    QList<Tabs::Tab> tabs;
    for (const ConnectTool &tool : connectTools({}))
        tabs.append({tool.id, tool.title});
    return tabs;
}

} // namespace

ConnectContainer::ConnectContainer(Session &session)
    : Container(tr("Connect"))
    , m_session(session)
    , m_tabs(new Tabs(tabs()))
    , m_code(new QWidget)
{
    setObjectName(u"connect"_s);
    m_tabs->setObjectName(u"connectTabs"_s);
    auto *pieces = new QVBoxLayout(m_code);
    pieces->setContentsMargins(0, gap, 0, roomBelow);
    pieces->setSpacing(gap);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_code);
    add(body);
    connect(m_tabs, &Tabs::chosen, this, &ConnectContainer::showTool);
    refresh();
}

void ConnectContainer::setChecking(simulation::KeyChecking checking)
{
    m_checking = checking;
    refresh();
}

void ConnectContainer::refresh()
{
    header()->setDescription(introduction());
    showTool();
}

QString ConnectContainer::introduction() const
{
    if (m_session.connection().endpoint()->status().state != client::EndpointStatus::State::Running)
        return tr("Start the endpoint first: nothing answers at this address now.");
    return m_checking == simulation::KeyChecking::AnyKey
        ? tr("Any access key works. A key ID of twelve digits is the account.")
        : tr("Only the active access keys work: put one of them in the place of the key ID and the secret.");
}

void ConnectContainer::showTool()
{
    const client::LocalEndpoint &endpoint = *m_session.connection().endpoint();
    const auto tools =
        connectTools({.url = endpoint.status().url,
                      .region = m_session.region().code,
                      .account = m_session.connection().account(),
                      .tokenVariable = endpoint.settings().token.isEmpty() ? QString() : u"SES_ENDPOINT_TOKEN"_s});
    const auto tool = std::ranges::find(tools, m_tabs->current(), &ConnectTool::id);
    QStringList shown;
    for (const ConnectBlock &block : tool->blocks)
        shown << block.sentence << block.code;
    if (shown == m_shown)
        return;
    m_shown = shown;
    qDeleteAll(m_code->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const ConnectBlock &block : tool->blocks) {
        if (!block.sentence.isEmpty())
            m_code->layout()->addWidget((new Text(block.sentence))->setWrap(Wrap::Words));
        const auto kind = block.code.contains(u'\n') ? CodeView::Kind::Lines : CodeView::Kind::Command;
        m_code->layout()->addWidget(new CodeView(kind, block.code, tool->title));
    }
}

} // namespace ui
