#include "ui/components/code/codetext.h"
#include "ui/components/forms/codeeditor.h"
#include "ui/components/forms/remarkline.h"
#include "ui/components/inputs/resizegrip.h"
#include "ui/components/menus/menu.h"
#include "ui/components/menus/menubutton.h"
#include "ui/components/menus/menuitem.h"
#include "ui/theme/style.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QString policy = u"{\n  \"Effect\": \"Alow\",\n  \"Action\": 1,\n  \"Sid\": \"x\"\n}"_s;

struct Window : QWidget
{
    Window() : editor(new CodeEditor)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(editor);
        column->addStretch();
        resize(1033, 600);
        editor->setText(policy);
        show();
    }

    template <typename Part>
    Part *part(const QString &name) const
    {
        return findChild<Part *>(name);
    }
    QString place() const { return part<QLabel>(u"codePlace"_s)->text(); }
    QString count(const QString &name) const { return part<QAbstractButton>(name)->text(); }
    void press(const QString &name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }

    CodeEditor *editor;
};

} // namespace

class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void isAsHighAsInThePicture();
    void lineBreaksStayWhatTheyWere_data();
    void lineBreaksStayWhatTheyWere();
    void tellsTheCursorsPlace();
    void tellsHowManyProblemsThereAre();
    void aPressOnTheCountLeadsToTheFirst();
    void theProblemAtTheCursorIsTold();
    void theGearWrapsLines();
    void theGripMakesItHigher();
    void partsHaveNames();
    void hasItsColours_data();
    void hasItsColours();
};

// edit-policy-custom: 401 high, 18 lines, then a line and 38 px.
void TestCodeEditor::isAsHighAsInThePicture()
{
    Window window;
    QCOMPARE(window.editor->height(), 401);
    QCOMPARE(window.part<CodeText>(u"codeText"_s)->geometry(), QRect(1, 1, 1031, 360));
    const auto *place = window.part<QLabel>(u"codePlace"_s);
    QCOMPARE(place->mapTo(window.editor, QPoint()).y(), 371); // 696 - 325
    QVERIFY(qAbs(place->mapTo(window.editor, QPoint()).x() - 90) <= 1); // 416 - 326
    QVERIFY(qAbs(window.part<QWidget>(u"codeErrors"_s)->mapTo(window.editor, QPoint()).x() - 181) <= 1); // 507
    QVERIFY(qAbs(window.part<QWidget>(u"codeWarnings"_s)->mapTo(window.editor, QPoint()).x() - 281) <= 1); // 607
}

void TestCodeEditor::lineBreaksStayWhatTheyWere_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::newRow("unix") << u"{\n\t1\n}\n"_s << u"{\n\t1\n}\n"_s;
    QTest::newRow("windows") << u"{\r\n\t1\r\n}\r\n"_s << u"{\r\n\t1\r\n}\r\n"_s;
    QTest::newRow("mixed") << u"{\r\n1\n}"_s << u"{\n1\n}"_s;
    QTest::newRow("old") << u"{\r1\r}"_s << u"{\n1\n}"_s;
    QTest::newRow("none") << u"{}"_s << u"{}"_s;
}

void TestCodeEditor::lineBreaksStayWhatTheyWere()
{
    QFETCH(QString, in);
    QFETCH(QString, out);
    Window window;
    window.editor->setText(in);
    QCOMPARE(window.editor->text(), out);
    window.editor->setText(u"{\n}"_s);
    QCOMPARE(window.editor->text(), u"{\n}"_s); // and are no habit
}

void TestCodeEditor::tellsTheCursorsPlace()
{
    Window window;
    QCOMPARE(window.place(), u"Ln 1, Col 1"_s);
    window.editor->goTo(2, 13);
    QCOMPARE(window.place(), u"Ln 2, Col 13"_s);
    QTest::keyClick(window.part<QWidget>(u"codeText"_s), Qt::Key_Left);
    QCOMPARE(window.place(), u"Ln 2, Col 12"_s);
}

void TestCodeEditor::tellsHowManyProblemsThereAre()
{
    Window window;
    QCOMPARE(window.count(u"codeErrors"_s), u"Errors: 0"_s);
    QVERIFY(!window.part<QWidget>(u"codeErrors"_s)->isEnabled());
    window.editor->setProblems({{2, 13, u"a"_s}, {3, 3, u"b"_s}, {4, 3, u"c"_s, true}});
    QCOMPARE(window.count(u"codeErrors"_s), u"Errors: 2"_s);
    QCOMPARE(window.count(u"codeWarnings"_s), u"Warnings: 1"_s);
    QVERIFY(window.part<QWidget>(u"codeErrors"_s)->isEnabled());
}

void TestCodeEditor::aPressOnTheCountLeadsToTheFirst()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.editor->setProblems({{3, 13, u"b"_s}, {2, 13, u"a"_s}, {4, 3, u"c"_s, true}});
    window.press(u"codeErrors"_s);
    QCOMPARE(window.place(), u"Ln 2, Col 13"_s);
    QVERIFY(window.part<QWidget>(u"codeText"_s)->hasFocus());
    window.press(u"codeErrors"_s); // from there to the next
    QCOMPARE(window.place(), u"Ln 3, Col 13"_s);
    window.press(u"codeErrors"_s);
    QCOMPARE(window.place(), u"Ln 2, Col 13"_s);
    window.press(u"codeWarnings"_s);
    QCOMPARE(window.place(), u"Ln 4, Col 3"_s);
}

void TestCodeEditor::theProblemAtTheCursorIsTold()
{
    Window window;
    auto *remark = window.part<RemarkLine>(u"codeRemark"_s);
    window.editor->setProblems({{2, 13, u"Effect is Allow or Deny. "_s.repeated(12)}, {4, 3, u"doubtful"_s, true}});
    QVERIFY(!remark->isVisible());
    window.editor->goTo(2, 1);
    QVERIFY(remark->isVisible());
    QVERIFY(remark->height() >= 32); // in lines
    QVERIFY(window.editor->rect().contains(remark->geometry()));
    QCOMPARE(window.editor->height(), 401); // the page does not jump
    window.editor->goTo(4, 1);
    QCOMPARE(remark->text(), u"doubtful"_s);
    window.editor->goTo(1, 1);
    QVERIFY(!remark->isVisible());
    window.editor->goTo(2, 1);
    window.editor->setProblems({});
    QVERIFY(!remark->isVisible());
}

void TestCodeEditor::theGearWrapsLines()
{
    Window window;
    auto *text = window.part<CodeText>(u"codeText"_s);
    auto *gear = window.part<MenuButton>(u"codeSettings"_s);
    QCOMPARE(text->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    window.press(u"codeSettings"_s);
    auto *entry = gear->menu()->findChild<MenuItem *>(u"wrapCode"_s);
    QVERIFY(entry->isChecked());
    QTest::mouseClick(entry, Qt::LeftButton);
    QCOMPARE(text->lineWrapMode(), QPlainTextEdit::NoWrap);
    window.press(u"codeSettings"_s);
    entry = gear->menu()->findChild<MenuItem *>(u"wrapCode"_s);
    QVERIFY(!entry->isChecked());
    QTest::mouseClick(entry, Qt::LeftButton);
    QCOMPARE(text->lineWrapMode(), QPlainTextEdit::WidgetWidth);
}

void TestCodeEditor::theGripMakesItHigher()
{
    Window window;
    auto *grip = window.findChild<ResizeGrip *>();
    QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(8, 8));
    QMouseEvent move(QEvent::MouseMove, QPointF(8, 48), grip->mapToGlobal(QPointF(8, 48)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(grip, &move);
    QTRY_COMPARE(window.editor->height(), 441);
    QCOMPARE(window.part<CodeText>(u"codeText"_s)->height(), 400);
}

void TestCodeEditor::partsHaveNames()
{
    Window window;
    for (const QAbstractButton *button : window.editor->findChildren<QAbstractButton *>()) {
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    }
}

void TestCodeEditor::hasItsColours_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestCodeEditor::hasItsColours()
{
    QFETCH(Scheme, scheme);
    const Theme theme(scheme, Density::Comfortable, Motion::Off);
    applyTheme(theme);
    Window window;
    const QImage image = window.editor->grab().toImage();
    QCOMPARE(image.pixelColor(500, 0), theme.color(Color::BorderCodeEditorDefault));
    QCOMPARE(image.pixelColor(500, 300), theme.color(Color::BackgroundCodeEditor));
    QCOMPARE(image.pixelColor(30, 300), theme.color(Color::BackgroundCodeEditorGutterDefault));
    QCOMPARE(image.pixelColor(20, 10), theme.color(Color::BackgroundCodeEditorGutterActiveLineDefault));
    QCOMPARE(image.pixelColor(500, 380), theme.color(Color::BackgroundCodeEditorStatusBar));
    QCOMPARE(image.pixelColor(500, 361), theme.color(Color::BorderCodeEditorDefault));
    QCOMPARE(image.pixelColor(737, 300), theme.color(Color::BorderCodeEditorGuide)); // column 80: 1063 - 326
}

QTEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"
