#include "ui/components/controls/button.h"
#include "ui/components/forms/formactions.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

struct Shown : FormActions
{
    Shown() : FormActions(u"Save changes"_s)
    {
        resize(1075, 32);
        show();
    }

    QSignalSpy submits{this, &FormActions::submitted};
    QSignalSpy cancels{this, &FormActions::cancelled};
    QSignalSpy stops{this, &FormActions::waitingStopped};
};

} // namespace

class TestFormActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void buttonsStandAtTheRight();
    void theySayWhatTheyDo();
    void busyTakesNoClicks();
    void aSecondPressSubmitsNothing();
    void afterSomePatienceCancelStopsWaiting();
    void waitingAgainNeedsPatienceAgain();
    void theFocusStaysWhenItsButtonIsSwitchedOff();
    void whatCannotBeSubmittedSaysWhy();
    void secondaryStandsBetween();
};

// edit-tags-error: Cancel at x 1143, "Save changes" from 1242 to 1380, where the content ends.
void TestFormActions::buttonsStandAtTheRight()
{
    Shown actions;
    QCOMPARE(actions.primary()->geometry().right() + 1, 1075);
    QVERIFY(qAbs(actions.primary()->x() - (1241.92 - 305)) <= 1);
    QCOMPARE(actions.cancel()->geometry().right() + 1 + 8, actions.primary()->x());
    QCOMPARE(actions.height(), 32);
    QCOMPARE(actions.primary()->variant(), Button::Variant::Primary);
    QCOMPARE(actions.cancel()->variant(), Button::Variant::Link);
}

void TestFormActions::theySayWhatTheyDo()
{
    Shown actions;
    QTest::mouseClick(actions.primary(), Qt::LeftButton);
    QTest::keyClick(actions.primary(), Qt::Key_Return);
    QTest::mouseClick(actions.cancel(), Qt::LeftButton);
    QCOMPARE(actions.submits.size(), 2);
    QCOMPARE(actions.cancels.size(), 1);
    QCOMPARE(actions.stops.size(), 0);
}

void TestFormActions::busyTakesNoClicks()
{
    Shown actions;
    Button *previous = actions.addSecondary(u"Previous"_s);
    actions.setBusy(true);
    QVERIFY(actions.primary()->isLoading());
    QVERIFY(!actions.cancel()->isEnabled());
    QVERIFY(!previous->isEnabled());
    QCOMPARE(actions.primary()->text(), u"Save changes"_s); // its text stays
    actions.setBusy(false);
    QVERIFY(!actions.primary()->isLoading());
    QVERIFY(actions.cancel()->isEnabled());
    QVERIFY(previous->isEnabled());
}

void TestFormActions::aSecondPressSubmitsNothing()
{
    Shown actions;
    connect(&actions, &FormActions::submitted, &actions, [&actions] { actions.setBusy(true); });
    QTest::mouseDClick(actions.primary(), Qt::LeftButton);
    QTest::mouseClick(actions.primary(), Qt::LeftButton);
    QTest::keyClick(actions.primary(), Qt::Key_Space);
    QTest::keyClick(actions.primary(), Qt::Key_Return);
    actions.primary()->click(); // by assistive technology
    QCOMPARE(actions.submits.size(), 1);
    QTest::mouseClick(actions.cancel(), Qt::LeftButton);
    QCOMPARE(actions.cancels.size() + actions.stops.size(), 0);
}

void TestFormActions::afterSomePatienceCancelStopsWaiting()
{
    Shown actions;
    actions.setBusy(true);
    QVERIFY(!actions.cancel()->isEnabled());
    QTRY_VERIFY(actions.cancel()->isEnabled());
    QVERIFY(actions.primary()->isLoading());
    QTest::mouseClick(actions.cancel(), Qt::LeftButton);
    QCOMPARE(actions.stops.size(), 1);
    QCOMPARE(actions.cancels.size(), 0);
    actions.setBusy(false);
    QTest::mouseClick(actions.cancel(), Qt::LeftButton);
    QCOMPARE(actions.cancels.size(), 1);
    QCOMPARE(actions.stops.size(), 1);
}

void TestFormActions::waitingAgainNeedsPatienceAgain()
{
    Shown actions;
    actions.setBusy(true);
    QTRY_VERIFY(actions.cancel()->isEnabled());
    actions.setBusy(false);
    actions.setBusy(true);
    QVERIFY(!actions.cancel()->isEnabled());
    QTRY_VERIFY(actions.cancel()->isEnabled());
}

void TestFormActions::theFocusStaysWhenItsButtonIsSwitchedOff()
{
    Shown actions;
    QVERIFY(QTest::qWaitForWindowActive(&actions));
    Button *previous = actions.addSecondary(u"Previous"_s);
    previous->setFocus();
    actions.setBusy(true);
    QVERIFY(actions.primary()->hasFocus());
}

void TestFormActions::whatCannotBeSubmittedSaysWhy()
{
    Shown actions;
    actions.setSubmittable(false, u"You may not change this."_s);
    QVERIFY(!actions.primary()->isEnabled());
    QCOMPARE(actions.primary()->toolTip(), u"You may not change this."_s);
    QTest::mouseClick(actions.primary(), Qt::LeftButton);
    QCOMPARE(actions.submits.size(), 0);
    actions.setSubmittable(true);
    QVERIFY(actions.primary()->isEnabled());
    QVERIFY(actions.primary()->toolTip().isEmpty());
}

void TestFormActions::secondaryStandsBetween()
{
    Shown actions;
    Button *previous = actions.addSecondary(u"Previous"_s);
    actions.setPrimaryText(u"Next"_s);
    QTRY_COMPARE(previous->geometry().right() + 1 + 8, actions.primary()->x());
    QCOMPARE(actions.cancel()->geometry().right() + 1 + 8, previous->x());
    QVERIFY(QTest::qWaitForWindowActive(&actions));
    actions.cancel()->setFocus();
    QTest::keyClick(actions.cancel(), Qt::Key_Tab);
    QVERIFY(previous->hasFocus());
    QTest::keyClick(previous, Qt::Key_Tab);
    QVERIFY(actions.primary()->hasFocus());
}

QTEST_MAIN(TestFormActions)
#include "tst_formactions.moc"
