#include "selectwindow.h"

class TestSelectList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void theListStandsAsMeasured();
    void theListOpensUpwardWhereThereIsNoRoomBelow();
    void aLongListStaysInTheWindowAndScrolls();
    void aClickChooses();
    void arrowsPassWhatCannotBeChosen();
    void homeAndEndLeadToTheEnds();
    void lettersFindAnOption();
    void lettersAreNoShortcutsOfTheWindow();
    void aPressElsewhereCloses();
    void turningTheWheelElsewhereCloses();
    void whatCannotBeChosenTakesNoClick();
    void theFilterNarrows();
    void theFilterThatFindsNothingSaysSo();
    void emptyIsSaid();
    void optionsAreReplacedWhileItIsOpen();
    void tenThousandOptionsOpenAtOnce();
};

// edit-set-open and gallery-inputs: 4 px below, as wide; rows 30 or 46 apart, five more behind the last.
void TestSelectList::theListStandsAsMeasured()
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

void TestSelectList::theListOpensUpwardWhereThereIsNoRoomBelow()
{
    Window window;
    window.select.move(40, 440);
    window.select.openList();
    QCOMPARE(window.panel().bottom() + 1 + 4, 440);
    QCOMPARE(window.panel().height(), 157);
}

void TestSelectList::aLongListStaysInTheWindowAndScrolls()
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

void TestSelectList::aClickChooses()
{
    Window window;
    window.select.openList();
    QTest::mouseClick(window.view()->viewport(), Qt::LeftButton, {}, window.row(1).center());
    QCOMPARE(window.chosen.size(), 1);
    QCOMPARE(window.select.value(), u"b"_s);
    QCOMPARE(window.select.text(), u"set-b"_s);
    QVERIFY(!window.select.list());
}

void TestSelectList::arrowsPassWhatCannotBeChosen()
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

void TestSelectList::homeAndEndLeadToTheEnds()
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

void TestSelectList::lettersFindAnOption()
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
void TestSelectList::lettersAreNoShortcutsOfTheWindow()
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

void TestSelectList::aPressElsewhereCloses()
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
void TestSelectList::turningTheWheelElsewhereCloses()
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

void TestSelectList::whatCannotBeChosenTakesNoClick()
{
    Window window;
    window.select.openList();
    QTest::mouseClick(window.view()->viewport(), Qt::LeftButton, {}, window.row(2).center());
    QVERIFY(window.select.list());
    QCOMPARE(window.chosen.size(), 0);
    window.select.setValue(u"c"_s); // but it may be what is stored
    QCOMPARE(window.select.text(), u"set-c"_s);
}

void TestSelectList::theFilterNarrows()
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

void TestSelectList::theFilterThatFindsNothingSaysSo()
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

void TestSelectList::emptyIsSaid()
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

void TestSelectList::optionsAreReplacedWhileItIsOpen()
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

void TestSelectList::tenThousandOptionsOpenAtOnce()
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

QTEST_MAIN(TestSelectList)
#include "tst_selectlist.moc"
