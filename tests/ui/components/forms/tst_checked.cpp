#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/forms/tageditor.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// A form that is higher than what is seen of it; its fields write down when they are asked.
struct Form : QScrollArea
{
    Form()
    {
        page = new QWidget;
        column = new QVBoxLayout(page);
        setWidget(page);
        setWidgetResizable(true);
        resize(600, 300);
    }

    FormField *add(const QString &name, bool isGood)
    {
        auto *input = new TextInput;
        input->setObjectName(name);
        auto *field = new FormField({.label = name}, input);
        field->setCheck([this, name, isGood] {
            asked.append(name);
            return isGood ? Remark()
                          : Remark::error(u"%1 is wrong, and that is a long story to tell. "_s.arg(name).repeated(8));
        });
        column->addWidget(field);
        return field;
    }

    bool sees(const QString &name) const
    {
        const auto *widget = findChild<QWidget *>(name);
        return viewport()->rect().contains(QRect(widget->mapTo(viewport(), QPoint()), widget->size()));
    }

    QWidget *page;
    QVBoxLayout *column;
    QStringList asked;
};

} // namespace

class TestChecked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void asksAllInTheOrderInWhichTheyStand();
    void passesWhatIsHiddenOrCannotBeUsed();
    void scrollsToTheFirstWrongOneAndFocusesIt();
    void scrollsToWhatRemarksAboveItHaveMoved();
    void nothingWrongIsNothingToSee();
    void aGroupOfPartsIsAskedToo();
};

void TestChecked::asksAllInTheOrderInWhichTheyStand()
{
    Form form;
    form.add(u"first"_s, false);
    form.add(u"third"_s, false);
    auto *second = form.add(u"second"_s, true);
    form.column->removeWidget(second);
    form.column->insertWidget(1, second);
    form.show();
    QVERIFY(!checkAll(form.page));
    QCOMPARE(form.asked, QStringList({u"first"_s, u"second"_s, u"third"_s}));
}

void TestChecked::passesWhatIsHiddenOrCannotBeUsed()
{
    Form form;
    auto *section = new QWidget;
    form.add(u"hidden"_s, false)->hide();
    form.add(u"disabled"_s, false)->setEnabled(false);
    auto *inner = form.add(u"inHidden"_s, false);
    inner->setParent(section);
    form.column->addWidget(section);
    section->hide();
    form.add(u"seen"_s, true);
    form.show();
    QVERIFY(checkAll(form.page));
    QCOMPARE(form.asked, QStringList({u"seen"_s}));
    // A page that is not shown yet hides nothing in it.
    Form later;
    later.add(u"a"_s, false);
    QVERIFY(!checkAll(later.page));
}

void TestChecked::scrollsToTheFirstWrongOneAndFocusesIt()
{
    Form form;
    for (int i = 0; i < 12; ++i)
        form.add(u"good%1"_s.arg(i), true);
    form.add(u"wrong"_s, false);
    form.add(u"alsoWrong"_s, false);
    for (int i = 0; i < 12; ++i)
        form.add(u"more%1"_s.arg(i), true);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QVERIFY(!form.sees(u"wrong"_s));
    QVERIFY(!checkAll(form.page));
    QVERIFY(form.findChild<TextInput *>(u"wrong"_s)->hasFocus());
    QTRY_VERIFY(form.sees(u"wrong"_s));
    QVERIFY(form.sees(u"wrongRemark"_s));
    // From below too, and not just under the upper edge, where messages lie.
    form.verticalScrollBar()->setValue(form.verticalScrollBar()->maximum());
    QVERIFY(!form.sees(u"wrong"_s));
    checkAll(form.page);
    QTRY_VERIFY(form.sees(u"wrong"_s));
    QVERIFY(form.findChild<QWidget *>(u"wrongField"_s)->mapTo(form.viewport(), QPoint()).y() >= 48);
}

void TestChecked::scrollsToWhatRemarksAboveItHaveMoved()
{
    Form form;
    for (int i = 0; i < 6; ++i)
        form.add(u"good%1"_s.arg(i), true);
    auto *wrong = form.add(u"wrong"_s, false);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const int before = wrong->height();
    checkAll(form.page);
    QTRY_VERIFY(wrong->height() > before + 16); // a remark of several lines has appeared
    QTRY_VERIFY(form.sees(u"wrongRemark"_s));
}

void TestChecked::nothingWrongIsNothingToSee()
{
    Form form;
    for (int i = 0; i < 12; ++i)
        form.add(u"good%1"_s.arg(i), true);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto *last = form.findChild<TextInput *>(u"good11"_s);
    last->setFocus();
    QVERIFY(checkAll(form.page));
    QVERIFY(last->hasFocus());
    QCOMPARE(form.verticalScrollBar()->value(), 0);
}

void TestChecked::aGroupOfPartsIsAskedToo()
{
    Form form;
    form.add(u"good"_s, true);
    auto *tags = new TagEditor;
    form.column->addWidget(tags);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    tags->findChild<QAbstractButton *>(u"addTag"_s)->click();
    QTest::keyClicks(tags->findChild<QWidget *>(u"value0"_s), u"x"_s);
    QVERIFY(!checkAll(form.page));
    QVERIFY(tags->findChild<QWidget *>(u"key0"_s)->hasFocus());
}

QTEST_MAIN(TestChecked)
#include "tst_checked.moc"
