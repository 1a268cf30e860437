#pragma once

#include "ui/pages/frame/place.h"

#include <QList>

namespace ui {

/// Where one was: what "back" and "forward" mean. A value.
class History
{
public:
    static constexpr int maxLength = 100; ///< what is older is forgotten

    explicit History(const Place &start) : m_places{start} {}

    const Place &current() const { return m_places[m_at]; }

    /// Goes on to another place; what lay ahead is forgotten. Where one is already, nothing happens.
    void go(const Place &place);
    /// The present place is another one from now on: a tab was chosen, a form is done, or what stood here is gone.
    /// Neighbours that are the same become one.
    void replace(const Place &place);
    /// All others that are about this thing are forgotten: it does not exist any more.
    void forget(const QString &page, const QString &subject);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    const Place &back(); ///< stays at the first one
    const Place &forward(); ///< stays at the last one

private:
    void joinNeighbours();

    QList<Place> m_places;
    qsizetype m_at = 0;
};

} // namespace ui
