#include "selectwindow.h"

class TestSelect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void hasTheColoursOfItsState_data();
    void hasTheColoursOfItsState();
    void showsTheDetailOfWhatIsChosen();
    void aPressOpensItsListAndAnotherClosesIt();
    void keysOpenIt_data();
    void keysOpenIt();
    void escapeChangesNothing();
    void tabClosesTheList();
    void theSameAgainIsNoChange();
    void whatIsChosenGoesWithItsOption();
    void tellsNobodyWhatTheProgramSets();
    void theHintStandsInItalicsWhileNothingIsChosen();
    void aDisabledOneDoesNotOpen();
    void saysWhatItIs();
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

void TestSelect::showsTheDetailOfWhatIsChosen()
{
    Select select;
    select.setOptions(sets());
    select.setValue(u"b"_s); // which has one
    QCOMPARE(select.sizeHint().height(), 32);
    select.setDetailShown(true);
    QCOMPARE(select.sizeHint().height(), 48); // picture hosted-zone-record-form
    select.setValue(u"a"_s);
    QCOMPARE(select.sizeHint().height(), 32);
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

void TestSelect::theSameAgainIsNoChange()
{
    Window window;
    window.select.setValue(u"a"_s);
    window.select.openList();
    QTest::mouseClick(window.view()->viewport(), Qt::LeftButton, {}, window.row(0).center());
    QCOMPARE(window.chosen.size(), 0);
    QCOMPARE(window.select.value(), u"a"_s);
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
