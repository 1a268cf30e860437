#include "ui/pages/frame/page.h"

namespace ui {

Page::Page(Session &session, const Place &place, QWidget *parent) : QWidget(parent), m_session(session), m_place(place)
{
}

void Page::showTab(const QString &tab)
{
    m_place.tab = tab;
}

void Page::setPlace(const Place &place)
{
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT placeChanged(place);
}

} // namespace ui
