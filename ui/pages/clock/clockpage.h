#pragma once

#include "ui/pages/frame/page.h"

namespace ui {

class ClockContainer;
class EventsArea;
class JournalArea;
class ScenariosArea;
class Tabs;

/// The page "Clock and scenarios" (visual.md 13.3): the virtual clock, what is due, what happened, and the scenarios.
class ClockPage : public Page
{
    Q_OBJECT

public:
    ClockPage(Session &session, const Place &place);

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void focusSearch() override;
    void setCovered(int pixels) override;
    void showTab(const QString &tab) override;

private:
    void build();
    void open(const QString &tab);
    void showCounts();

    ClockContainer *m_clock;
    Tabs *m_tabs;
    EventsArea *m_events;
    JournalArea *m_journal;
    ScenariosArea *m_scenarios;
};

} // namespace ui
