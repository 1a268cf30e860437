#pragma once

#include "../formdriver.h"
#include "../simulatedwindow.h"
#include "fakeendpoint.h"

#include "core/simulation/accesskeys.h"

#include "ui/components/code/codeview.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/tables/listtable.h"

/// A window on the simulator, with an endpoint that does what the test says.
struct EndpointWindow
{
    explicit EndpointWindow(const QString &place, const QString &scenario = QStringLiteral("f0")) : window({}, scenario)
    {
        window.connection.setEndpoint(&endpoint);
        window.window->go(*ui::Place::parse(place));
    }

    FormDriver user() { return FormDriver(*window.window); }
    QString status(const QString &name)
    {
        const auto *indicator = user().find<ui::StatusIndicator>(name);
        return indicator ? indicator->text() : QString();
    }
    QString label(const QString &name)
    {
        const auto *label = user().find<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool chooseTab(const QString &tabs, const QString &id)
    {
        const auto *line = user().find<ui::Tabs>(tabs);
        auto *tab = line ? line->tab(id) : nullptr;
        if (tab)
            QTest::mouseClick(tab, Qt::LeftButton);
        return tab;
    }
    /// The pieces of code that are shown.
    QStringList code()
    {
        QStringList texts;
        for (const auto *view : window.window->findChildren<ui::CodeView *>()) {
            if (view->isVisible())
                texts += view->text();
        }
        return texts;
    }
    ui::ListTable *keys() { return user().find<ui::ListTable>(QStringLiteral("accessKeys")); }
    bool areKeysLoaded() { return keys() && !keys()->isLoading(); }
    QStringList keyColumn(int column)
    {
        QStringList texts;
        const auto *list = keys();
        if (!list || !list->showsRows())
            return texts;
        for (int row = 0; row < list->table()->model()->rowCount(); ++row)
            texts += list->table()->model()->index(row, column).data().toString();
        return texts;
    }
    QList<simulation::AccessKey> storedKeys()
    {
        const auto answer = window.ask<simulation::ListAccessKeys>({});
        return answer ? answer->accessKeys : QList<simulation::AccessKey>();
    }
    simulation::CreateAccessKey::Response makeKey(const QString &account, const QString &note)
    {
        return *window.ask<simulation::CreateAccessKey>({.account = account, .note = note});
    }

    FakeEndpoint endpoint; ///< before the window: it outlives it
    SimulatedWindow window;
};
