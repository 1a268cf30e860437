#include "showncode.h"

class TestCodeFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void foldingHidesLinesAndKeepsTheText();
    void foldsByKeyboard();
    void aFoldInAFoldStaysFolded();
    void goingIntoAFoldOpensIt();
    void keysPassAFoldAndDeleteNothingInIt();
    void typingAboveKeepsAFold();
    void whatIsNoFoldAnyMoreIsOpen();
    void undoBringsHiddenLinesBack();
};

void TestCodeFolding::foldingHidesLinesAndKeepsTheText()
{
    Shown code;
    QCOMPARE(code.seen(), QList<int>({1, 2, 3, 4, 5, 6, 7}));
    code.pressTriangle(2);
    QCOMPARE(code.seen(), QList<int>({1, 2, 6, 7}));
    QVERIFY(code.folding().isFolded(1));
    QCOMPARE(code.shownLines().at(2).place.top(), 40.0); // they move up
    QCOMPARE(code.text(), policy);
    code.selectAll();
    code.copy();
    QCOMPARE(QApplication::clipboard()->text(), policy);
    code.pressTriangle(2);
    QCOMPARE(code.seen(), QList<int>({1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(code.shownLines().at(6).place.top(), 120.0);
    QCOMPARE(code.text(), policy);
    QCOMPARE(code.edits.size(), 0);
    code.pressTriangle(4); // there is none
    QCOMPARE(code.seen().size(), 7);
}

void TestCodeFolding::foldsByKeyboard()
{
    Shown code;
    code.putCursor(2, 1);
    code.press(Qt::Key_L, Qt::AltModifier);
    QCOMPARE(code.seen(), QList<int>({1, 2, 6, 7}));
    code.press(Qt::Key_Down);
    QCOMPARE(code.place(), u"6:1"_s); // over what is folded
    code.press(Qt::Key_Up);
    code.press(Qt::Key_L, Qt::AltModifier);
    QCOMPARE(code.seen().size(), 7);
    QCOMPARE(code.text(), policy);
}

void TestCodeFolding::aFoldInAFoldStaysFolded()
{
    Shown code;
    code.toggleFold(2);
    code.toggleFold(0);
    QCOMPARE(code.seen(), QList<int>({1, 7}));
    code.toggleFold(0);
    QCOMPARE(code.seen(), QList<int>({1, 2, 3, 5, 6, 7}));
}

void TestCodeFolding::goingIntoAFoldOpensIt()
{
    Shown code;
    code.toggleFold(2);
    code.toggleFold(0);
    code.goTo(4, 17);
    QCOMPARE(code.place(), u"4:17"_s);
    QCOMPARE(code.seen(), QList<int>({1, 2, 3, 4, 5, 6, 7}));
    code.toggleFold(1);
    QCOMPARE(code.place(), u"2:17"_s); // nobody types where nothing is seen
    code.putCursor(4, 1); // by a search, or by undoing
    QCOMPARE(code.seen().size(), 7);
}

void TestCodeFolding::keysPassAFoldAndDeleteNothingInIt()
{
    Shown code;
    code.toggleFold(1);
    code.putCursor(2, 17); // behind the bracket
    code.press(Qt::Key_Right);
    QCOMPARE(code.place(), u"6:1"_s);
    code.press(Qt::Key_Left);
    QCOMPARE(code.place(), u"2:17"_s);
    QVERIFY(code.folding().isFolded(1));
    code.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(code.textCursor().selectionEnd() - code.textCursor().selectionStart(), 37); // all that is hidden
    code.putCursor(2, 17);
    code.press(Qt::Key_Delete);
    QCOMPARE(code.text(), policy);
    QVERIFY(!code.folding().isFolded(1)); // one sees what one is about to delete
    code.toggleFold(1);
    code.putCursor(6, 1);
    code.press(Qt::Key_Backspace);
    QCOMPARE(code.text(), policy);
    QVERIFY(!code.folding().isFolded(1));
    code.press(Qt::Key_Backspace);
    QCOMPARE(code.text(), QString(policy).replace(u"}\n  ]"_s, u"}  ]"_s));
}

void TestCodeFolding::typingAboveKeepsAFold()
{
    Shown code;
    code.toggleFold(1);
    code.putCursor(1, 2);
    code.press(Qt::Key_Return);
    code.type(u"\"Version\": \"2012-10-17\","_s);
    QCOMPARE(code.seen(), QList<int>({1, 2, 3, 7, 8}));
    QVERIFY(code.folding().isFolded(2));
}

void TestCodeFolding::whatIsNoFoldAnyMoreIsOpen()
{
    Shown code;
    code.toggleFold(1);
    code.putCursor(2, 17);
    code.press(Qt::Key_Backspace); // the bracket
    QCOMPARE(code.seen(), QList<int>({1, 2, 3, 4, 5, 6, 7}));
    code.setText(policy);
    code.toggleFold(1);
    code.setText(u"{\n1\n}"_s);
    QCOMPARE(code.seen(), QList<int>({1, 2, 3}));
}

void TestCodeFolding::undoBringsHiddenLinesBack()
{
    Shown code;
    code.toggleFold(1);
    code.selectAll();
    code.press(Qt::Key_Delete);
    QCOMPARE(code.text(), QString(u""_s));
    code.undo();
    QCOMPARE(code.text(), policy);
    QCOMPARE(code.seen().size(), 7);
}

QTEST_MAIN(TestCodeFolding)
#include "tst_codefolding.moc"
