#pragma once

#include "../ui/pages/listdriver.h"
#include "console.h"

#include "core/ses/sending.h"
#include "core/simulation/sending.h"

/// What tests of procedures that send have in common: the whole program on a fresh fixture F0, and the ways by which
/// its user sends a mail and looks at it.
class SendingCase : public QObject
{
protected:
    void open()
    {
        m_console = std::make_unique<Console>();
        QTRY_COMPARE(user().names().size(), 8);
    }

    void openSendTest(const QString &identity)
    {
        m_console->window().go({QStringLiteral("identities"), identity});
        QTRY_VERIFY(user().isEnabled(QStringLiteral("sendTestEmail")));
        QVERIFY(user().click(QStringLiteral("sendTestEmail")));
        QTRY_VERIFY(user().find(QStringLiteral("subject")));
    }

    /// Of the form that is open; returns when the window says how it went.
    void submit()
    {
        QVERIFY(user().type(QStringLiteral("subject"), QStringLiteral("A test")));
        QVERIFY(user().click(QStringLiteral("submit")));
        QTRY_VERIFY(!user().flashes().isEmpty());
    }

    /// @param local before the @; empty: the identity is an address
    void sendTest(const QString &identity, const QString &local, const QString &set = {})
    {
        openSendTest(identity);
        if (!local.isEmpty())
            QVERIFY(user().type(QStringLiteral("fromAddress"), local));
        if (!set.isEmpty()) {
            QVERIFY(user().click(QStringLiteral("expand")));
            QVERIFY(user().choose(QStringLiteral("testSet"), set));
        }
        submit();
    }

    void showSettings(const QString &from)
    {
        m_console->window().go({QStringLiteral("identities"), {}, {}, QStringLiteral("which-settings")});
        QTRY_VERIFY(user().find(QStringLiteral("settingsFrom")));
        QVERIFY(user().type(QStringLiteral("settingsFrom"), from));
        QVERIFY(user().click(QStringLiteral("showSettings")));
        QTRY_VERIFY(user().find(QStringLiteral("verdict")));
    }

    /// From an address that no identity bears: the page that lets it be typed leads on to the form.
    void sendFrom(const QString &from)
    {
        showSettings(from);
        QVERIFY(user().click(QStringLiteral("sendFrom")));
        QTRY_VERIFY(user().find(QStringLiteral("subject")));
        submit();
    }

    /// A form in which something was typed, for good.
    void leaveForm()
    {
        QVERIFY(user().click(QStringLiteral("cancel")));
        QTRY_VERIFY(user().isEnabled(QStringLiteral("leave")));
        QVERIFY(user().click(QStringLiteral("leave")));
        QTRY_VERIFY(!user().find(QStringLiteral("subject")));
    }

    /// What the window says of the mail leads to it.
    void openSent()
    {
        QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
        QTRY_VERIFY(user().isEnabled(QStringLiteral("flashAction")));
        QVERIFY(user().click(QStringLiteral("flashAction")));
        QTRY_VERIFY(user().find(QStringLiteral("messageTags")));
    }

    /// On the page of the mail; null: the page shows no such tag.
    QString shownTag(const QString &name) const
    {
        const QStringList tags = user().texts(QStringLiteral("messageTags"));
        const auto found = tags.indexOf(name);
        return found < 0 ? QString() : tags.value(found + 1);
    }
    bool showsApplied(const QString &value) const
    {
        return user().textsAndLinks(QStringLiteral("settingsThatApplied")).contains(value);
    }

    template <typename Operation>
    auto ask(const typename Operation::Request &request)
    {
        auto future = m_console->service().call<Operation>(request);
        future.waitForFinished();
        return future.result();
    }

    /// As the service has it.
    simulation::GetSentMail::Response newest()
    {
        const auto list = ask<simulation::ListSentMails>({});
        if (!list || list->mails.isEmpty())
            return {};
        const auto mail = ask<simulation::GetSentMail>({list->mails.first().messageId});
        return mail ? *mail : simulation::GetSentMail::Response();
    }

    QString verdict() const
    {
        const auto *alert = user().find<ui::Alert>(QStringLiteral("verdict"));
        return alert ? alert->header() + u'\n' + alert->text() : QString();
    }

    ListDriver user() const { return ListDriver(m_console->window()); }

    std::unique_ptr<Console> m_console;
};
