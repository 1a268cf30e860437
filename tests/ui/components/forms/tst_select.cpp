#include "ui/components/controls/textinput.h"
#include "ui/components/forms/optionview.h"
#include "ui/components/forms/select.h"
#include "ui/components/forms/selectlist.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

bool has(const QWidget &widget, const QColor &color)
{
    const QImage image = const_cast<QWidget &>(widget).grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

const QList<Select::Option> &sets()
{
    static const QList<Select::Option> all{
        {.value = u"a"_s, .text = u"set-a"_s},
        {.value = u"b"_s, .text = u"set-b"_s, .detail = u"TLS required"_s},
        {.value = u"c"_s, .text = u"set-c"_s, .detail = u"sending disabled"_s, .enabled = false},
        {.value = u"m"_s, .text = u"marketing"_s},
    };
    return all;
}

struct Window : QWidget
{
    explicit Window(const QList<Select::Option> &options = sets()) : select(this), chosen(&select, &Select::chosen)
    {
        resize(600, 500);
        select.setObjectName(u"set"_s);
        select.setAccessibleName(u"Default configuration set"_s);
        select.setOptions(options);
        select.setGeometry(40, 40, 300, 32);
        show();
    }

    OptionView *view() const { return select.list()->findChild<OptionView *>(); }
    QRect panel() const
    {
        const QRect outer(select.list()->mapTo(this, QPoint()), select.list()->size());
        return outer.adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
    }

    QRect row(int number) const { return view()->visualRect(view()->model()->index(number, 0)); }
    QString shown() const
    {
        QStringList texts;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            texts += view()->model()->index(row, 0).data().toString();
        return texts.join(u' ');
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    bool open()
    {
        if (!QTest::qWaitForWindowActive(this))
            return false;
        select.setFocus();
        press(Qt::Key_Down);
        return select.list();
    }

    Select select;
    QSignalSpy chosen;
};

} // namespace

class TestSelect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void hasTheColoursOfItsState_data();
    void hasTheColoursOfItsState();
    void aPressOpensItsListAndAnotherClosesIt();
    void theListStandsAsMeasured();
    void theListOpensUpwardWhereThereIsNoRoomBelow();
    void aLongListStaysInTheWindowAndScrolls();
    void aClickChooses();
    void keysOpenIt_data();
    void keysOpenIt();
    void arrowsPassWhatCannotBeChosen();
    void homeAndEndLeadToTheEnds();
    void lettersFindAnOption();
    void lettersAreNoShortcutsOfTheWindow();
    void escapeChangesNothing();
    void tabClosesTheList();
    void aPressElsewhereCloses();
    void turningTheWheelElsewhereCloses();
    void whatCannotBeChosenTakesNoClick();
    void theSameAgainIsNoChange();
    void theFilterNarrows();
    void theFilterThatFindsNothingSaysSo();
    void emptyIsSaid();
    void optionsAreReplacedWhileItIsOpen();
    void whatIsChosenGoesWithItsOption();
    void tellsNobodyWhatTheProgramSets();
    void theHintStandsInItalicsWhileNothingIsChosen();
    void aDisabledOneDoesNotOpen();
    void saysWhatItIs();
    void tenThousandOptionsOpenAtOnce();
    void followsTheTheme();
};

void TestSelect::hasTheColoursOfItsState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QJsonObject>("expected");
    QFile file(QStringLiteral(REFERENCE "/layout/states.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object().value("states"_L1).toObject();
    for (const QString &state : {u"default"_s, u"hover"_s, u"focus"_s, u"disabled"_s, u"invalid"_s})
        for (const auto &[name, scheme] : {std::pair("light"_L1, Scheme::Light), std::pair("dark"_L1, Scheme::Dark)})
            QTest::addRow("%s %s", qPrintable(state), name.data())
                << state << scheme << all.value(u"select "_s + state).toObject().value(name).toObject();
}

void TestSelect::hasTheColoursOfItsState()
{
    QFETCH(QString, state);
    QFETCH(Scheme, scheme);
    QFETCH(QJsonObject, expected);
    QVERIFY(!expected.isEmpty());
    applyTheme(Theme(scheme));
    Select select;
    select.setOptions({{u"x"_s, u"▉▉▉▉"_s}}); // ink all over
    select.setValue(u"x"_s);
    if (state == u"hover"_s)
        select.showAs(ControlState::Hover);
    if (state == u"focus"_s)
        select.showAs(ControlState::Focus);
    select.setEnabled(state != u"disabled"_s);
    if (state == u"invalid"_s)
        select.setRemark(InputRemark::Invalid);
    select.resize(180, select.sizeHint().height());
    const QImage image = select.grab().toImage();
    QCOMPARE(image.pixelColor(120, 16), QColor(expected.value("background"_L1).toString()));
    QCOMPARE(image.pixelColor(90, 0), QColor(expected.value("border"_L1).toString().section(u' ', 1)));
    QVERIFY(has(select, QColor(expected.value("text"_L1).toString())));
}

void TestSelect::aPressOpensItsListAndAnotherClosesIt()
{
    Window window;
    QTest::mouseClick(&window.select, Qt::LeftButton);
    QVERIFY(window.select.list() && window.select.list()->isVisible());
    QTest::mouseClick(&window.select, Qt::LeftButton);
    QVERIFY(!window.select.list());
    QTest::mouseClick(&window.select, Qt::LeftButton);
    QVERIFY(window.select.list());
}

// edit-set-open and gallery-inputs: 4 px below, as wide; rows 30 or 46 apart, four more behind the last.
void TestSelect::theListStandsAsMeasured()
{
    Window window;
    window.select.openList();
    QCOMPARE(window.panel(), QRect(40, 76, 300, 30 + 46 + 46 + 35));
    QCOMPARE(window.row(0).height(), 30);
    QCOMPARE(window.row(1).height(), 46);
    QCOMPARE(window.row(3).height(), 35);
    window.select.list()->close();
    window.select.setFilterHint(u"Find"_s);
    window.select.openList();
    QCOMPARE(window.panel().height(), 32 + 30 + 46 + 46 + 35);
}

void TestSelect::theListOpensUpwardWhereThereIsNoRoomBelow()
{
    Window window;
    window.select.move(40, 440);
    window.select.openList();
    QCOMPARE(window.panel().bottom() + 1 + 4, 440);
    QCOMPARE(window.panel().height(), 157);
}

void TestSelect::aLongListStaysInTheWindowAndScrolls()
{
    QList<Select::Option> many;
    for (int i = 0; i < 100; ++i)
        many.append({QString::number(i), u"set-%1"_s.arg(i)});
    Window window(many);
    window.select.setValue(u"50"_s);
    QVERIFY(window.open());
    QVERIFY(window.panel().bottom() < window.height());
    QVERIFY(window.view()->viewport()->rect().contains(window.row(50))); // what is chosen is seen
    window.press(Qt::Key_End);
    QVERIFY(window.view()->viewport()->rect().contains(window.row(99)));
    window.press(Qt::Key_PageUp);
    QVERIFY(window.view()->currentIndex().row() < 95);
}

void TestSelect::aClickChooses()
{
    Window window;
    window.select.openList();
    QTest::mouseClick(window.view()->viewport(), Qt::LeftButton, {}, window.row(1).center());
    QCOMPARE(window.chosen.size(), 1);
    QCOMPARE(window.select.value(), u"b"_s);
    QCOMPARE(window.select.text(), u"set-b"_s);
    QVERIFY(!window.select.list());
}

void TestSelect::keysOpenIt_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("up") << Qt::Key_Up;
    QTest::newRow("space") << Qt::Key_Space;
    QTest::newRow("enter") << Qt::Key_Return;
}

void TestSelect::keysOpenIt()
{
    QFETCH(Qt::Key, key);
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.select.setFocus();
    window.press(key);
    QVERIFY(window.select.list());
    QVERIFY(window.select.list()->isAncestorOf(QApplication::focusWidget()));
}

void TestSelect::arrowsPassWhatCannotBeChosen()
{
    Window window;
    window.select.setValue(u"b"_s);
    QVERIFY(window.open());
    QCOMPARE(window.view()->currentIndex().row(), 1); // it begins where one is
    window.press(Qt::Key_Down);
    QCOMPARE(window.view()->currentIndex().row(), 3); // over set-c
    window.press(Qt::Key_Down);
    QCOMPARE(window.view()->currentIndex().row(), 0); // from the end to the beginning
    window.press(Qt::Key_Up);
    window.press(Qt::Key_Up);
    QCOMPARE(window.view()->currentIndex().row(), 1);
    window.press(Qt::Key_Up);
    window.press(Qt::Key_Return);
    QCOMPARE(window.select.value(), u"a"_s);
    QCOMPARE(window.chosen.size(), 1);
    QVERIFY(window.select.hasFocus());
}

void TestSelect::homeAndEndLeadToTheEnds()
{
    QList<Select::Option> options = sets();
    options.first().enabled = false;
    Window window(options);
    QVERIFY(window.open());
    window.press(Qt::Key_End);
    QCOMPARE(window.view()->currentIndex().row(), 3);
    window.press(Qt::Key_Home);
    QCOMPARE(window.view()->currentIndex().row(), 1); // the first that can be chosen
}

void TestSelect::lettersFindAnOption()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.select.setFocus();
    QTest::keyClicks(&window.select, u"m"_s);
    QVERIFY(window.select.list());
    window.press(Qt::Key_Space);
    QCOMPARE(window.select.value(), u"m"_s);
    window.press(Qt::Key_Down);
    QTest::keyClicks(QApplication::focusWidget(), u"set-b"_s);
    window.press(Qt::Key_Return);
    QCOMPARE(window.select.value(), u"b"_s);
    QTest::keyClick(&window.select, Qt::Key_C, Qt::ControlModifier); // a shortcut is no letter
    QVERIFY(!window.select.list());
}

// "/" finds in the list of the page, unless it is typed here.
void TestSelect::lettersAreNoShortcutsOfTheWindow()
{
    Window window;
    QShortcut shortcut(QKeySequence(u"m"_s), &window);
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    QVERIFY(window.open());
    QTest::keyClick(window.windowHandle(), Qt::Key_M); // as the desktop sends it
    QCOMPARE(activated.size(), 0);
    QCOMPARE(window.view()->currentIndex().row(), 3);
    window.press(Qt::Key_Escape);
    QTest::keyClick(window.windowHandle(), Qt::Key_M);
    QCOMPARE(activated.size(), 1);
}

void TestSelect::escapeChangesNothing()
{
    Window window;
    window.select.setValue(u"a"_s);
    QVERIFY(window.open());
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Escape);
    QVERIFY(!window.select.list());
    QCOMPARE(window.select.value(), u"a"_s);
    QCOMPARE(window.chosen.size(), 0);
    QVERIFY(window.select.hasFocus());
}

void TestSelect::tabClosesTheList()
{
    Window window;
    QVERIFY(window.open());
    window.press(Qt::Key_Tab);
    QVERIFY(!window.select.list());
    QCOMPARE(window.chosen.size(), 0);
}

void TestSelect::aPressElsewhereCloses()
{
    Window window;
    window.select.openList();
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(500, 450));
    QVERIFY(!window.select.list());
    window.select.openList();
    window.select.hide(); // another page came
    QVERIFY(!window.select.list());
}

// The page would scroll, and the list stay where its field was.
void TestSelect::turningTheWheelElsewhereCloses()
{
    Window window;
    window.select.openList();
    const QPointF inside = window.view()->viewport()->rect().center();
    QWheelEvent kept(inside, window.view()->viewport()->mapToGlobal(inside), {}, {0, -120}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window.view()->viewport(), &kept);
    QVERIFY(window.select.list());
    const QPointF outside(500, 450);
    QWheelEvent closes(outside, window.mapToGlobal(outside), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&window, &closes);
    QVERIFY(!window.select.list());
}

void TestSelect::whatCannotBeChosenTakesNoClick()
{
    Window window;
    window.select.openList();
    QTest::mouseClick(window.view()->viewport(), Qt::LeftButton, {}, window.row(2).center());
    QVERIFY(window.select.list());
    QCOMPARE(window.chosen.size(), 0);
    window.select.setValue(u"c"_s); // but it may be what is stored
    QCOMPARE(window.select.text(), u"set-c"_s);
}

void TestSelect::theSameAgainIsNoChange()
{
    Window window;
    window.select.setValue(u"a"_s);
    window.select.openList();
    QTest::mouseClick(window.view()->viewport(), Qt::LeftButton, {}, window.row(0).center());
    QCOMPARE(window.chosen.size(), 0);
    QCOMPARE(window.select.value(), u"a"_s);
}

void TestSelect::theFilterNarrows()
{
    Window window;
    window.select.setFilterHint(u"Find"_s);
    QVERIFY(window.open());
    auto *filter = window.select.list()->findChild<TextInput *>(u"optionFilter"_s);
    QVERIFY(filter->hasFocus());
    QVERIFY(!window.view()->currentIndex().isValid()); // none is meant yet
    QTest::keyClicks(filter, u"tls"_s); // in the second line too
    QCOMPARE(window.shown(), u"set-b"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!window.select.list());
    QTest::keyClicks(&window.select, u"mark"_s.left(1)); // a letter goes into it
    filter = window.select.list()->findChild<TextInput *>(u"optionFilter"_s);
    QCOMPARE(filter->text(), u"m"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(window.select.value(), u"m"_s);
}

void TestSelect::theFilterThatFindsNothingSaysSo()
{
    Window window;
    window.select.setFilterHint(u"Find"_s);
    QVERIFY(window.open());
    auto *filter = window.select.list()->findChild<TextInput *>(u"optionFilter"_s);
    QTest::keyClicks(filter, u"nothing"_s);
    QVERIFY(!window.view()->isVisible());
    QCOMPARE(window.panel().height(), 32 + 36);
    QTest::keyClick(filter, Qt::Key_Return); // there is nothing to choose
    QCOMPARE(window.chosen.size(), 0);
}

void TestSelect::emptyIsSaid()
{
    Window window(QList<Select::Option>{});
    window.select.setEmptyText(u"No configuration sets"_s);
    const QColor secondary = Theme().color(Color::TextDropdownItemSecondary);
    QVERIFY(window.open());
    QCOMPARE(window.panel().height(), 36);
    QVERIFY(has(*window.select.list(), secondary));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Escape);
    QVERIFY(!window.select.list());
}

void TestSelect::optionsAreReplacedWhileItIsOpen()
{
    Window window(QList<Select::Option>{});
    window.select.setEmptyText(u"No configuration sets"_s);
    QVERIFY(window.open());
    window.select.setOptions(sets()); // they have been loaded
    QCOMPARE(window.shown(), u"set-a set-b set-c marketing"_s);
    QVERIFY(window.view()->isVisible());
    QCOMPARE(window.panel().height(), 157);
    window.press(Qt::Key_Down);
    QCOMPARE(window.view()->currentIndex().row(), 1);
    QList<Select::Option> fewer = sets();
    fewer.removeFirst();
    window.select.setOptions(fewer);
    QCOMPARE(window.view()->currentIndex().data().toString(), u"set-b"_s); // the keyboard is where it was
    window.press(Qt::Key_Return);
    QCOMPARE(window.select.value(), u"b"_s);
}

void TestSelect::whatIsChosenGoesWithItsOption()
{
    Window window;
    window.select.setValue(u"m"_s);
    window.select.setOptions(sets().mid(1));
    QCOMPARE(window.select.value(), u"m"_s);
    window.select.setOptions(sets().mid(0, 2));
    QCOMPARE(window.select.value(), QString());
    QCOMPARE(window.select.text(), QString());
    QCOMPARE(window.chosen.size(), 0);
}

void TestSelect::tellsNobodyWhatTheProgramSets()
{
    Window window;
    window.select.setValue(u"a"_s);
    QCOMPARE(window.chosen.size(), 0);
    window.select.setValue(u"unknown"_s);
    QCOMPARE(window.select.value(), QString());
    Window none({{.value = {}, .text = u"No SNS topic"_s}, {.value = u"x"_s, .text = u"x"_s}});
    QCOMPARE(none.select.text(), u"No SNS topic"_s); // an option may stand for "none"
}

void TestSelect::theHintStandsInItalicsWhileNothingIsChosen()
{
    Window window;
    window.select.setHint(u"▉▉"_s);
    const QColor hint = Theme().color(Color::TextInputPlaceholder);
    const QColor text = Theme().color(Color::TextBodyDefault);
    QVERIFY(has(window.select, hint));
    window.select.setOptions({{u"x"_s, u"▉▉"_s}}); // ink all over
    window.select.setValue(u"x"_s);
    QVERIFY(!has(window.select, hint));
    QVERIFY(has(window.select, text));
}

void TestSelect::aDisabledOneDoesNotOpen()
{
    Window window;
    window.select.setEnabled(false);
    QTest::mouseClick(&window.select, Qt::LeftButton);
    QVERIFY(!window.select.list());
}

void TestSelect::saysWhatItIs()
{
    Window window;
    window.select.setValue(u"b"_s);
    const QAccessibleInterface *box = QAccessible::queryAccessibleInterface(&window.select);
    QCOMPARE(box->role(), QAccessible::ComboBox);
    QCOMPARE(box->text(QAccessible::Name), u"Default configuration set"_s);
    QCOMPARE(box->text(QAccessible::Value), u"set-b"_s);
    QVERIFY(box->state().hasPopup);
    window.select.openList();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(window.view());
    QCOMPARE(list->text(QAccessible::Name), u"Default configuration set"_s);
    QCOMPARE(list->childCount(), 4);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"set-b"_s);
    QVERIFY(list->child(1)->state().selectable);
    QVERIFY(!list->child(2)->state().selectable);
}

void TestSelect::tenThousandOptionsOpenAtOnce()
{
    QList<Select::Option> many;
    for (int i = 0; i < 10'000; ++i)
        many.append({QString::number(i), u"set-%1"_s.arg(i)});
    Window window(many);
    QBENCHMARK_ONCE
    {
        window.select.openList();
        window.grab();
    }
    QCOMPARE(window.view()->model()->rowCount(), 10'000);
}

void TestSelect::followsTheTheme()
{
    Window window;
    window.select.setValue(u"a"_s);
    window.select.openList();
    applyTheme(Theme(Scheme::Dark, Density::Compact, Motion::Off));
    QCOMPARE(window.select.sizeHint().height(), 28);
    const QImage image = window.grab().toImage();
    const QRect panel = window.panel();
    QCOMPARE(image.pixelColor(panel.left() + 150, panel.top() + 15),
             Theme(Scheme::Dark).color(Color::BackgroundItemSelected));
    QCOMPARE(image.pixelColor(panel.left() + 250, panel.top() + 60),
             Theme(Scheme::Dark).color(Color::BackgroundDropdownItemDefault));
}

QTEST_MAIN(TestSelect)
#include "tst_select.moc"
