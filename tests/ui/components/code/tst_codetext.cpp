#include "showncode.h"

class TestCodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void whatGoesInComesOut_data();
    void whatGoesInComesOut();
    void onlyTheUserEdits();
    void tabTypesTwoSpaces();
    void tabMovesWhatIsSelected();
    void enterGoesOnAsFarIn_data();
    void enterGoesOnAsFarIn();
    void escapeThenTabLeaves();
    void aReadOnlyOneIsLeftByTab();
    void undoAndRedoGoStepByStep();
    void aLargePasteStaysQuick_data();
    void aLargePasteStaysQuick();
};

void TestCodeText::whatGoesInComesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString(u""_s);
    QTest::newRow("a policy") << policy;
    QTest::newRow("tabs") << u"{\n\t\"a\":\t1\n}"_s;
    QTest::newRow("spaces at the ends") << u"  {}  \n \n"_s;
    QTest::newRow("line break at the end") << policy + u'\n';
    QTest::newRow("many line breaks") << u"\n\n\n{}\n\n"_s;
    QTest::newRow("a space that does not break") << u"\"a\u00a0b\""_s;
    QTest::newRow("line separator in a text") << u"\"a\u2028b\""_s;
    QTest::newRow("beyond the first plane") << u"\"\U0001F600 ü 中 \u200d\""_s;
    QTest::newRow("a byte order mark") << u"\ufeff{}"_s;
}

void TestCodeText::whatGoesInComesOut()
{
    QFETCH(QString, text);
    Shown code(text);
    QCOMPARE(code.text(), text);
    QCOMPARE(code.edits.size(), 0);
    code.putCursor(1, 1);
    code.type(u"x"_s);
    QCOMPARE(code.text(), u'x' + text);
    code.press(Qt::Key_Backspace);
    QCOMPARE(code.text(), text);
}

void TestCodeText::onlyTheUserEdits()
{
    Shown code;
    code.setProblems({{4, 17, u"wrong"_s}});
    code.toggleFold(0);
    code.toggleFold(0);
    applyTheme(Theme(Scheme::Dark));
    code.goTo(3, 1);
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); // colours come later
    QCOMPARE(code.edits.size(), 0);
    code.type(u"x"_s);
    QCOMPARE(code.edits.size(), 1);
    code.setText(policy);
    QCOMPARE(code.edits.size(), 1);
}

void TestCodeText::tabTypesTwoSpaces()
{
    Shown code(u"{}"_s);
    code.putCursor(1, 2);
    code.press(Qt::Key_Tab);
    QCOMPARE(code.text(), u"{  }"_s);
    QVERIFY(code.hasFocus() || !code.isActiveWindow());
    code.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(code.text(), u"{  }"_s); // nothing stands before the line
    code.setText(u"   x"_s);
    code.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(code.text(), u" x"_s);
    code.setText(u"\t\tx"_s);
    code.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(code.text(), u"\tx"_s);
}

void TestCodeText::tabMovesWhatIsSelected()
{
    Shown code(u"a\nb\nc"_s);
    QTextCursor cursor = code.textCursor();
    cursor.setPosition(0);
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    code.setTextCursor(cursor);
    code.press(Qt::Key_Tab);
    QCOMPARE(code.text(), u"  a\n  b\nc"_s);
    code.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(code.text(), u"a\nb\nc"_s);
    code.undo();
    QCOMPARE(code.text(), u"  a\n  b\nc"_s); // in one step
}

void TestCodeText::enterGoesOnAsFarIn_data()
{
    QTest::addColumn<QString>("before"); // the cursor stands at the bar
    QTest::addColumn<QString>("after");
    QTest::newRow("plain") << u"a|b"_s << u"a\n|b"_s;
    QTest::newRow("as far in") << u"  \"a\": 1,|"_s << u"  \"a\": 1,\n  |"_s;
    QTest::newRow("open") << u"  {|"_s << u"  {\n    |"_s;
    QTest::newRow("between brackets") << u"  [|]"_s << u"  [\n    |\n  ]"_s;
    QTest::newRow("in the space before") << u" |   x"_s << u" \n |   x"_s;
    QTest::newRow("tabs stay tabs") << u"\t{|"_s << u"\t{\n\t  |"_s;
}

void TestCodeText::enterGoesOnAsFarIn()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto at = before.indexOf(u'|');
    Shown code(QString(before).remove(u'|'));
    QTextCursor cursor = code.textCursor();
    cursor.setPosition(int(at));
    code.setTextCursor(cursor);
    code.press(Qt::Key_Return);
    QString found = code.text();
    found.insert(code.textCursor().position(), u'|');
    QCOMPARE(found, after);
    code.undo();
    QCOMPARE(code.text(), QString(before).remove(u'|'));
}

void TestCodeText::escapeThenTabLeaves()
{
    QWidget window;
    CodeText code(&window);
    CodeText next(&window);
    code.setGeometry(0, 0, 300, 100);
    next.setGeometry(0, 100, 300, 100);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    code.setFocus();
    QTest::keyClick(&code, Qt::Key_Escape);
    QTest::keyClick(&code, Qt::Key_Tab);
    QVERIFY(next.hasFocus());
    QCOMPARE(code.text(), QString(u""_s));
    QTest::keyClick(&next, Qt::Key_Escape);
    QTest::keyClick(&next, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(code.hasFocus());
    QTest::keyClick(&code, Qt::Key_Escape);
    QTest::keyClicks(&code, u"x"_s); // then one types after all
    QTest::keyClick(&code, Qt::Key_Tab);
    QVERIFY(code.hasFocus());
    QCOMPARE(code.text(), u"x  "_s);
}

void TestCodeText::aReadOnlyOneIsLeftByTab()
{
    QWidget window;
    CodeText code(&window);
    CodeText next(&window);
    code.setText(policy);
    code.setReadOnly(true);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    code.setFocus();
    QTest::keyClick(&code, Qt::Key_Return);
    QTest::keyClicks(&code, u"x"_s);
    QTest::keyClick(&code, Qt::Key_Tab);
    QVERIFY(next.hasFocus());
    QCOMPARE(code.text(), policy);
}

void TestCodeText::undoAndRedoGoStepByStep()
{
    Shown code(u"{}"_s);
    code.putCursor(1, 2);
    code.press(Qt::Key_Return);
    code.type(u"\"a\": 1"_s);
    const QString typed = code.text();
    QCOMPARE(typed, u"{\n  \"a\": 1\n}"_s);
    code.press(Qt::Key_Z, Qt::ControlModifier);
    code.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(code.text(), u"{}"_s);
    code.redo();
    code.redo();
    QCOMPARE(code.text(), typed);
    code.setText(u"[]"_s);
    code.undo();
    QCOMPARE(code.text(), u"[]"_s); // what was set cannot be taken back
}

void TestCodeText::aLargePasteStaysQuick_data()
{
    QTest::addColumn<QString>("text");
    QString lines = u"[\n"_s;
    while (lines.size() < 64 * 1024)
        lines += u"  {\n    \"Effect\": \"Allow\",\n    \"n\": [1, 2, 3]\n  },\n"_s;
    QTest::newRow("many lines") << lines + u"  0\n]"_s;
    QTest::newRow("one line") << QString(lines + u"0]"_s).remove(u'\n');
    QTest::newRow("deep") << QString(32 * 1024, u'[') + QString(32 * 1024, u']');
    QTest::newRow("no JSON") << QString(64 * 1024, u'x');
}

void TestCodeText::aLargePasteStaysQuick()
{
    QFETCH(QString, text);
    Shown code(QString{});
    QApplication::clipboard()->setText(text);
    QBENCHMARK_ONCE
    {
        code.paste();
        code.grab();
        code.type(u"x"_s);
    }
    QCOMPARE(code.text(), text + u'x');
    QCOMPARE(code.edits.size(), 2);
}

QTEST_MAIN(TestCodeText)
#include "tst_codetext.moc"
