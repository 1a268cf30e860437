#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/theme/style.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestTextInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme()); }
    void hasTheColoursOfItsState_data();
    void hasTheColoursOfItsState();
    void isAsHighAsAButton();
    void aSearchBoxIsClearedByItsCross();
    void aSearchBoxIsClearedByEscape();
    void theHintNamesIt();
    void aThickEdgeMarksAnError();
    void followsTheSchemeAtRunTime();
    void lineBreaksAreNotPasted_data();
    void lineBreaksAreNotPasted();
    void aReadOnlySearchBoxIsNotCleared();
};

void TestTextInput::hasTheColoursOfItsState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QJsonObject>("expected");
    QFile file(QStringLiteral(REFERENCE "/layout/states.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object().value("states"_L1).toObject();
    for (const QString &state :
         {u"default"_s, u"hover"_s, u"focus"_s, u"disabled"_s, u"readonly"_s, u"invalid"_s, u"warning"_s})
        for (const auto &[name, scheme] : {std::pair("light"_L1, Scheme::Light), std::pair("dark"_L1, Scheme::Dark)})
            QTest::addRow("%s %s", qPrintable(state), name.data())
                << state << scheme << all.value(u"input "_s + state).toObject().value(name).toObject();
}

void TestTextInput::hasTheColoursOfItsState()
{
    QFETCH(QString, state);
    QFETCH(Scheme, scheme);
    QFETCH(QJsonObject, expected);
    applyTheme(Theme(scheme));
    TextInput input;
    input.setEnabled(state != u"disabled"_s);
    input.setReadOnly(state == u"readonly"_s);
    if (state == u"invalid"_s)
        input.setRemark(TextInput::Remark::Invalid);
    if (state == u"warning"_s)
        input.setRemark(TextInput::Remark::Warning);
    if (state == u"focus"_s)
        input.showFocused();
    input.setText(u"EEE"_s);
    input.resize(150, input.sizeHint().height());
    const QImage image = input.grab().toImage();
    QCOMPARE(image.pixelColor(120, 16), QColor(expected.value("background"_L1).toString()));
    QCOMPARE(image.pixelColor(75, 0), QColor(expected.value("border"_L1).toString().section(u' ', 1)));
    const QColor text(expected.value("text"_L1).toString());
    QCOMPARE(input.palette().color(QPalette::Text), text);
}

void TestTextInput::isAsHighAsAButton()
{
    TextInput input;
    QCOMPARE(input.sizeHint().height(), 32);
    applyTheme(Theme(Scheme::Light, Density::Compact));
    QCOMPARE(input.sizeHint().height(), 28);
}

void TestTextInput::aSearchBoxIsClearedByItsCross()
{
    TextInput input(TextInput::Kind::Search);
    input.resize(240, 32);
    input.show();
    auto *cross = input.findChild<Button *>(u"clear"_s);
    QVERIFY(cross->isHidden());
    QTest::keyClicks(&input, u"exam"_s);
    QVERIFY(cross->isVisible());
    QCOMPARE(cross->geometry(), QRect(208, 4, 24, 24));
    QSignalSpy cleared(&input, &TextInput::cleared);
    QTest::mouseClick(cross, Qt::LeftButton);
    QVERIFY(input.text().isEmpty());
    QCOMPARE(cleared.size(), 1);
    QVERIFY(cross->isHidden());
}

void TestTextInput::aSearchBoxIsClearedByEscape()
{
    TextInput input(TextInput::Kind::Search);
    input.setText(u"exam"_s);
    QTest::keyClick(&input, Qt::Key_Escape);
    QVERIFY(input.text().isEmpty());
}

void TestTextInput::theHintNamesIt()
{
    TextInput input(TextInput::Kind::Search);
    input.setHint(u"Find"_s);
    QCOMPARE(input.accessibleName(), u"Find"_s);
}

void TestTextInput::aThickEdgeMarksAnError()
{
    TextInput input;
    input.setRemark(TextInput::Remark::Invalid);
    input.resize(150, 32);
    const QImage image = input.grab().toImage();
    const QColor error = Theme().color(Color::BorderStatusError);
    QCOMPARE(image.pixelColor(0, 16), error);
    QCOMPARE(image.pixelColor(7, 16), error);
    QVERIFY(image.pixelColor(8, 16) != error);
}

void TestTextInput::followsTheSchemeAtRunTime()
{
    TextInput input;
    input.resize(150, 32);
    input.show();
    applyTheme(Theme(Scheme::Dark));
    QCOMPARE(input.palette().color(QPalette::Text), Theme(Scheme::Dark).color(Color::TextBodyDefault));
    QCOMPARE(input.grab().toImage().pixelColor(75, 16), Theme(Scheme::Dark).color(Color::BackgroundInputDefault));
}

void TestTextInput::lineBreaksAreNotPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("at the end") << u"example.com\n"_s;
    QTest::newRow("of windows") << u"example.com\r\n"_s;
    QTest::newRow("within") << u"example\n.com"_s;
    QTest::newRow("of other kinds") << u"\u2028example.com\u2029"_s;
    QTest::newRow("none") << u"example.com"_s;
}

void TestTextInput::lineBreaksAreNotPasted()
{
    QFETCH(QString, pasted);
    TextInput input;
    input.setText(u"[]"_s);
    input.setCursorPosition(1);
    QSignalSpy edited(&input, &QLineEdit::textEdited);
    QApplication::clipboard()->setText(pasted);
    input.paste();
    QCOMPARE(input.text(), u"[example.com]"_s);
    QCOMPARE(input.cursorPosition(), 12);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().toString(), u"[example.com]"_s);
    input.setText(u"by the program\n"_s);
    QCOMPARE(input.text(), u"by the program"_s);
}

void TestTextInput::aReadOnlySearchBoxIsNotCleared()
{
    TextInput input(TextInput::Kind::Search);
    input.setText(u"owner"_s);
    input.setReadOnly(true);
    input.show();
    QVERIFY(!input.findChild<Button *>(u"clear"_s)->isVisible());
    QTest::keyClick(&input, Qt::Key_Escape);
    QCOMPARE(input.text(), u"owner"_s);
    input.setReadOnly(false);
    QVERIFY(input.findChild<Button *>(u"clear"_s)->isVisible());
}

QTEST_MAIN(TestTextInput)
#include "tst_textinput.moc"
