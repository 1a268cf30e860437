#include "ui/pages/identitydetails/tabarea.h"

#include "ui/components/navigation/tabs.h"
#include "ui/pages/identitytabs/identitytabs.h"

#include <QVBoxLayout>

namespace ui {

TabArea::TabArea(Session &session) : m_session(session), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("tabArea"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void TabArea::take(const IdentityReading &reading)
{
    m_reading = reading;
    QStringList ids;
    for (const IdentityTabEntry &entry : identityTabs()) {
        if (entry.isShown(reading))
            ids += entry.id;
    }
    const bool areOthers = ids != m_ids;
    m_ids = ids;
    for (IdentityTab *tab : std::as_const(m_opened))
        tab->take(reading);
    if (areOthers)
        showTabs();
}

void TabArea::setCurrent(const QString &id)
{
    m_current = id;
    if (m_tabs)
        open(id);
}

QWidget *TabArea::showRecords()
{
    const QString id = identityTabs().first().id;
    if (!m_ids.contains(id))
        return nullptr;
    if (m_current != id) {
        open(id);
        Q_EMIT chosen(id);
    }
    return m_opened[id]->showRecords();
}

void TabArea::showTabs()
{
    QList<Tabs::Tab> tabs;
    for (const IdentityTabEntry &entry : identityTabs()) {
        if (m_ids.contains(entry.id))
            tabs.append({.id = entry.id, .text = entry.text});
    }
    delete m_tabs;
    m_tabs = new Tabs(tabs);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_column->insertWidget(0, m_tabs);
    connect(m_tabs, &Tabs::chosen, this, [this](const QString &id) {
        open(id);
        Q_EMIT chosen(id);
    });
    const QString wanted = m_current;
    open(wanted);
    if (!wanted.isEmpty() && m_current != wanted)
        Q_EMIT chosen(m_current);
}

void TabArea::open(const QString &id)
{
    m_current = m_ids.contains(id) ? id : m_ids.first();
    if (!m_opened.contains(m_current)) {
        const auto entry = std::ranges::find(identityTabs(), m_current, &IdentityTabEntry::id);
        IdentityTab *tab = entry->make(m_session);
        tab->setObjectName(m_current);
        tab->take(*m_reading);
        m_opened.insert(m_current, tab);
        connect(tab, &IdentityTab::formRequested, this, &TabArea::formRequested);
        connect(tab, &IdentityTab::whyRequested, this, &TabArea::whyRequested);
        m_column->addWidget(tab);
    }
    for (auto tab = m_opened.cbegin(); tab != m_opened.cend(); ++tab)
        tab.value()->setVisible(tab.key() == m_current);
    m_tabs->setCurrent(m_current);
}

} // namespace ui
