#include "showncode.h"

#include <QAbstractButton>

class TestCodeMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void linesStandAsInThePicture();
    void problemsAreMarked();
    void goesToAPlaceOutsideOfTheText();
    void aPressOnANumberLeadsThere();
    void bracketsAtTheCursorAreFramed();
    void jsonHasItsColours_data();
    void jsonHasItsColours();
    void wrapsLinesOrNot();
    void aViewShowsAndCopies();
};

// edit-policy-custom: the text from x 389 (62 from the frame's inside), lines 20 px high.
void TestCodeMarks::linesStandAsInThePicture()
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

void TestCodeMarks::problemsAreMarked()
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

void TestCodeMarks::goesToAPlaceOutsideOfTheText()
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

void TestCodeMarks::aPressOnANumberLeadsThere()
{
    Shown code;
    QTest::mouseClick(code.gutter(), Qt::LeftButton, {}, QPoint(30, 70));
    QCOMPARE(code.place(), u"4:1"_s);
    QTest::mouseClick(code.gutter(), Qt::LeftButton, {}, QPoint(30, 350)); // below the text
    QCOMPARE(code.place(), u"4:1"_s);
}

void TestCodeMarks::bracketsAtTheCursorAreFramed()
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

void TestCodeMarks::jsonHasItsColours_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestCodeMarks::jsonHasItsColours()
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

void TestCodeMarks::wrapsLinesOrNot()
{
    Shown code(u"{\"a\": \""_s + u"long "_s.repeated(60) + u"\"}"_s);
    const qreal wrapped = code.shownLines().first().place.height();
    QVERIFY(wrapped >= 60);
    QCOMPARE(std::fmod(wrapped, 20), 0);
    code.setWrapping(false);
    QTRY_COMPARE(code.shownLines().first().place.height(), 20.0);
}

void TestCodeMarks::aViewShowsAndCopies()
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

QTEST_MAIN(TestCodeMarks)
#include "tst_codemarks.moc"
