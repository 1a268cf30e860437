#include "ui/components/menus/menulist.h"

#include "ui/components/menus/menuitem.h"
#include "ui/components/menus/menutitle.h"

#include <QAccessible>

namespace ui {

namespace {

constexpr int overlap = 2; // neighbouring entries share their borders

} // namespace

MenuList::MenuList(const QList<MenuGroup> &groups, int titleHeight, QWidget *parent) : QWidget(parent), m_groups(groups)
{
    for (int i = 0; i < m_groups.size(); ++i) {
        const MenuGroup &group = m_groups[i];
        if (!group.title.isEmpty())
            m_rows.append({new MenuTitle(group.title, titleHeight, this), nullptr, i});
        for (const MenuEntry &entry : group.entries) {
            auto *item = new MenuItem(entry, !group.title.isEmpty(), this);
            connect(item, &QAbstractButton::clicked, this, [this, item] { Q_EMIT pressed(item); });
            m_rows.append({item, item, i});
        }
    }
}

QList<MenuItem *> MenuList::reachable() const
{
    QList<MenuItem *> items;
    for (const Row &row : m_rows)
        if (row.item && row.item->isEnabled() && !row.item->isHidden())
            items.append(row.item);
    return items;
}

void MenuList::filter(const QString &text)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.item)
            continue;
        const MenuEntry &entry = row.item->entry();
        const auto matches = [&](const QString &where) { return where.contains(text, Qt::CaseInsensitive); };
        row.item->setVisible(matches(m_groups[row.group].title) || matches(entry.text) || matches(entry.tag));
        row.item->setMatch(text);
    }
    for (const Row &title : std::as_const(m_rows)) {
        if (!title.item)
            title.widget->setVisible(std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
                return row.item && row.group == title.group && !row.item->isHidden();
            }));
    }
    setCurrent(nullptr);
}

// Entries share their borders with their neighbours; the last of a group has a line below, which nobody shares.
void MenuList::arrange(int leastWidth)
{
    int width = leastWidth;
    for (const Row &row : std::as_const(m_rows))
        width = std::max(width, row.widget->sizeHint().width());
    QList<Row> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [](const Row &row) { return !row.widget->isHidden(); });
    int y = 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Row &row = shown[i];
        const bool follows = i > 0 && row.item && shown[i - 1].item && shown[i - 1].group == row.group;
        const int height = row.widget->sizeHint().height();
        y -= follows ? overlap : 0;
        row.widget->setGeometry(0, y, width, height);
        y += height;
        if (row.item)
            row.item->setLast(i + 1 < shown.size() && shown[i + 1].group != row.group);
    }
    resize(width, y);
}

void MenuList::setCurrent(MenuItem *item)
{
    if (m_current)
        m_current->setCurrent(false);
    m_current = item;
    if (!item)
        return;
    item->setCurrent(true);
    QAccessibleEvent focused(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
    Q_EMIT currentChanged(item);
}

void MenuList::move(int step)
{
    const QList<MenuItem *> items = reachable();
    if (items.isEmpty())
        return;
    const qsizetype at = items.indexOf(m_current.data());
    const qsizetype next = at < 0 ? (step > 0 ? 0 : items.size() - 1) : (at + step + items.size()) % items.size();
    setCurrent(items[next]);
}

void MenuList::jump(const QString &letter)
{
    const QList<MenuItem *> items = reachable();
    const qsizetype from = items.indexOf(m_current.data()) + 1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        MenuItem *item = items[(from + i) % items.size()];
        if (item->text().startsWith(letter, Qt::CaseInsensitive)) {
            setCurrent(item);
            return;
        }
    }
}

} // namespace ui
