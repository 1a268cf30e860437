#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiobutton.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/toggle.h"
#include "ui/theme/style.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

// The colour that a part of the control has, whatever the part is called: "styled-box", "toggle-control".
QColor fillOf(const QJsonObject &parts, QLatin1StringView part, QLatin1StringView what)
{
    for (auto it = parts.begin(); it != parts.end(); ++it)
        if (it.key().startsWith(part))
            return QColor(it.value().toObject().value(what).toString().section(u' ', 0, 0));
    return {};
}

QImage drawn(Choice &choice, bool enabled)
{
    choice.setEnabled(enabled);
    choice.resize(choice.sizeHint());
    return choice.grab().toImage();
}

} // namespace

class TestChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme()); }
    void hasTheColoursOfItsState_data();
    void hasTheColoursOfItsState();
    void hasItsMeasures();
    void aClickOnAPartlyCheckedBoxChoosesAll();
    void spaceTogglesABox();
    void theLabelBelongsToTheMark();
    void arrowsMoveTheChoice();
    void aRadioGroupIsOneStopForTab();
    void tabLeadsToTheOneThatIsChosen();
};

void TestChoice::hasTheColoursOfItsState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QJsonObject>("parts");
    QFile file(QStringLiteral(REFERENCE "/layout/states.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object().value("states"_L1).toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it.key().startsWith("checkbox"_L1) && !it.key().startsWith("toggle"_L1))
            continue;
        for (const auto &[name, scheme] : {std::pair("light"_L1, Scheme::Light), std::pair("dark"_L1, Scheme::Dark)})
            QTest::addRow("%s %s", qPrintable(it.key()), name.data())
                << it.key() << scheme << it.value().toObject().value(name).toObject();
    }
}

void TestChoice::hasTheColoursOfItsState()
{
    QFETCH(QString, state);
    QFETCH(Scheme, scheme);
    QFETCH(QJsonObject, parts);
    applyTheme(Theme(scheme));
    const bool enabled = !state.endsWith("disabled"_L1);
    if (state.startsWith("checkbox"_L1)) {
        Checkbox box;
        box.setCheckState(state.contains("mixed"_L1)      ? Qt::PartiallyChecked
                              : state.contains(" on "_L1) ? Qt::Checked
                                                          : Qt::Unchecked);
        const QImage image = drawn(box, enabled);
        QCOMPARE(image.pixelColor(3, 2 + 3), fillOf(parts, "styled-box"_L1, "fill"_L1));
        QCOMPARE(image.pixelColor(8, 2), fillOf(parts, "styled-box"_L1, "stroke"_L1));
        if (box.checkState() == Qt::PartiallyChecked)
            QCOMPARE(image.pixelColor(8, 2 + 8), fillOf(parts, "styled-line"_L1, "stroke"_L1));
    } else {
        Toggle toggle{QString()};
        toggle.setChecked(state.contains(" on "_L1));
        const QImage image = drawn(toggle, enabled);
        QCOMPARE(image.pixelColor(12, 2), fillOf(parts, "toggle-control"_L1, "background"_L1));
        QCOMPARE(image.pixelColor(toggle.isChecked() ? 16 : 8, 2 + 8),
                 fillOf(parts, "toggle-handle"_L1, "background"_L1));
    }
}

void TestChoice::hasItsMeasures()
{
    Checkbox box(u"default"_s);
    QCOMPARE(box.sizeHint().height(), 20);
    QVERIFY(qAbs(box.sizeHint().width() - 70) <= 1);
    QCOMPARE(Checkbox().sizeHint().width(), 16);
    QCOMPARE(Toggle(QString()).sizeHint().width(), 24);
    const RadioGroup::Option first{.value = u"a"_s, .label = u"RSA_2048_BIT"_s};
    const RadioGroup::Option second{.value = u"b"_s, .label = u"RSA_1024_BIT"_s};
    RadioGroup group({first, second});
    group.resize(200, group.sizeHint().height());
    group.show();
    QCOMPARE(group.button(u"b"_s)->y() - group.button(u"a"_s)->y(), 24);
}

void TestChoice::aClickOnAPartlyCheckedBoxChoosesAll()
{
    Checkbox box(u"all"_s);
    box.setCheckState(Qt::PartiallyChecked);
    QCOMPARE(box.checkState(), Qt::PartiallyChecked);
    QTest::mouseClick(&box, Qt::LeftButton);
    QCOMPARE(box.checkState(), Qt::Checked);
    QTest::mouseClick(&box, Qt::LeftButton);
    QCOMPARE(box.checkState(), Qt::Unchecked);
}

void TestChoice::spaceTogglesABox()
{
    Checkbox box(u"wrap"_s);
    QSignalSpy toggled(&box, &QAbstractButton::toggled);
    QTest::keyClick(&box, Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
    QVERIFY(box.isChecked());
}

void TestChoice::theLabelBelongsToTheMark()
{
    Toggle toggle(u"Wrap lines"_s);
    toggle.resize(toggle.sizeHint());
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(toggle.width() - 5, 10));
    QVERIFY(toggle.isChecked());
}

void TestChoice::arrowsMoveTheChoice()
{
    RadioGroup group({{.value = u"10"_s, .label = u"10"_s}, {.value = u"50"_s, .label = u"50"_s}});
    group.setValue(u"10"_s);
    group.show();
    QVERIFY(QTest::qWaitForWindowActive(&group));
    QSignalSpy chosen(&group, &RadioGroup::chosen);
    group.button(u"10"_s)->setFocus();
    QTest::keyClick(group.button(u"10"_s), Qt::Key_Down);
    QCOMPARE(group.value(), u"50"_s);
    QVERIFY(group.button(u"50"_s)->hasFocus());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"50"_s);
}

void TestChoice::aRadioGroupIsOneStopForTab()
{
    QWidget window;
    RadioGroup group({{.value = u"10"_s, .label = u"10"_s}, {.value = u"50"_s, .label = u"50"_s}}, &window);
    Checkbox after(u"wrap"_s, &window);
    group.setValue(u"10"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    group.button(u"10"_s)->setFocus();
    QTest::keyClick(group.button(u"10"_s), Qt::Key_Tab);
    QVERIFY(after.hasFocus());
}

void TestChoice::tabLeadsToTheOneThatIsChosen()
{
    QWidget window;
    Checkbox before(u"before"_s, &window);
    RadioGroup group(
        {{.value = u"a"_s, .label = u"A"_s}, {.value = u"b"_s, .label = u"B"_s}, {.value = u"c"_s, .label = u"C"_s}},
        &window);
    Checkbox after(u"after"_s, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    group.setValue(u"c"_s);
    group.setValue(u"b"_s); // nobody has pressed anything yet
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QVERIFY(group.button(u"b"_s)->hasFocus());
    QTest::keyClick(group.button(u"b"_s), Qt::Key_Tab);
    QVERIFY(after.hasFocus());
    group.button(u"b"_s)->setEnabled(false); // what is chosen cannot be reached
    group.setValue(u"c"_s);
    group.setValue(u"b"_s);
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QVERIFY(group.button(u"a"_s)->hasFocus());
}

QTEST_MAIN(TestChoice)
#include "tst_choice.moc"
