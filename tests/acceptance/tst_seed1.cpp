#include "console.h"

#include "core/ses/identities.h"
#include "core/wire/whendone.h"
#include "ui/components/controls/button.h"
#include "ui/components/menus/menuitem.h"
#include "ui/components/navigation/navigationlink.h"
#include "ui/components/navigation/sidenavigation.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/status/statuskind.h"
#include "ui/components/tables/tableroles.h"

using namespace Qt::StringLiterals;

/// The procedures of the first seed (console.md 22.1), each on a fresh fixture F0, by mouse and keyboard.
class TestSeed1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void a1ChoosesTheRegion();
    void a2OpensTheList();
    void a3ShowsEveryStatus();
    void a4SortsByStatus();
    void a5OpensByNameOnly();
    void a6DeletesOne();
    void a7DeletesSeveral();
    void a8DeletesInOneRegionOnly();
    void a9LeavesEverythingWhenCancelled();
    void a10DisablesDeleteWithoutTicks();
    void a14ShowsTheAuthenticationTab();
    void a15ShowsTheMailFromTabInstead();

private:
    void chooseRegion(const QString &code);
    void confirmDeletion();
    QStringList tabs() const;
    WindowDriver user() const { return WindowDriver(m_console->window()); }

    std::unique_ptr<Console> m_console;
};

void TestSeed1::init()
{
    m_console = std::make_unique<Console>();
    QTRY_COMPARE(user().names().size(), 8);
}

void TestSeed1::cleanup()
{
    m_console.reset();
}

void TestSeed1::chooseRegion(const QString &code)
{
    QVERIFY(user().click(u"regionButton"_s));
    QTRY_VERIFY(user().isEnabled(code));
    QVERIFY(user().click(code));
}

void TestSeed1::confirmDeletion()
{
    QVERIFY(user().click(u"delete"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(!user().dialog());
}

QStringList TestSeed1::tabs() const
{
    QStringList result;
    for (const auto *tab : m_console->window().findChildren<ui::TabButton *>()) {
        if (tab->isVisible())
            result += tab->text();
    }
    return result;
}

void TestSeed1::a1ChoosesTheRegion()
{
    chooseRegion(u"eu-west-1"_s);
    QTRY_COMPARE(user().names(), QStringList{u"eu.example.com"_s});
    QCOMPARE(user().heading(), u"Loaded identities (1)"_s);
}

void TestSeed1::a2OpensTheList()
{
    m_console->window().go({u"identities"_s, u"example.com"_s});
    QVERIFY(!user().container());
    auto *navigation = m_console->window().findChild<ui::SideNavigation *>();
    QTest::mouseClick(navigation->link(u"identities"_s), Qt::LeftButton);
    QTRY_VERIFY(user().container());
    QCOMPARE(user().heading(), u"Loaded identities (8)"_s);
    QVERIFY(user().column(1).contains(u"Domain"_s));
    QVERIFY(user().column(1).contains(u"Email address"_s));
}

void TestSeed1::a3ShowsEveryStatus()
{
    QMap<QString, ui::StatusKind> shown;
    const auto *model = user().table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex status = model->index(row, 2);
        shown.insert(status.data().toString(), ui::StatusKind(status.data(ui::StatusRole).toInt()));
    }
    // clang-format off
    const QMap<QString, ui::StatusKind> expected{
        {u"Verified"_s, ui::StatusKind::Success},
        {u"Failure"_s, ui::StatusKind::Error},
        {u"Pending"_s, ui::StatusKind::Pending},
        {u"Temporary Failure"_s, ui::StatusKind::Warning},
        {u"Not started"_s, ui::StatusKind::Stopped},
    };
    // clang-format on
    QCOMPARE(shown, expected);
}

void TestSeed1::a4SortsByStatus()
{
    const QStringList problemsFirst{u"Failure"_s, u"Temporary Failure"_s, u"Not started"_s, u"Pending"_s,
                                    u"Pending"_s, u"Verified"_s,          u"Verified"_s,    u"Verified"_s};
    user().sortBy(2);
    QCOMPARE(user().column(2), problemsFirst);
    QCOMPARE(user().names().mid(5), (QStringList{u"ann@gmail.com"_s, u"example.com"_s, u"joe@example.com"_s}));
    const QImage up = user().container()->columnTitles()->grab().toImage();
    user().sortBy(2);
    QStringList reversed = problemsFirst;
    std::ranges::reverse(reversed);
    QCOMPARE(user().column(2), reversed);
    QVERIFY(user().container()->columnTitles()->grab().toImage() != up);
}

void TestSeed1::a5OpensByNameOnly()
{
    user().tick(u"example.com"_s);
    QCOMPARE(user().ticked(), QStringList{u"example.com"_s});
    QVERIFY(user().container());
    user().clickRowBody(u"example.com"_s);
    QVERIFY(user().container());
    user().open(u"example.com"_s);
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(m_console->window().windowTitle(), u"example.com – SES Console"_s);
}

void TestSeed1::a6DeletesOne()
{
    user().tick(u"old.com"_s);
    confirmDeletion();
    QTRY_COMPARE(user().names().size(), 7);
    QVERIFY(!user().names().contains(u"old.com"_s));
    QCOMPARE(user().heading(), u"Loaded identities (7)"_s);
    QCOMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
    QCOMPARE(user().flashes().first().header, u"Identity deleted"_s);
    QCOMPARE(user().flashes().first().text, u"old.com was deleted."_s);

    m_console->restart();
    QTRY_COMPARE(user().names().size(), 7);
    QVERIFY(!user().names().contains(u"old.com"_s));
}

void TestSeed1::a7DeletesSeveral()
{
    user().tick(u"idle.com"_s);
    user().tick(u"flaky.com"_s);
    QCOMPARE(user().heading(), u"Loaded identities (2/8)"_s);
    confirmDeletion();
    QTRY_COMPARE(user().names().size(), 6);
    QVERIFY(!user().names().contains(u"idle.com"_s) && !user().names().contains(u"flaky.com"_s));
    QCOMPARE(user().flashes().first().header, u"2 identities deleted"_s);
}

void TestSeed1::a8DeletesInOneRegionOnly()
{
    auto created = m_console->service(u"eu-west-1"_s).call<ses::CreateEmailIdentity>({u"example.com"_s});
    created.waitForFinished();
    QVERIFY(created.result());
    user().tick(u"example.com"_s);
    confirmDeletion();
    QTRY_VERIFY(!user().names().contains(u"example.com"_s));
    chooseRegion(u"eu-west-1"_s);
    QTRY_COMPARE(user().names(), (QStringList{u"eu.example.com"_s, u"example.com"_s}));
}

void TestSeed1::a9LeavesEverythingWhenCancelled()
{
    const QStringList before = user().names();
    user().tick(u"old.com"_s);
    QVERIFY(user().click(u"delete"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(!user().dialog());
    QCOMPARE(user().names(), before);
    QCOMPARE(user().ticked(), QStringList{u"old.com"_s});
    QVERIFY(user().flashes().isEmpty());
}

void TestSeed1::a10DisablesDeleteWithoutTicks()
{
    QVERIFY(!user().isEnabled(u"delete"_s));
    user().tick(u"old.com"_s);
    QVERIFY(user().isEnabled(u"delete"_s));
    user().tick(u"old.com"_s);
    QVERIFY(!user().isEnabled(u"delete"_s));
}

void TestSeed1::a14ShowsTheAuthenticationTab()
{
    for (const QString &name : {u"example.com"_s, u"joe@example.com"_s}) {
        user().open(name);
        QTRY_COMPARE(tabs(),
                     (QStringList{u"Authentication"_s, u"Notifications"_s, u"Authorization"_s, u"Configuration set"_s,
                                  u"Tags"_s}));
        user().key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(user().container());
    }
}

void TestSeed1::a15ShowsTheMailFromTabInstead()
{
    user().open(u"ann@gmail.com"_s);
    QTRY_COMPARE(tabs(),
                 (QStringList{u"MAIL FROM domain"_s, u"Notifications"_s, u"Authorization"_s, u"Configuration set"_s,
                              u"Tags"_s}));
}

QTEST_MAIN(TestSeed1)
#include "tst_seed1.moc"
