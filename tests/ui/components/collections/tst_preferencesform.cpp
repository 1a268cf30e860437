#include "ui/components/collections/columnlist.h"
#include "ui/components/collections/draghandle.h"
#include "ui/components/collections/preferencesform.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiobutton.h"
#include "ui/components/controls/toggle.h"
#include "ui/components/status/modal.h"
#include "ui/theme/style.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestPreferencesForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void standsAsInTheReference();
    void confirmGivesWhatWasChosen();
    void cancelGivesNothing();
    void columnsAreMovedByDragging();
    void columnsAreMovedByKeyboard();
    void fixedColumnsStay();

private:
    std::unique_ptr<QWidget> m_window;
    Modal *m_modal = nullptr;
    std::optional<TablePreferences> m_chosen;
};

void TestPreferencesForm::init()
{
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    m_chosen.reset();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    TablePreferences preferences;
    preferences.columns = {{.column = 0, .title = u"Identity"_s, .isFixed = true},
                           {.column = 1, .title = u"Identity type"_s},
                           {.column = 2, .title = u"Status"_s},
                           {.column = 3, .title = u"Default configuration set"_s, .isShown = false},
                           {.column = 4, .title = u"DKIM configuration"_s, .isShown = false},
                           {.column = 5, .title = u"Created"_s, .isShown = false}};
    m_modal = openPreferences(m_window.get(), preferences,
                              {{10, u"10 identities"_s},
                               {20, u"20 identities"_s},
                               {50, u"50 identities"_s},
                               {100, u"100 identities"_s},
                               {TablePreferences::all, u"All"_s}},
                              [this](const TablePreferences &chosen) { m_chosen = chosen; });
}

// list-preferences, whose dialog stands half a pixel higher.
void TestPreferencesForm::standsAsInTheReference()
{
    QCOMPARE(m_modal->panel(), QRect(310, 250, 820, 401));
    const auto at = [this](const QString &name) {
        const auto *widget = m_modal->findChild<QWidget *>(name);
        return widget->mapTo(m_window.get(), QPoint());
    };
    QCOMPARE(at(u"10"_s), QPoint(330, 331));
    QCOMPARE(at(u"wrapLines"_s), QPoint(330, 467));
    QCOMPARE(at(u"compactMode"_s), QPoint(330, 527));
    QCOMPARE(at(u"columnList"_s), QPoint(741, 357));
    QCOMPARE(at(u"move0"_s), QPoint(743, 367));
    QCOMPARE(at(u"show1"_s), QPoint(1078, 402));
}

void TestPreferencesForm::confirmGivesWhatWasChosen()
{
    QTest::mouseClick(m_modal->findChild<RadioButton *>(u"50"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTest::mouseClick(m_modal->findChild<Checkbox *>(u"wrapLines"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTest::mouseClick(m_modal->findChild<Toggle *>(u"show5"_s), Qt::LeftButton);
    QTest::mouseClick(m_modal->findChild<Toggle *>(u"show1"_s), Qt::LeftButton);
    QTest::mouseClick(m_modal->findChild<Button *>(u"confirm"_s), Qt::LeftButton);
    QVERIFY(m_chosen);
    QCOMPARE(m_chosen->pageSize, 50);
    QVERIFY(m_chosen->wraps);
    QVERIFY(!m_chosen->isCompact);
    QCOMPARE(m_chosen->shownColumns(), QList({0, 2, 5}));
    QVERIFY(m_modal->isHidden());
}

void TestPreferencesForm::cancelGivesNothing()
{
    QTest::mouseClick(m_modal->findChild<Toggle *>(u"show5"_s), Qt::LeftButton);
    QTest::keyClick(m_modal, Qt::Key_Escape);
    QVERIFY(!m_chosen);
    QVERIFY(m_modal->isHidden());
}

void TestPreferencesForm::columnsAreMovedByDragging()
{
    auto *handle = m_modal->findChild<DragHandle *>(u"move2"_s);
    QTest::mousePress(handle, Qt::LeftButton);
    for (const int dy : {-20, -37, -74})
        QTest::mouseMove(handle, handle->mapFromGlobal(handle->parentWidget()->mapToGlobal(QPoint(8, 90 + dy))));
    QTest::mouseRelease(handle, Qt::LeftButton);
    const auto columns = m_modal->findChild<ColumnList *>()->columns();
    QCOMPARE(columns.first().column, 2);
    QCOMPARE(columns[1].column, 0);
    QCOMPARE(handle->y(), 10);
}

void TestPreferencesForm::columnsAreMovedByKeyboard()
{
    auto *handle = m_modal->findChild<DragHandle *>(u"move1"_s);
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Down);
    QTest::keyClick(handle, Qt::Key_Down);
    QTest::keyClick(handle, Qt::Key_Up);
    const auto columns = m_modal->findChild<ColumnList *>()->columns();
    QCOMPARE(columns[1].column, 2);
    QCOMPARE(columns[2].column, 1);
    QVERIFY(handle->hasFocus());
}

void TestPreferencesForm::fixedColumnsStay()
{
    auto *toggle = m_modal->findChild<Toggle *>(u"show0"_s);
    QVERIFY(!toggle->isEnabled());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(toggle->isChecked());
}

QTEST_MAIN(TestPreferencesForm)
#include "tst_preferencesform.moc"
