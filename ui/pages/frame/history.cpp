#include "ui/pages/frame/history.h"

namespace ui {

void History::go(const Place &place)
{
    if (place == current())
        return;
    m_places.resize(m_at + 1, place);
    m_places.append(place);
    if (m_places.size() > maxLength)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void History::replace(const Place &place)
{
    m_places[m_at] = place;
    joinNeighbours();
}

void History::forget(const QString &page, const QString &subject)
{
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        if (i == m_at || m_places[i].page != page || m_places[i].subject != subject)
            continue;
        m_places.removeAt(i);
        if (i < m_at)
            --m_at;
    }
    joinNeighbours();
}

void History::joinNeighbours()
{
    for (qsizetype i = m_places.size() - 1; i > 0; --i) {
        if (m_places[i] != m_places[i - 1])
            continue;
        m_places.removeAt(i);
        if (i <= m_at)
            --m_at;
    }
}

const Place &History::back()
{
    if (canGoBack())
        --m_at;
    return current();
}

const Place &History::forward()
{
    if (canGoForward())
        ++m_at;
    return current();
}

} // namespace ui
