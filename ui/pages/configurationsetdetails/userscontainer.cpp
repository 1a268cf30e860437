#include "ui/pages/configurationsetdetails/userscontainer.h"

#include "core/models/statustexts.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/content/header.h"
#include "ui/components/content/sentence.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/link.h"
#include "ui/components/tables/plaintable.h"
#include "ui/pages/frame/containedtable.h"
#include "ui/pages/frame/crumbs.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 20; // the list of identities shows any number, with a column for it

} // namespace

UsersContainer::UsersContainer(Session &session)
    : Container(tr("Used as default by"))
    , m_session(session)
    , m_table(new PlainTable({tr("Identity"), tr("Identity type")}))
    , m_empty(new TableState)
    , m_more(new Text({}, TextStyle::Small, Color::TextBodySecondary))
{
    setObjectName(u"usersContainer"_s);
    m_table->setObjectName(u"usersTable"_s);
    m_empty->setSlim(true);
    m_empty->showMessage(tr("No identities"), tr("No identity has this configuration set as its default."), {});
    m_more->setObjectName(u"moreUsers"_s);
    m_more->setWrap(Wrap::Words);
    m_more->setContentsMargins(20, 8, 20, 12);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_more);
    containTable(this, m_table, below);
}

void UsersContainer::take(const ConfigurationSetReading &reading)
{
    setVisible(reading.areUsersKnown);
    if (m_shown == reading.users)
        return;
    m_shown = reading.users;
    const qsizetype count = reading.users.size();
    header()->setCounter(tr("(%1)").arg(count));
    m_table->clear();
    for (const simulation::SetUser &user : reading.users.first(std::min(mostShown, count))) {
        auto *link = new Link(user.identityName);
        link->setObjectName(u"user-"_s + user.identityName);
        connect(link, &QAbstractButton::clicked, this,
                [this, name = user.identityName] { m_session.go(identityPlace(name)); });
        m_table->addRow({(new Sentence)->add(link), new Text(models::identityTypeText(user.identityType))});
    }
    m_empty->setVisible(count == 0);
    m_more->setVisible(count > mostShown);
    m_more->setText(tr("And %n more. The column Default configuration set of Verified identities shows them all.",
                       nullptr, int(count - mostShown)));
}

} // namespace ui
