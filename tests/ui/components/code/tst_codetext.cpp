#include "ui/components/code/codegutter.h"
#include "ui/components/code/codetext.h"
#include "ui/components/code/codeview.h"
#include "ui/theme/style.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QString policy = u"{\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\"\n    }\n  ]\n}"_s;

struct Shown : CodeText
{
    explicit Shown(const QString &text = policy) : edits(this, &CodeText::edited)
    {
        setAccessibleName(u"Policy document"_s);
        setText(text);
        resize(800, 360);
        show();
    }

    using CodeText::cursorRect;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(this, key, modifiers); }
    void type(const QString &text) { QTest::keyClicks(this, text); }
    void putCursor(int line, int column) // from 1
    {
        QTextCursor cursor(document()->findBlockByNumber(line - 1));
        cursor.setPosition(cursor.position() + column - 1);
        setTextCursor(cursor);
    }
    QString place() const
    {
        return u"%1:%2"_s.arg(textCursor().blockNumber() + 1).arg(textCursor().positionInBlock() + 1);
    }
    QList<int> seen() const // numbers of the lines, from 1
    {
        QList<int> numbers;
        for (const ShownLine &line : shownLines())
            numbers.append(line.number + 1);
        return numbers;
    }
    CodeGutter *gutter() const { return findChild<CodeGutter *>(); }
    void pressTriangle(int line)
    {
        for (const ShownLine &shown : shownLines())
            if (shown.number + 1 == line)
                QTest::mouseClick(gutter(), Qt::LeftButton, {},
                                  QPoint(gutter()->width() - 8, int(shown.place.center().y())));
    }

    QSignalSpy edits;
};

} // namespace

class TestCodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void whatGoesInComesOut_data();
    void whatGoesInComesOut();
    void onlyTheUserEdits();
    void linesStandAsInThePicture();
    void tabTypesTwoSpaces();
    void tabMovesWhatIsSelected();
    void enterGoesOnAsFarIn_data();
    void enterGoesOnAsFarIn();
    void escapeThenTabLeaves();
    void aReadOnlyOneIsLeftByTab();
    void undoAndRedoGoStepByStep();
    void foldingHidesLinesAndKeepsTheText();
    void foldsByKeyboard();
    void aFoldInAFoldStaysFolded();
    void goingIntoAFoldOpensIt();
    void keysPassAFoldAndDeleteNothingInIt();
    void typingAboveKeepsAFold();
    void whatIsNoFoldAnyMoreIsOpen();
    void undoBringsHiddenLinesBack();
    void problemsAreMarked();
    void goesToAPlaceOutsideOfTheText();
    void aPressOnANumberLeadsThere();
    void bracketsAtTheCursorAreFramed();
    void jsonHasItsColours_data();
    void jsonHasItsColours();
    void wrapsLinesOrNot();
    void aLargePasteStaysQuick_data();
    void aLargePasteStaysQuick();
    void aViewShowsAndCopies();
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

// edit-policy-custom: the text from x 389 (62 from the frame's inside), lines 20 px high.
void TestCodeText::linesStandAsInThePicture()
{
    Shown code;
    const auto left = [&](int line) {
        code.putCursor(line, 1);
        return code.viewport()->mapTo(&code, code.cursorRect().topLeft());
    };
    QCOMPARE(left(1).x(), 62);
    QCOMPARE(left(7).y() - left(1).y(), 120);
    QVERIFY(left(1).y() <= 2);
    QCOMPARE(code.gutter()->width(), 58);
    QCOMPARE(code.shownLines().at(2).place.height(), 20);
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

void TestCodeText::foldingHidesLinesAndKeepsTheText()
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

void TestCodeText::foldsByKeyboard()
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

void TestCodeText::aFoldInAFoldStaysFolded()
{
    Shown code;
    code.toggleFold(2);
    code.toggleFold(0);
    QCOMPARE(code.seen(), QList<int>({1, 7}));
    code.toggleFold(0);
    QCOMPARE(code.seen(), QList<int>({1, 2, 3, 5, 6, 7}));
}

void TestCodeText::goingIntoAFoldOpensIt()
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

void TestCodeText::keysPassAFoldAndDeleteNothingInIt()
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

void TestCodeText::typingAboveKeepsAFold()
{
    Shown code;
    code.toggleFold(1);
    code.putCursor(1, 2);
    code.press(Qt::Key_Return);
    code.type(u"\"Version\": \"2012-10-17\","_s);
    QCOMPARE(code.seen(), QList<int>({1, 2, 3, 7, 8}));
    QVERIFY(code.folding().isFolded(2));
}

void TestCodeText::whatIsNoFoldAnyMoreIsOpen()
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

void TestCodeText::undoBringsHiddenLinesBack()
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

void TestCodeText::problemsAreMarked()
{
    Shown code;
    code.setProblems(
        {{4, 17, u"doubtful"_s, true}, {4, 7, u"wrong"_s}, {6, 1, u"also"_s, true}, {99, 1, u"nowhere"_s}});
    QCOMPARE(code.problemAt(4)->text, u"wrong"_s); // an error before a warning
    QCOMPARE(code.problemAt(6)->text, u"also"_s);
    QVERIFY(!code.problemAt(1));
    QStringList marked;
    for (const QTextEdit::ExtraSelection &wave : code.extraSelections())
        marked += wave.cursor.selectedText();
    QCOMPARE(marked, QStringList({u"\"Allow\""_s, u"\"Effect\""_s, u"  ]"_s}));
    const QColor error = Theme().color(Color::TextStatusError);
    const QRect cell(0, 60, 24, 20); // of line 4
    const QImage image = code.gutter()->grab(cell).toImage();
    bool told = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            told |= image.pixelColor(x, y) == error;
    QVERIFY(told);
    code.putCursor(4, 1);
    QCOMPARE(code.gutter()->grab().toImage().pixelColor(30, 62),
             Theme().color(Color::BackgroundCodeEditorGutterActiveLineError));
    code.setProblems({});
    QVERIFY(code.extraSelections().isEmpty());
    QCOMPARE(code.gutter()->grab().toImage().pixelColor(30, 62),
             Theme().color(Color::BackgroundCodeEditorGutterActiveLineDefault));
}

void TestCodeText::goesToAPlaceOutsideOfTheText()
{
    Shown code;
    code.goTo(99, 99);
    QCOMPARE(code.place(), u"7:2"_s);
    code.goTo(0, -3);
    QCOMPARE(code.place(), u"1:1"_s);
    code.setText({});
    code.goTo(5, 5);
    QCOMPARE(code.place(), u"1:1"_s);
}

void TestCodeText::aPressOnANumberLeadsThere()
{
    Shown code;
    QTest::mouseClick(code.gutter(), Qt::LeftButton, {}, QPoint(30, 70));
    QCOMPARE(code.place(), u"4:1"_s);
    QTest::mouseClick(code.gutter(), Qt::LeftButton, {}, QPoint(30, 350)); // below the text
    QCOMPARE(code.place(), u"4:1"_s);
}

void TestCodeText::bracketsAtTheCursorAreFramed()
{
    Shown code;
    const QColor frame = Theme().color(Color::BorderCodeEditorGuide);
    const auto isFramed = [&](int line, int column) {
        QTextCursor cursor(code.document()->findBlockByNumber(line - 1));
        cursor.setPosition(cursor.position() + column - 1);
        const QRect place = code.cursorRect(cursor);
        return code.viewport()->grab().toImage().pixelColor(place.left() - 1, place.center().y()) == frame;
    };
    code.putCursor(1, 1);
    QVERIFY(!isFramed(3, 5));
    QVERIFY(isFramed(7, 1));
    code.putCursor(3, 5);
    QVERIFY(isFramed(3, 5));
    QVERIFY(isFramed(5, 5));
    QVERIFY(!isFramed(7, 1));
}

void TestCodeText::jsonHasItsColours_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestCodeText::jsonHasItsColours()
{
    QFETCH(Scheme, scheme);
    Shown code(u"{\"a\": \"b\", \"c\": 1}"_s);
    const Theme theme(scheme, Density::Comfortable, Motion::Off);
    applyTheme(theme); // while it is shown
    QMap<QString, QColor> colours;
    const QTextBlock block = code.document()->begin();
    for (const QTextLayout::FormatRange &range : block.layout()->formats())
        colours.insert(block.text().mid(range.start, range.length), range.format.foreground().color());
    QCOMPARE(colours.value(u"\"a\""_s), theme.color(Color::TextCodeKey));
    QCOMPARE(colours.value(u"\"b\""_s), theme.color(Color::TextCodeString));
    QCOMPARE(colours.value(u"1"_s), theme.color(Color::TextCodeConstant));
    QCOMPARE(code.palette().color(QPalette::Text), theme.color(Color::TextCode));
}

void TestCodeText::wrapsLinesOrNot()
{
    Shown code(u"{\"a\": \""_s + u"long "_s.repeated(60) + u"\"}"_s);
    const qreal wrapped = code.shownLines().first().place.height();
    QVERIFY(wrapped >= 60);
    QCOMPARE(std::fmod(wrapped, 20), 0);
    code.setWrapping(false);
    QTRY_COMPARE(code.shownLines().first().place.height(), 20.0);
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

void TestCodeText::aViewShowsAndCopies()
{
    CodeView view(CodeView::Kind::Json, policy, u"policy"_s);
    QCOMPARE(view.sizeHint().height(), 7 * 22 + 16); // gallery-content
    QCOMPARE(view.text(), policy);
    view.resize(600, view.sizeHint().height());
    view.show();
    auto *copy = view.findChild<QAbstractButton *>(u"copyCode"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), policy);
    QVERIFY(!copy->accessibleName().isEmpty());
    QCOMPARE(CodeView(CodeView::Kind::Command, u"aws sesv2"_s, u"command"_s).sizeHint().height(), 48);
}

QTEST_MAIN(TestCodeText)
#include "tst_codetext.moc"
