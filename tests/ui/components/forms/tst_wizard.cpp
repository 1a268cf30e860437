#include "ui/components/content/expandablesection.h"
#include "ui/components/content/text.h"
#include "ui/components/forms/wizard.h"
#include "ui/components/forms/wizardstep.h"
#include "ui/components/forms/wizardsteps.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QStringList titles{u"Create policy"_s, u"Customize policy"_s, u"Review and apply"_s};

struct Shown : Wizard
{
    Shown() : Wizard(titles, new Text(u"The form"_s)), picks(this, &Wizard::chosen)
    {
        resize(1075, 400);
        show();
    }

    WizardStep *step(int number) const { return findChild<WizardStep *>(u"step%1"_s.arg(number)); }
    QWidget *steps() const { return findChild<QWidget *>(u"steps"_s); }
    QWidget *form() const { return findChild<Text *>(); }
    ExpandableHeader *section() const { return findChild<ExpandableHeader *>(u"stepsSection"_s); }

    QSignalSpy picks;
};

} // namespace

class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void stepsStandBesideTheForm();
    void whereItIsNarrowTheyAreASectionAbove();
    void onlyWhatIsDoneCanBeGoneBackTo();
    void marksHaveTheirColours();
    void saysWhichStepIsShown();
};

// edit-policy-generator: steps at x 305, 260 wide, 56 apart, the form from x 589.
void TestWizard::stepsStandBesideTheForm()
{
    Shown wizard;
    QCOMPARE(wizard.steps()->x(), 0);
    QCOMPARE(wizard.steps()->width(), 260);
    QCOMPARE(wizard.step(1)->y() - wizard.step(0)->y(), 56);
    QCOMPARE(wizard.form()->x(), 284);
    QCOMPARE(wizard.form()->width(), 1075 - 284);
    QVERIFY(!wizard.section()->isVisible());
}

void TestWizard::whereItIsNarrowTheyAreASectionAbove()
{
    Shown wizard;
    wizard.resize(659, 400);
    QVERIFY(!wizard.steps()->isVisible());
    QVERIFY(wizard.section()->isVisible());
    QCOMPARE(wizard.section()->text(), u"Step 1 of 3"_s);
    QCOMPARE(wizard.form()->width(), 659);
    const int closed = wizard.form()->y();
    QTest::mouseClick(wizard.section(), Qt::LeftButton);
    QVERIFY(wizard.steps()->isVisible());
    QTRY_VERIFY(wizard.form()->y() > closed + 140);
    wizard.setCurrent(1);
    QCOMPARE(wizard.section()->text(), u"Step 2 of 3"_s);
    QVERIFY(!wizard.steps()->isVisible()); // one goes on with the form
    QCOMPARE(wizard.form()->y(), closed);
}

void TestWizard::onlyWhatIsDoneCanBeGoneBackTo()
{
    Shown wizard;
    wizard.setCurrent(1);
    QTest::mouseClick(wizard.step(1), Qt::LeftButton);
    QTest::mouseClick(wizard.step(2), Qt::LeftButton);
    QCOMPARE(wizard.picks.size(), 0);
    QTest::mouseClick(wizard.step(0), Qt::LeftButton);
    QTest::keyClick(wizard.step(0), Qt::Key_Return);
    QCOMPARE(wizard.picks.size(), 2);
    QCOMPARE(wizard.picks.first().first().toInt(), 0);
    QCOMPARE(wizard.current(), 1); // the page decides
}

void TestWizard::marksHaveTheirColours()
{
    WizardSteps steps(titles);
    steps.setCurrent(1);
    steps.resize(steps.sizeHint());
    const QImage image = steps.grab().toImage();
    const Theme theme;
    QCOMPARE(image.pixelColor(10, 29), theme.color(Color::TextInteractiveDefault)); // done: filled
    QCOMPARE(image.pixelColor(10, 85), theme.color(Color::TextAccent)); // present: a dot in a ring
    QCOMPARE(image.pixelColor(10, 76), theme.color(Color::TextAccent));
    QVERIFY(image.pixelColor(10, 78) != theme.color(Color::TextAccent));
    QVERIFY(image.pixelColor(10, 141) != theme.color(Color::BorderDropdownContainer)); // later: a ring
    QCOMPARE(image.pixelColor(9, 50), theme.color(Color::BorderDividerDefault)); // joined
}

void TestWizard::saysWhichStepIsShown()
{
    Shown wizard;
    wizard.setCurrent(1);
    const auto heard = [&](int step) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(wizard.step(step));
        return interface->text(QAccessible::Name) + u'|' + interface->text(QAccessible::Description);
    };
    QCOMPARE(heard(0), u"Step 1: Create policy|"_s);
    QCOMPARE(heard(1), u"Step 2: Customize policy|This step is shown"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(wizard.step(0))->role(), QAccessible::Link);
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
