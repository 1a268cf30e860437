#include "../fakewindow.h"

#include "ui/pages/frame/crumbs.h"
#include "ui/pages/identityparts/restoration.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ui::Flash;

/// A deletion is taken back while its message stands, before a service that is slow or refuses (issue 3, item 6).
class TestRestoration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(true); }
    void cleanup() { m_window.reset(); }

    void takesADeletionBack();
    void namesTheOnlyOne();
    void takesBackWhatWasDeletedOnly();
    void takesEachOfSeveralDeletionsBack();
    void worksFromTheDetailsPage();
    void saysWhyNot_data();
    void saysWhyNot();
    void triesAgain();
    void isAskedOnce();
    void tellsHowFarItIs();
    void goesWithThePage();
    void tellsWhereverTheUserIs();
    void goesOnInAnotherRegion();
    void outlivesItsWindow();
    void goesOnWithoutItsSession();
    void isNotOfferedByAws();
    void saysBeforeWhetherItCanBe_data();
    void saysBeforeWhetherItCanBe();
    void isNotOfferedForNothing();

private:
    void open(bool hasSimulator);
    void remove(const QStringList &names);
    void changeAll(const QStringList &names);
    Flash flash() { return user().flashes().value(0); }
    WindowDriver user() { return m_window->user(); }
    FakeSes &ses() { return m_window->ses; }

    std::unique_ptr<FakeWindow> m_window;
};

void TestRestoration::open(bool hasSimulator)
{
    m_window = std::make_unique<FakeWindow>(hasSimulator);
    for (const auto &name : {u"a.org"_s, u"b.org"_s, u"c.org"_s, u"d.org"_s})
        ses().add(name);
    m_window->open();
    QTRY_COMPARE(user().names().size(), 4);
}

/// As a user does it, until the message stands there.
void TestRestoration::remove(const QStringList &names)
{
    const auto before = user().flashes().size();
    for (const QString &name : names)
        user().tick(name);
    QVERIFY(user().click(u"delete"_s));
    QTRY_VERIFY(user().isEnabled(u"confirm"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flashes().size(), before + 1);
    QTRY_VERIFY(!user().dialog());
}

void TestRestoration::changeAll(const QStringList &names)
{
    for (const QString &name : names)
        m_window->change(name);
}

void TestRestoration::takesADeletionBack()
{
    const QStringList before = ses().identities.keys();
    remove({u"a.org"_s, u"c.org"_s});
    QCOMPARE(user().names(), (QStringList{u"b.org"_s, u"d.org"_s}));
    QCOMPARE(flash().header, u"2 identities deleted"_s);
    QCOMPARE(flash().action, u"Undo"_s);
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"2 identities restored"_s);
    QCOMPARE(flash().kind, Flash::Kind::Success);
    QCOMPARE(flash().action, QString());
    QCOMPARE(user().flashes().size(), 1);
    QCOMPARE(ses().identities.keys(), before);
    changeAll({u"a.org"_s, u"c.org"_s});
    QTRY_COMPARE(user().names(), (QStringList{u"a.org"_s, u"b.org"_s, u"c.org"_s, u"d.org"_s}));
}

void TestRestoration::namesTheOnlyOne()
{
    remove({u"a.org"_s});
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"Identity restored"_s);
    QCOMPARE(flash().text, u"a.org is as it was."_s);
}

void TestRestoration::takesBackWhatWasDeletedOnly()
{
    ses().refuses = [](const wire::HttpRequest &request) -> std::optional<wire::ServiceError> {
        return request.path.endsWith("b.org") && request.method == "DELETE" ? std::optional(throttled()) : std::nullopt;
    };
    remove({u"a.org"_s, u"b.org"_s});
    QCOMPARE(flash().kind, Flash::Kind::Warning);
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"Identity restored"_s);
    QVERIFY(ses().identities.contains(u"a.org"_s));
}

void TestRestoration::takesEachOfSeveralDeletionsBack()
{
    remove({u"a.org"_s});
    remove({u"b.org"_s});
    QCOMPARE(user().flashes().size(), 2);
    user().flashes().last().act(); // of the first one, which stands below
    QTRY_COMPARE(user().flashes().last().text, u"a.org is as it was."_s);
    QCOMPARE(flash().text, u"b.org was deleted."_s);
    QCOMPARE(flash().action, u"Undo"_s);
    QVERIFY(!ses().identities.contains(u"b.org"_s));
}

void TestRestoration::worksFromTheDetailsPage()
{
    user().open(u"a.org"_s);
    QTRY_VERIFY(user().find(u"summary"_s));
    QVERIFY(user().click(u"delete"_s));
    QTRY_VERIFY(user().isEnabled(u"confirm"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(user().container());
    changeAll({u"a.org"_s});
    QTRY_COMPARE(user().names().size(), 3);
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"Identity restored"_s);
    changeAll({u"a.org"_s});
    QTRY_COMPARE(user().names().size(), 4);
}

void TestRestoration::saysWhyNot_data()
{
    QTest::addColumn<QStringList>("madeAgain");
    QTest::addColumn<Flash::Kind>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("text");
    QTest::newRow("some") << QStringList{u"b.org"_s} << Flash::Kind::Warning << u"1 of 2 identities restored"_s
                          << u"b.org: It cannot be restored."_s;
    QTest::newRow("none") << QStringList{u"a.org"_s, u"b.org"_s} << Flash::Kind::Error
                          << u"The identities could not be restored"_s
                          << u"a.org: It cannot be restored.\nb.org: It cannot be restored."_s;
}

void TestRestoration::saysWhyNot()
{
    QFETCH(QStringList, madeAgain);
    remove({u"a.org"_s, u"b.org"_s});
    for (const QString &name : madeAgain)
        ses().add(name);
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_VERIFY(flash().kind != Flash::Kind::Success && flash().kind != Flash::Kind::InProgress);
    QTEST(flash().kind, "kind");
    QTEST(flash().header, "header");
    QTEST(flash().text, "text");
}

/// What an error of the moment prevented is not lost by it.
void TestRestoration::triesAgain()
{
    remove({u"a.org"_s});
    ses().refuses = [](const wire::HttpRequest &) { return std::optional(throttled()); };
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"The identity could not be restored"_s);
    QCOMPARE(flash().text, u"a.org: Too many requests. Try again."_s);
    QCOMPARE(flash().action, u"Retry"_s);
    ses().refuses = {};
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(flash().header, u"Identity restored"_s);
    QCOMPARE(user().flashes().size(), 1);
}

void TestRestoration::isAskedOnce()
{
    remove({u"a.org"_s, u"b.org"_s});
    ses().isHolding = true;
    QVERIFY(user().click(u"flashAction"_s));
    QCOMPARE(flash().kind, Flash::Kind::InProgress);
    QCOMPARE(flash().text, u"Restoring 2 identities"_s);
    QTRY_VERIFY(!user().find(u"flashAction"_s));
    ses().isHolding = false;
    ses().release();
    QTRY_COMPARE(flash().kind, Flash::Kind::Success);
    QCOMPARE(ses().countAsked(u"POST /simulator/identities/restore"_s), 1);
}

void TestRestoration::tellsHowFarItIs()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i) {
        names += u"x%1.org"_s.arg(i);
        ses().deleted.insert(names.last(), {});
    }
    ui::Session session(m_window->connection, m_window->window->region(), m_window->settings);
    QSignalSpy flashes(&session, &ui::Session::flashed);
    const auto last = [&flashes] { return flashes.value(flashes.size() - 1).value(0).value<Flash>(); };
    ses().isHolding = true;
    ui::withUndo({}, session, names).act();
    QCOMPARE(last().percent, 0);
    QTRY_COMPARE(ses().held(), 1);
    ses().release(1);
    QTRY_COMPARE(last().percent, 50);
    QTRY_COMPARE(ses().held(), 1);
    ses().release(1);
    QTRY_COMPARE(last().header, u"1000 identities restored"_s);
    QVERIFY(!last().percent);
}

void TestRestoration::goesWithThePage()
{
    remove({u"a.org"_s});
    user().open(u"b.org"_s);
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(user().flashes().size(), 0);
}

void TestRestoration::tellsWhereverTheUserIs()
{
    remove({u"a.org"_s});
    ses().isHolding = true;
    QVERIFY(user().click(u"flashAction"_s));
    m_window->window->go(ui::identityPlace(u"b.org"_s));
    QCOMPARE(flash().kind, Flash::Kind::InProgress);
    ses().isHolding = false;
    ses().release();
    QTRY_COMPARE(flash().header, u"Identity restored"_s);
    QCOMPARE(m_window->window->place().subject, u"b.org"_s);
}

void TestRestoration::goesOnInAnotherRegion()
{
    remove({u"a.org"_s});
    ses().isHolding = true;
    QVERIFY(user().click(u"flashAction"_s));
    m_window->window->setRegion(*aws::regionByCode(u"eu-west-1"_s));
    QCOMPARE(user().flashes().size(), 0); // nobody would tell how it ended
    ses().isHolding = false;
    ses().release();
    QTRY_VERIFY(ses().identities.contains(u"a.org"_s));
    QTRY_COMPARE(user().names().size(), 4);
    QCOMPARE(user().flashes().size(), 0);
}

void TestRestoration::outlivesItsWindow()
{
    remove({u"a.org"_s});
    ses().isHolding = true;
    QVERIFY(user().click(u"flashAction"_s));
    m_window->window.reset();
    ses().isHolding = false;
    ses().release();
    QTRY_VERIFY(m_window->connection.children().isEmpty()); // the task has ended, and hears nobody
    QVERIFY(ses().identities.contains(u"a.org"_s));
}

/// Half a deletion taken back helps nobody.
void TestRestoration::goesOnWithoutItsSession()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names += u"x%1.org"_s.arg(i);
    std::optional<ui::Session> session;
    session.emplace(m_window->connection, m_window->window->region(), m_window->settings);
    ses().isHolding = true;
    ui::withUndo({}, *session, names).act();
    session.reset();
    QCOMPARE(ses().held(), 1);
    ses().release(1);
    QTRY_COMPARE(ses().held(), 1);
}

void TestRestoration::isNotOfferedByAws()
{
    open(false);
    remove({u"a.org"_s, u"b.org"_s});
    QCOMPARE(flash().header, u"2 identities deleted"_s);
    QCOMPARE(flash().action, QString());
    QVERIFY(!user().find(u"flashAction"_s));
}

void TestRestoration::saysBeforeWhetherItCanBe_data()
{
    QTest::addColumn<bool>("hasSimulator");
    QTest::newRow("simulator") << true;
    QTest::newRow("AWS") << false;
}

void TestRestoration::saysBeforeWhetherItCanBe()
{
    QFETCH(bool, hasSimulator);
    open(hasSimulator);
    ses().identities[u"a.org"_s].policies.insert(u"Partner"_s, u"{}"_s);
    const auto text = [this] { return user().find<ui::Alert>(u"consequences"_s)->text(); };
    user().tick(u"a.org"_s);
    QVERIFY(user().click(u"delete"_s));
    QTRY_VERIFY(user().find(u"consequences"_s));
    QCOMPARE(text().contains(u"This cannot be undone."_s), !hasSimulator);
    QTRY_VERIFY(text().contains(u"Policies"_s)); // what was read later is there too
    QCOMPARE(text().contains(u"This cannot be undone."_s), !hasSimulator);
}

void TestRestoration::isNotOfferedForNothing()
{
    ses().refuses = [](const wire::HttpRequest &request) {
        return request.method == "DELETE" ? std::optional(throttled()) : std::nullopt;
    };
    remove({u"a.org"_s});
    QCOMPARE(flash().kind, Flash::Kind::Error);
    QCOMPARE(flash().action, QString());
}

QTEST_MAIN(TestRestoration)
#include "tst_restoration.moc"
