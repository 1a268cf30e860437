#pragma once

#include "../simulatedwindow.h"

#include "../../tabledriver.h"

#include "core/simulation/mailbox.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/status/statusindicator.h"

/// What tests of the page "Mailbox" have in common: the page before the simulator.
class MailboxCase : public QObject
{
protected:
    void open(const QStringList &identities = {QStringLiteral("x@example.org")},
              const QString &scenario = QStringLiteral("empty"))
    {
        m_window = std::make_unique<SimulatedWindow>(QString(), scenario);
        for (const QString &name : identities) {
            QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = name}));
            QVERIFY(m_window->jump(60)); // so that they have an order
        }
        m_window->window->go({QStringLiteral("mailbox")});
        if (!identities.isEmpty())
            QTRY_COMPARE(mails().count(), identities.size());
    }

    void openMessage(int row = 0)
    {
        mails().open(row);
        QTRY_VERIFY(user().find(QStringLiteral("messageTabs")));
    }

    WindowDriver user() { return m_window->user(); }
    TableDriver mails() { return TableDriver(user().find<ui::Table>(QStringLiteral("mailsTable"))); }
    void showTab(const QString &id)
    {
        auto *tab = user().find<ui::TabButton>(QStringLiteral("tab:") + id);
        QVERIFY(tab);
        QTest::mouseClick(tab, Qt::LeftButton);
    }

    QString linkStatus()
    {
        const auto *status = user().find<ui::StatusIndicator>(QStringLiteral("linkStatus"));
        return status ? status->text() : QString();
    }
    QString linkText() ///< empty while there is no alert about the link
    {
        const auto *alert = user().find<ui::Alert>(QStringLiteral("linkAlert"));
        return alert ? alert->text() : QString();
    }
    QList<simulation::Mail> stored() { return m_window->ask<simulation::ListMails>({})->mails; }

    std::unique_ptr<SimulatedWindow> m_window;
};
