#include "../fakewindow.h"

#include "ui/components/collections/pagination.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/collections/tabletools.h"
#include "ui/components/controls/button.h"

using namespace Qt::StringLiterals;

/// The page "Verified identities" before a service that is slow, refuses, or changes by itself (console.md 4).
class TestIdentitiesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatItIsLoading();
    void showsTheFirstPageWhileMoreAreLoading();
    void saysThatThereAreNone();
    void offersToRetryAfterAnError();
    void keepsOldRowsWhenARefreshFails();
    void keepsSortFilterAndTicksThroughARefresh();
    void filtersAndCounts();
    void clearsAFilterThatMatchesNothing();
    void turnsPages();
    void remembersPreferences();
    void remembersWidths();
    void followsAnotherProgram();

    void namesWhatIsDeleted();
    void scrollsALongListOfNames();
    void namesTheConsequences();
    void waitsWhileDeleting();
    void reportsWhatCouldNotBeDeleted();
    void reportsThatNothingCouldBeDeleted();

    void worksByKeyboard();
    void focusesTheFilter_data();
    void focusesTheFilter();

private:
    void fill(int count);
    void open();
    WindowDriver user() { return m_window->user(); }
    FakeSes &ses() { return m_window->ses; }
    QStringList stateTexts();

    std::unique_ptr<FakeWindow> m_window;
};

void TestIdentitiesPage::init()
{
    m_window = std::make_unique<FakeWindow>();
}

void TestIdentitiesPage::cleanup()
{
    m_window.reset();
}

void TestIdentitiesPage::fill(int count)
{
    for (int i = 1; i <= count; ++i)
        ses().add(u"d%1.org"_s.arg(i, 2, 10, QChar(u'0')),
                  i % 2 == 0 ? ses::VerificationStatus::Success : ses::VerificationStatus::Pending);
}

void TestIdentitiesPage::open()
{
    m_window->open();
    QTRY_VERIFY(!user().names().isEmpty());
}

/// What stands in place of the rows.
QStringList TestIdentitiesPage::stateTexts()
{
    QStringList texts;
    const ui::TableState *state = user().container()->state();
    for (const QLabel *label : state->findChildren<QLabel *>())
        texts += label->text();
    return texts;
}

void TestIdentitiesPage::saysThatItIsLoading()
{
    fill(3);
    ses().isHolding = true;
    m_window->open();
    QVERIFY(!user().container()->showsRows());
    QCOMPARE(user().heading(), u"Loaded identities"_s);
    QVERIFY(!user().filter()->isEnabled());
    QVERIFY(!user().container()->tools()->preferences()->isEnabled());
    ses().release();
    QTRY_COMPARE(user().names().size(), 3);
    QVERIFY(user().filter()->isEnabled());
}

void TestIdentitiesPage::showsTheFirstPageWhileMoreAreLoading()
{
    fill(6);
    ses().pageSize = 4;
    ses().isHolding = true;
    m_window->open();
    ses().release(1);
    QTRY_COMPARE(user().names().size(), 4);
    QCOMPARE(user().heading(), u"Loaded identities (4+)"_s);
    QTRY_COMPARE(ses().held(), 1);
    ses().release();
    QTRY_COMPARE(user().heading(), u"Loaded identities (6)"_s);
}

void TestIdentitiesPage::saysThatThereAreNone()
{
    m_window->open();
    QTRY_COMPARE(stateTexts(), (QStringList{u"No identities"_s, u"This Region has no identities yet."_s}));
    QCOMPARE(user().heading(), u"Loaded identities (0)"_s);
    QVERIFY(!user().isEnabled(u"delete"_s));
}

void TestIdentitiesPage::offersToRetryAfterAnError()
{
    fill(2);
    ses().refuses = [](const auto &) { return throttled(); };
    m_window->open();
    QTRY_VERIFY(user().container()->state()->findChild<QAbstractButton *>());
    QVERIFY(!user().container()->showsRows());
    ses().refuses = {};
    QTest::mouseClick(user().container()->state()->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_COMPARE(user().names().size(), 2);
}

void TestIdentitiesPage::keepsOldRowsWhenARefreshFails()
{
    fill(2);
    open();
    ses().refuses = [](const auto &) { return throttled(); };
    QVERIFY(user().click(u"refresh"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().text, u"Too many requests. Try again."_s);
    QCOMPARE(user().names().size(), 2);
}

void TestIdentitiesPage::keepsSortFilterAndTicksThroughARefresh()
{
    fill(8);
    open();
    user().sortBy(2);
    QTest::keyClicks(user().filter(), u"d0"_s);
    user().tick(u"d03.org"_s);
    const QStringList before = user().names();
    QCOMPARE(user().column(2).first(), u"Pending"_s);
    ses().isHolding = true;
    QVERIFY(user().click(u"refresh"_s));
    QCOMPARE(user().names(), before);
    ses().release();
    ses().isHolding = false;
    QTRY_VERIFY(!user().find<ui::Button>(u"refresh"_s)->isLoading());
    QCOMPARE(user().names(), before);
    QCOMPARE(user().ticked(), QStringList{u"d03.org"_s});
    QCOMPARE(user().filter()->text(), u"d0"_s);
}

void TestIdentitiesPage::filtersAndCounts()
{
    fill(12);
    open();
    const auto shows = [this](const QString &text) { return user().texts(u"identities"_s).contains(text); };
    QTest::keyClicks(user().filter(), u"D1"_s);
    QCOMPARE(user().names(), (QStringList{u"d10.org"_s, u"d11.org"_s, u"d12.org"_s}));
    QVERIFY(shows(u"3 matches"_s));
    QTest::keyClicks(user().filter(), u"2"_s);
    QVERIFY(shows(u"1 match"_s));
    QCOMPARE(user().heading(), u"Loaded identities (12)"_s);
}

void TestIdentitiesPage::clearsAFilterThatMatchesNothing()
{
    fill(2);
    open();
    QTest::keyClicks(user().filter(), u"nothing like this"_s);
    QVERIFY(stateTexts().contains(u"No matches"_s));
    QTest::mouseClick(user().container()->state()->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(user().names().size(), 2);
    QVERIFY(user().filter()->text().isEmpty());
}

void TestIdentitiesPage::turnsPages()
{
    fill(23);
    open();
    ui::Pagination *pages = user().container()->tools()->pagination();
    QCOMPARE(user().names().size(), 10);
    QCOMPARE(pages->count(), 3);
    user().tick(u"d01.org"_s);
    Q_EMIT pages->pageChosen(2);
    QCOMPARE(user().names(), (QStringList{u"d21.org"_s, u"d22.org"_s, u"d23.org"_s}));
    QCOMPARE(pages->page(), 2);
    QVERIFY(!user().isEnabled(u"delete"_s)); // ticks are per page
}

void TestIdentitiesPage::remembersPreferences()
{
    fill(23);
    open();
    QTest::mouseClick(user().container()->tools()->preferences(), Qt::LeftButton);
    QTRY_VERIFY(user().dialog());
    const auto choose = [this](const QString &text) {
        for (auto *each : user().dialog()->findChildren<QAbstractButton *>()) {
            if (each->text() == text || each->accessibleName() == text) {
                QTest::mouseClick(each, Qt::LeftButton, {}, {8, 8});
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(u"All"_s));
    QVERIFY(choose(u"Wrap lines"_s));
    QVERIFY(choose(u"Created"_s));
    QVERIFY(choose(u"Identity type"_s));
    QVERIFY(choose(u"Confirm"_s));
    QTRY_VERIFY(!user().dialog());
    const QList<int> columns{0, 2, 5};
    QCOMPARE(user().table()->columns().shown(), columns);
    QCOMPARE(user().names().size(), 23);
    open();
    QTRY_COMPARE(user().names().size(), 23);
    QCOMPARE(user().table()->columns().shown(), columns);
}

void TestIdentitiesPage::remembersWidths()
{
    fill(1);
    open();
    ui::TableHeader *header = user().container()->columnTitles();
    const QRect title = header->cellRect(0);
    const QPoint edge(title.right(), title.center().y());
    QTest::mousePress(header, Qt::LeftButton, {}, edge);
    QTest::mouseMove(header, edge + QPoint(-40, 0));
    QTest::mouseMove(header, edge + QPoint(-80, 0));
    QTest::mouseRelease(header, Qt::LeftButton, {}, edge + QPoint(-80, 0));
    const int width = user().table()->columns().widths().first();
    QVERIFY2(width < 420, qPrintable(QString::number(width)));
    open();
    QCOMPARE(user().table()->columns().widths().first(), width);
}

void TestIdentitiesPage::followsAnotherProgram()
{
    fill(2);
    open();
    user().tick(u"d02.org"_s);
    ses().add(u"a.org"_s);
    m_window->change(u"a.org"_s);
    QTRY_COMPARE(user().names(), (QStringList{u"a.org"_s, u"d01.org"_s, u"d02.org"_s}));
    QCOMPARE(user().ticked(), QStringList{u"d02.org"_s});
    ses().identities.remove(u"d01.org"_s);
    m_window->change(u"d01.org"_s);
    QTRY_COMPARE(user().names().size(), 2);
    QCOMPARE(user().heading(), u"Loaded identities (1/2)"_s);
}

void TestIdentitiesPage::namesWhatIsDeleted()
{
    fill(2);
    open();
    user().tick(u"d01.org"_s);
    user().click(u"delete"_s);
    QTRY_VERIFY(user().texts(u"deleteDialog"_s).contains(u"This identity is deleted in US East (N. Virginia):"_s));
    QCOMPARE(user().find(u"names"_s)->accessibleName(), u"d01.org"_s);
    user().key(Qt::Key_Escape);
    QTRY_VERIFY(!user().dialog());
    user().tick(u"d02.org"_s);
    user().click(u"delete"_s);
    QTRY_VERIFY(user().texts(u"deleteDialog"_s).contains(u"These identities are deleted in US East (N. Virginia):"_s));
    QCOMPARE(user().find(u"names"_s)->accessibleName(), u"d01.org, d02.org"_s);
    QVERIFY(user().find<ui::Button>(u"cancel"_s)->hasFocus());
}

void TestIdentitiesPage::scrollsALongListOfNames()
{
    fill(7);
    open();
    user().table()->tickAll(true);
    user().click(u"delete"_s);
    QTRY_VERIFY(user().find(u"namesBox"_s));
    QCOMPARE(user().find(u"namesBox"_s)->height(), 5 * 20);
    QCOMPARE(user().find(u"names"_s)->height(), 7 * 20);
}

void TestIdentitiesPage::namesTheConsequences()
{
    ses().add(u"example.com"_s);
    ses().add(u"joe@example.com"_s);
    ses().add(u"ann@mail.example.com"_s);
    ses().add(u"ann@otherexample.com"_s);
    ses().identities[u"example.com"_s].policies.insert(u"Partner"_s, u"{}"_s);
    open();
    user().tick(u"example.com"_s);
    user().click(u"delete"_s);
    const auto text = [this] { return user().find<ui::Alert>(u"consequences"_s)->text(); };
    QTRY_VERIFY(user().find(u"consequences"_s));
    QTRY_VERIFY(text().contains(u"2 verified addresses keep their own verification."_s));
    QVERIFY(text().contains(u"Policies attached to it are deleted too."_s));
    QVERIFY(text().contains(u"Published DNS records are not removed."_s));
    QVERIFY(!text().contains(u"undone"_s));
}

void TestIdentitiesPage::waitsWhileDeleting()
{
    fill(2);
    open();
    user().tick(u"d01.org"_s);
    user().click(u"delete"_s);
    ses().isHolding = true;
    QTRY_VERIFY(user().isEnabled(u"confirm"_s));
    QVERIFY(user().click(u"confirm"_s));
    QVERIFY(user().dialog()->isBusy());
    QVERIFY(!user().isEnabled(u"cancel"_s));
    user().key(Qt::Key_Escape);
    QVERIFY(user().dialog());
    ses().isHolding = false;
    ses().release();
    QTRY_VERIFY(!user().dialog());
    QTRY_COMPARE(user().names(), QStringList{u"d02.org"_s});
}

void TestIdentitiesPage::reportsWhatCouldNotBeDeleted()
{
    fill(4);
    ses().refuses = [](const wire::HttpRequest &request) -> std::optional<wire::ServiceError> {
        if (request.method == "DELETE" && request.path.endsWith("d02.org"))
            return throttled();
        return std::nullopt;
    };
    open();
    for (const auto &name : {u"d01.org"_s, u"d02.org"_s, u"d03.org"_s})
        user().tick(name);
    user().click(u"delete"_s);
    QTRY_VERIFY(user().isEnabled(u"confirm"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().names(), (QStringList{u"d02.org"_s, u"d04.org"_s}));
    QCOMPARE(user().ticked(), QStringList{u"d02.org"_s});
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Warning);
    QCOMPARE(user().flashes().first().header, u"2 of 3 identities deleted"_s);
    QCOMPARE(user().flashes().first().text, u"d02.org: Too many requests. Try again."_s);
}

void TestIdentitiesPage::reportsThatNothingCouldBeDeleted()
{
    fill(1);
    ses().refuses = [](const wire::HttpRequest &request) {
        return request.method == "DELETE" ? std::optional(throttled()) : std::nullopt;
    };
    open();
    user().tick(u"d01.org"_s);
    user().click(u"delete"_s);
    QTRY_VERIFY(user().isEnabled(u"confirm"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QCOMPARE(user().ticked(), QStringList{u"d01.org"_s});
}

void TestIdentitiesPage::worksByKeyboard()
{
    fill(4);
    open();
    QTRY_VERIFY(user().table()->hasFocus());
    user().key(Qt::Key_Down);
    user().key(Qt::Key_Down);
    user().key(Qt::Key_Space);
    QCOMPARE(user().ticked().size(), 1);
    user().key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(user().ticked().size(), 4);
    user().key(Qt::Key_Escape);
    QCOMPARE(user().ticked().size(), 0);
    user().key(Qt::Key_Space);
    user().key(Qt::Key_Delete);
    QTRY_VERIFY(user().dialog());
    user().key(Qt::Key_Escape);
    QTRY_VERIFY(!user().dialog());
    const auto lists = [this] { return ses().countAsked(u"GET /v2/email/identities?"_s); };
    const auto before = lists();
    user().key(Qt::Key_F5);
    QTRY_COMPARE(lists(), before + 1);
    user().table()->setFocus();
    user().key(Qt::Key_Return);
    QTRY_VERIFY(user().find(u"summary"_s));
}

void TestIdentitiesPage::focusesTheFilter_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+F") << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("/") << Qt::Key_Slash << Qt::KeyboardModifiers();
}

void TestIdentitiesPage::focusesTheFilter()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    fill(3);
    open();
    QTRY_VERIFY(user().table()->hasFocus());
    user().key(key, modifiers);
    QVERIFY(user().filter()->hasFocus());
    QTest::keyClicks(user().filter(), u"d/"_s);
    QCOMPARE(user().filter()->text(), u"d/"_s);
    user().key(Qt::Key_Escape);
    QCOMPARE(user().names().size(), 3);
}

QTEST_MAIN(TestIdentitiesPage)
#include "tst_identitiespage.moc"
