#include "../pages/fakewindow.h"

#include "ui/components/controls/button.h"
#include "ui/components/navigation/navigationlink.h"
#include "ui/shell/pages.h"

using namespace Qt::StringLiterals;

/// What has no page yet is not there: no entry, no button, no search box (design.md section 4).
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyEntryLeadsToAPage();
    void withoutTheSimulatorItsGroupIsAbsent();
    void theTopBarHoldsWhatWorks();
    void buttonsAreThoseThatWork_data();
    void buttonsAreThoseThatWork();

private:
    WindowDriver user() { return m_window->user(); }
    template <typename Widget>
    QStringList namesOf(const QWidget *part) const
    {
        QStringList names;
        for (const Widget *each : part->findChildren<Widget *>()) {
            if (each->isVisible())
                names += each->objectName();
        }
        return names;
    }

    std::unique_ptr<FakeWindow> m_window;
};

void TestPages::init()
{
    m_window = std::make_unique<FakeWindow>();
    m_window->ses.add(u"a.org"_s);
    m_window->open();
    QTRY_COMPARE(user().names().size(), 1);
}

void TestPages::cleanup()
{
    m_window.reset();
}

void TestPages::everyEntryLeadsToAPage()
{
    const auto entries = m_window->window->findChildren<ui::NavigationLink *>();
    QVERIFY(!entries.isEmpty());
    for (auto *entry : entries) {
        const QString page = entry->objectName().section(u':', 1);
        QVERIFY2(ui::pageFor({page}), qPrintable(page));
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(m_window->window->page()->place().page, page);
    }
}

void TestPages::withoutTheSimulatorItsGroupIsAbsent()
{
    QVERIFY(user().find(u"navigationEntry:hosted-zones"_s));
    QVERIFY(ui::pageFor({u"hosted-zones"_s}, true));
    QVERIFY(!ui::pageFor({u"hosted-zones"_s}, false));
    m_window = std::make_unique<FakeWindow>(false);
    m_window->ses.add(u"a.org"_s);
    m_window->open();
    QTRY_COMPARE(user().names().size(), 1);
    QVERIFY(user().find(u"navigationEntry:identities"_s));
    QVERIFY(!user().find(u"navigationEntry:hosted-zones"_s));
    m_window->window->go({u"hosted-zones"_s}); // as a window remembers it that was on the simulator
    QCOMPARE(m_window->window->page()->place().page, u"identities"_s);
}

void TestPages::theTopBarHoldsWhatWorks()
{
    const QWidget *bar = user().find(u"topBar"_s);
    QCOMPARE(namesOf<QAbstractButton>(bar), (QStringList{u"regionButton"_s, u"settingsButton"_s, u"accountButton"_s}));
    QCOMPARE(namesOf<QLineEdit>(bar), QStringList());
}

void TestPages::buttonsAreThoseThatWork_data()
{
    QTest::addColumn<bool>("isDetails");
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("list") << false
                          << QStringList{u"simulate"_s, u"refresh"_s, u"sendTestEmail"_s, u"delete"_s,
                                         u"createIdentity"_s};
    QTest::newRow("details") << true << QStringList{u"simulate"_s,      u"whichSettings"_s, u"delete"_s,
                                                    u"sendTestEmail"_s, u"edit-dkim"_s,     u"edit-mail-from"_s};
}

void TestPages::buttonsAreThoseThatWork()
{
    QFETCH(bool, isDetails);
    if (isDetails)
        user().open(u"a.org"_s);
    QTRY_VERIFY(!isDetails || user().find(u"summary"_s));
    QStringList buttons;
    for (const ui::Header *header : m_window->window->page()->findChildren<ui::Header *>()) {
        if (header->isVisible())
            buttons += namesOf<ui::Button>(header);
    }
    QTEST(buttons, "buttons");
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
