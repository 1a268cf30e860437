#include "ui/pages/identitytabs/tagstab.h"

#include "ui/components/collections/tablestate.h"
#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/tables/plaintable.h"

namespace ui {

TagsTab::TagsTab(Session &session)
    : IdentityTab(session)
    , m_container(new Container(tr("Tags")))
    , m_table(new PlainTable({tr("Key"), tr("Value")}))
    , m_empty(new TableState)
{
    m_container->setObjectName(QStringLiteral("tagsContainer"));
    m_table->setObjectName(QStringLiteral("tagsTable"));
    m_empty->setSlim(true);
    m_empty->showMessage(tr("No tags"), tr("This identity has no tags."), {});
    addTable(m_container, m_table, m_empty);
    addEdit(m_container, QStringLiteral("tags"), tr("Manage tags"));
}

void TagsTab::take(const IdentityReading &reading)
{
    const QList<ses::Tag> &tags = reading.identity.tags;
    if (m_shown == tags)
        return;
    m_shown = tags;
    m_container->header()->setCounter(tr("(%1)").arg(tags.size()));
    m_table->clear();
    for (const ses::Tag &tag : tags)
        m_table->addRow({(new Text(tag.key))->setWrap(Wrap::Anywhere), (new Text(tag.value))->setWrap(Wrap::Anywhere)});
    m_empty->setVisible(tags.isEmpty());
}

} // namespace ui
