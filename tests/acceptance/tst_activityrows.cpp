#include "console.h"

#include "ui/activity/activitydetail.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/inputs/select.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/table.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

/// The rows of console.md 22.2 that are seen in Activity, each on a fresh fixture F0.
class TestActivityRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void a24ShowsThePutCallWithEmptyOutput();
    void a27ShowsTheResponseOfTheApi();

private:
    int rowOf(const QString &operation)
    {
        const auto *model = user().find<ui::Table>(u"activityTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString() == operation)
                return row;
        }
        return -1;
    }
    void choose(int row)
    {
        auto *table = user().find<ui::Table>(u"activityTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 1)).center());
    }
    void openTab(const QString &tab)
    {
        QTest::mouseClick(user().find<ui::Tabs>(u"activityTabs"_s)->tab(tab), Qt::LeftButton);
    }
    QString shown() { return user().find<QLabel>(u"activityText"_s)->text(); }
    WindowDriver user() { return WindowDriver(m_console->window()); }

    std::unique_ptr<Console> m_console;
};

void TestActivityRows::init()
{
    m_console = std::make_unique<Console>();
    QTRY_COMPARE(user().names().size(), 8);
    user().key(Qt::Key_F12);
    QTRY_VERIFY(user().find(u"activityPanel"_s));
}

void TestActivityRows::a24ShowsThePutCallWithEmptyOutput()
{
    m_console->window().go({u"identities"_s, u"example.com"_s, u"configuration-set"_s});
    QTRY_VERIFY(user().isEnabled(u"edit-configuration-set"_s));
    QVERIFY(user().click(u"edit-configuration-set"_s));
    QTRY_VERIFY(user().hasOption(u"defaultSet"_s, u"set-c"_s));
    QVERIFY(user().choose(u"defaultSet"_s, u"set-c"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().textsAndLinks(u"configurationSet"_s).contains(u"set-c"_s));

    QTRY_VERIFY(rowOf(u"PutEmailIdentityConfigurationSetAttributes"_s) >= 0);
    choose(rowOf(u"PutEmailIdentityConfigurationSetAttributes"_s));
    QCOMPARE(user().find<ui::StatusIndicator>(u"activityStatus"_s)->text(), u"200"_s);
    QVERIFY2(shown().startsWith(u"PUT /v2/email/identities/example.com/configuration-set HTTP/1.1\n"_s),
             qPrintable(shown()));
    openTab(u"response"_s);
    QVERIFY2(shown().startsWith(u"HTTP/1.1 200 OK\n"_s) && shown().endsWith(u"\n\n{\n}"_s), qPrintable(shown()));
    openTab(u"cli"_s);
    QVERIFY2(shown().startsWith(u"aws sesv2 put-email-identity-configuration-set-attributes \\\n"
                                "  --email-identity example.com \\\n  --configuration-set-name set-c \\\n"_s),
             qPrintable(shown()));
}

void TestActivityRows::a27ShowsTheResponseOfTheApi()
{
    m_console->window().go({u"identities"_s, u"example.com"_s});
    QTRY_VERIFY(user().find(u"summary"_s));
    QTRY_VERIFY(rowOf(u"GetEmailIdentity"_s) >= 0);
    choose(rowOf(u"GetEmailIdentity"_s));
    openTab(u"response"_s);
    QVERIFY2(shown().contains(u"\"ConfigurationSetName\": \"set-a\""_s), qPrintable(shown()));
    QVERIFY(user().click(u"activityCopy"_s));
    QCOMPARE(QApplication::clipboard()->text(), shown());
}

QTEST_MAIN(TestActivityRows)
#include "tst_activityrows.moc"
