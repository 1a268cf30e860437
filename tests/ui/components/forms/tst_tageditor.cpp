#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/remarkline.h"
#include "ui/components/forms/tageditor.h"
#include "ui/theme/style.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

using Pairs = QList<TagEditor::Pair>;

struct Editor : TagEditor
{
    explicit Editor(const Pairs &stored = {}) : edits(this, &TagEditor::edited)
    {
        setStored(stored);
        resize(1033, heightForWidth(1033));
        show();
    }

    template <typename Part>
    Part *part(const QString &name) const
    {
        return findChild<Part *>(name);
    }
    TextInput *key(int row) const { return part<TextInput>(u"key%1"_s.arg(row)); }
    TextInput *value(int row) const { return part<TextInput>(u"value%1"_s.arg(row)); }
    QString keyRemark(int row) const { return part<RemarkLine>(u"keyRemark%1"_s.arg(row))->text(); }
    void press(const QString &button) { QTest::mouseClick(part<Button>(button), Qt::LeftButton); }
    void add(const QString &newKey, const QString &newValue)
    {
        press(u"addTag"_s);
        const int row = int(findChildren<QWidget *>(QRegularExpression(u"^key\\d+$"_s)).size()) - 1;
        QTest::keyClicks(key(row), newKey);
        QTest::keyClicks(value(row), newValue);
    }
    void leave() // what was typed into
    {
        part<Button>(u"addTag"_s)->setFocus(Qt::TabFocusReason);
        QCoreApplication::sendPostedEvents();
    }
    QString limit() const
    {
        QStringList texts;
        for (const QLabel *label : findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(u"You "_s))
                texts += label->text();
        return texts.join(u'|');
    }
    QRect place(const QString &name) const
    {
        const auto *widget = findChild<QWidget *>(name);
        return {widget->mapTo(this, QPoint()), widget->size()};
    }

    QSignalSpy edits;
};

const Pairs two{{u"environment"_s, u"production"_s}, {u"owner"_s, u"messaging-team"_s}};

Pairs many(int count)
{
    Pairs pairs;
    for (int i = 0; i < count; ++i)
        pairs.append({u"key-%1"_s.arg(i), QString()});
    return pairs;
}

} // namespace

class TestTagEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void partsStandAsMeasured_data();
    void partsStandAsMeasured();
    void theButtonStandsBelowWhereThereIsLessRoom();
    void whatIsNarrowStandsBelowEachOther();
    void emptyIsSaid();
    void addsAPair();
    void removesWhatWasAdded();
    void whatIsStoredStaysInSightUntilItIsSaved();
    void aStoredKeyIsNotChanged();
    void sameKeysAreRefused();
    void aMarkedKeyMayBeUsedAgain();
    void aValueNeedsAKey();
    void anEmptyRowIsNothing();
    void checksOfThePageAreAsked();
    void isCheckedWhenOneLeaves();
    void remarksGoAsSoonAsTheyAreMended();
    void fiftyAreTheLimit();
    void undoMayLeadBeyondTheLimit();
    void whatIsStoredFollowsWhileItIsUntouched();
    void whatTheUserDidStays();
    void aPairThatIsAddedElsewhereIsTheSame();
    void aPairThatIsGoneElsewhere();
    void aPastedLineBreakIsNotPartOfAKey();
    void theKeyboardGoesOnWhereTheRowWas();
    void partsHaveNames();
};

void TestTagEditor::initTestCase()
{
    auto *english = new QTranslator(qApp);
    QVERIFY(english->load(u":/translations/ses-console_en.qm"_s));
    QCoreApplication::installTranslator(english);
}

void TestTagEditor::partsStandAsMeasured_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("width");
    QTest::addColumn<QRect>("key1");
    QTest::addColumn<QRect>("value0");
    QTest::addColumn<QRect>("remove0");
    QTest::addColumn<int>("add");
    // clang-format off
    // edit-tags-error: container body at x 326, y 205
    QTest::newRow("page") << Density::Comfortable << 1033
        << QRect(0, 76, 375, 32) << QRect(395, 24, 375, 32) << QRect(790, 24, 101, 32) << 220;
    // gallery-inputs-compact: body at x 61, y 1111
    QTest::newRow("compact") << Density::Compact << 1318
        << QRect(0, 68, 484, 28) << QRect(500, 24, 484, 28) << QRect(1001, 24, 93, 28) << 196;
    // clang-format on
}

void TestTagEditor::partsStandAsMeasured()
{
    QFETCH(Density, density);
    QFETCH(int, width);
    QFETCH(QRect, key1);
    QFETCH(QRect, value0);
    QFETCH(QRect, remove0);
    QFETCH(int, add);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    Editor editor(two);
    editor.add(u"owner"_s, {});
    editor.check(); // remarks below the second and the third
    editor.resize(width, editor.heightForWidth(width));
    const auto isAt = [&](const QString &name, const QRect &place) {
        const QRect ours = editor.place(name);
        return qAbs(ours.x() - place.x()) <= 1 && ours.y() == place.y() && qAbs(ours.width() - place.width()) <= 1
            && ours.height() == place.height();
    };
    QVERIFY(isAt(u"key1"_s, key1));
    QVERIFY(isAt(u"value0"_s, value0));
    QVERIFY(isAt(u"remove0"_s, remove0));
    QCOMPARE(editor.place(u"addTag"_s).y(), add);
}

void TestTagEditor::theButtonStandsBelowWhereThereIsLessRoom()
{
    Editor editor(two);
    editor.resize(617, editor.heightForWidth(617)); // a window of 1024
    QVERIFY(qAbs(editor.place(u"key0"_s).width() - 298) <= 1);
    QCOMPARE(editor.place(u"value0"_s).top(), editor.place(u"key0"_s).top());
    QCOMPARE(editor.place(u"value0"_s).right(), 616);
    QCOMPARE(editor.place(u"remove0"_s).topLeft(), QPoint(0, 24 + 32 + 8));
    QCOMPARE(editor.place(u"key1"_s).top(), editor.place(u"remove0"_s).bottom() + 1 + 20);
    editor.press(u"remove0"_s);
    editor.resize(617, editor.heightForWidth(617));
    QCOMPARE(editor.place(u"key1"_s).top(), 24 + 4 + 40 + 20); // the sentence stands beside the key, in two lines
    QVERIFY(editor.place(u"undo0"_s).right() <= 616);
}

void TestTagEditor::whatIsNarrowStandsBelowEachOther()
{
    Editor editor(two);
    editor.resize(404, editor.heightForWidth(404));
    QCOMPARE(editor.place(u"key0"_s).width(), 404);
    QCOMPARE(editor.place(u"value0"_s).left(), 0);
    QVERIFY(editor.place(u"value0"_s).top() > editor.place(u"key0"_s).bottom());
    QVERIFY(editor.place(u"remove0"_s).top() > editor.place(u"value0"_s).bottom());
    QVERIFY(editor.place(u"key1"_s).top() > editor.place(u"remove0"_s).bottom());
    QCOMPARE(editor.place(u"addTag"_s).bottom() + 1 + 4 + 16, editor.height());
}

void TestTagEditor::emptyIsSaid()
{
    Editor editor;
    QCOMPARE(editor.place(u"addTag"_s).top(), 40); // create-domain-1024: 903, 943
    bool said = false;
    for (const QLabel *label : editor.findChildren<QLabel *>())
        said |= label->isVisible() && label->text() == u"No tags associated with the resource."_s;
    QVERIFY(said);
    QCOMPARE(editor.limit(), u"You can add 50 more tags."_s);
    QVERIFY(editor.check());
    QVERIFY(!editor.isChanged());
}

void TestTagEditor::addsAPair()
{
    Editor editor;
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.press(u"addTag"_s);
    QVERIFY(editor.key(0)->hasFocus()); // one goes on typing
    QTest::keyClicks(editor.key(0), u"environment"_s);
    QTest::keyClick(editor.key(0), Qt::Key_Tab);
    QVERIFY(editor.value(0)->hasFocus());
    QTest::keyClicks(editor.value(0), u"staging"_s);
    QCOMPARE(editor.pairs(), Pairs({{u"environment"_s, u"staging"_s}}));
    QVERIFY(editor.isChanged());
    QVERIFY(editor.check());
    QCOMPARE(editor.limit(), u"You can add 49 more tags."_s);
    QCOMPARE(editor.edits.size(), 1 + 11 + 7);
}

void TestTagEditor::removesWhatWasAdded()
{
    Editor editor(two);
    editor.add(u"a"_s, u"1"_s);
    editor.add(u"b"_s, u"2"_s);
    editor.press(u"remove2"_s);
    QCOMPARE(editor.pairs(), two + Pairs({{u"b"_s, u"2"_s}}));
    QCOMPARE(editor.key(2)->text(), u"b"_s); // rows are counted anew
    editor.press(u"remove2"_s);
    QVERIFY(!editor.isChanged());
}

void TestTagEditor::whatIsStoredStaysInSightUntilItIsSaved()
{
    Editor editor(two);
    editor.press(u"remove0"_s);
    QCOMPARE(editor.pairs(), two.mid(1));
    QVERIFY(editor.isChanged());
    QVERIFY(editor.key(0)->isVisible());
    QVERIFY(!editor.value(0)->isVisible());
    QVERIFY(!editor.part<Button>(u"remove0"_s)->isVisible());
    QCOMPARE(editor.limit(), u"You can add 49 more tags."_s);
    editor.press(u"undo0"_s);
    QCOMPARE(editor.pairs(), two);
    QVERIFY(!editor.isChanged());
    QVERIFY(editor.value(0)->isVisible());
}

void TestTagEditor::aStoredKeyIsNotChanged()
{
    Editor editor(two);
    QTest::keyClicks(editor.key(0), u"x"_s);
    QTest::keyClick(editor.key(0), Qt::Key_Escape);
    QCOMPARE(editor.key(0)->text(), u"environment"_s);
    QVERIFY(!editor.key(0)->findChild<Button *>(u"clear"_s)->isVisible());
    QVERIFY(editor.value(0)->findChild<Button *>(u"clear"_s)->isVisible());
    QTest::keyClicks(editor.value(0), u"!"_s);
    QCOMPARE(editor.pairs().first().value, u"production!"_s);
    QVERIFY(editor.isChanged());
    QTest::keyClick(editor.value(0), Qt::Key_Backspace);
    QVERIFY(!editor.isChanged());
}

void TestTagEditor::sameKeysAreRefused()
{
    Editor editor(two);
    editor.add(u"owner"_s, u"b"_s);
    editor.add(u"Owner"_s, u"c"_s); // another key
    QVERIFY(!editor.check());
    QCOMPARE(editor.keyRemark(1), u"You must specify a unique tag key."_s);
    QCOMPARE(editor.keyRemark(2), u"You must specify a unique tag key."_s);
    QCOMPARE(editor.keyRemark(3), QString());
    QCOMPARE(editor.keyRemark(0), QString());
    // The stored one cannot be mended, but removed; the first wrong one takes the focus.
    QCOMPARE(editor.firstWrong(), static_cast<QWidget *>(editor.part<Button>(u"remove1"_s)));
    QCOMPARE(editor.key(2)->accessibleDescription(), u"You must specify a unique tag key."_s);
}

void TestTagEditor::aMarkedKeyMayBeUsedAgain()
{
    Editor editor(two);
    editor.press(u"remove1"_s);
    editor.add(u"owner"_s, u"b"_s);
    QVERIFY(editor.check());
    editor.press(u"undo1"_s);
    QVERIFY(!editor.check());
}

void TestTagEditor::aValueNeedsAKey()
{
    Editor editor;
    editor.add({}, u"x"_s);
    QVERIFY(!editor.check());
    QCOMPARE(editor.keyRemark(0), u"You must specify a tag key."_s);
    QCOMPARE(editor.firstWrong(), static_cast<QWidget *>(editor.key(0)));
}

void TestTagEditor::anEmptyRowIsNothing()
{
    Editor editor(two);
    editor.press(u"addTag"_s);
    QVERIFY(editor.check());
    QCOMPARE(editor.pairs(), two);
    QVERIFY(!editor.isChanged());
    editor.add(u"only-a-key"_s, {});
    QCOMPARE(editor.pairs().last(), (TagEditor::Pair{u"only-a-key"_s, QString()})); // a value may be empty
}

void TestTagEditor::checksOfThePageAreAsked()
{
    Editor editor(Pairs{{u"aws:stored"_s, u"x"_s}});
    editor.setChecks(
        [](const QString &key) {
        return key.startsWith(u"aws:"_s) ? Remark::error(u"A key must not begin with \"aws:\"."_s) : Remark();
        },
        [](const QString &value) { return value.size() > 3 ? Remark::warning(u"A long value."_s) : Remark(); });
    editor.add(u"aws:new"_s, u"long"_s);
    QVERIFY(!editor.check());
    QCOMPARE(editor.keyRemark(0), QString()); // what is stored was allowed
    QCOMPARE(editor.keyRemark(1), u"A key must not begin with \"aws:\"."_s);
    QCOMPARE(editor.part<RemarkLine>(u"valueRemark1"_s)->text(), u"A long value."_s);
    editor.press(u"remove1"_s);
    editor.add(u"good"_s, u"long"_s);
    QVERIFY(editor.check()); // doubtful is not wrong
}

void TestTagEditor::isCheckedWhenOneLeaves()
{
    Editor editor(two);
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.press(u"addTag"_s);
    editor.leave();
    QCOMPARE(editor.keyRemark(2), QString()); // nothing was typed yet
    editor.key(2)->setFocus();
    QTest::keyClicks(editor.key(2), u"owner"_s);
    QCOMPARE(editor.keyRemark(2), QString());
    QTest::keyClick(editor.key(2), Qt::Key_Tab);
    QTRY_COMPARE(editor.keyRemark(2), u"You must specify a unique tag key."_s);
    QCOMPARE(editor.keyRemark(1), u"You must specify a unique tag key."_s);
}

void TestTagEditor::remarksGoAsSoonAsTheyAreMended()
{
    Editor editor(two);
    editor.add(u"owner"_s, u"b"_s);
    const int before = editor.heightForWidth(1033);
    editor.check();
    QVERIFY(editor.heightForWidth(1033) > before);
    QTest::keyClicks(editor.key(2), u"s"_s);
    QCOMPARE(editor.keyRemark(1), QString());
    QCOMPARE(editor.keyRemark(2), QString());
    QCOMPARE(editor.heightForWidth(1033), before);
    QVERIFY(!editor.firstWrong());
}

void TestTagEditor::fiftyAreTheLimit()
{
    Editor editor(many(48));
    QCOMPARE(editor.limit(), u"You can add 2 more tags."_s);
    editor.add(u"49"_s, {});
    QCOMPARE(editor.limit(), u"You can add 1 more tag."_s);
    QVERIFY(editor.part<Button>(u"addTag"_s)->isEnabled());
    editor.add(u"50"_s, {});
    QCOMPARE(editor.limit(), u"You have reached the limit of 50 tags."_s);
    QVERIFY(!editor.part<Button>(u"addTag"_s)->isEnabled());
    QVERIFY(editor.check());
    editor.press(u"remove0"_s);
    QVERIFY(editor.part<Button>(u"addTag"_s)->isEnabled());
}

void TestTagEditor::undoMayLeadBeyondTheLimit()
{
    Editor editor(many(50));
    QVERIFY(editor.check());
    editor.press(u"remove7"_s);
    editor.add(u"another"_s, {});
    editor.press(u"undo7"_s);
    QCOMPARE(editor.pairs().size(), 51);
    QVERIFY(!editor.check());
    QCOMPARE(editor.limit(), u"You have exceeded the limit of 50 tags."_s);
    QCOMPARE(editor.firstWrong()->objectName(), u"remove50"_s);
    editor.press(u"remove50"_s);
    QVERIFY(editor.check());
}

void TestTagEditor::whatIsStoredFollowsWhileItIsUntouched()
{
    Editor editor(two);
    editor.setStored({{u"environment"_s, u"test"_s}, {u"new"_s, u"n"_s}});
    QCOMPARE(editor.pairs(), Pairs({{u"environment"_s, u"test"_s}, {u"new"_s, u"n"_s}}));
    QVERIFY(!editor.isChanged());
    QCOMPARE(editor.edits.size(), 0); // nobody typed
}

void TestTagEditor::whatTheUserDidStays()
{
    Editor editor(two);
    QTest::keyClicks(editor.value(0), u"-eu"_s);
    editor.press(u"remove1"_s);
    editor.add(u"mine"_s, u"m"_s);
    editor.setStored({{u"environment"_s, u"test"_s}, {u"owner"_s, u"others"_s}, {u"new"_s, u"n"_s}});
    QCOMPARE(editor.value(0)->text(), u"production-eu"_s);
    QCOMPARE(editor.key(2)->text(), u"mine"_s); // and where it was
    QCOMPARE(editor.pairs(), Pairs({{u"environment"_s, u"production-eu"_s}, {u"mine"_s, u"m"_s}, {u"new"_s, u"n"_s}}));
    QVERIFY(editor.isChanged());
    editor.press(u"undo1"_s);
    QVERIFY(editor.pairs().contains({u"owner"_s, u"others"_s})); // it followed meanwhile
}

void TestTagEditor::aPairThatIsAddedElsewhereIsTheSame()
{
    Editor editor;
    editor.add(u"owner"_s, u"mine"_s);
    editor.setStored({{u"owner"_s, u"theirs"_s}});
    QVERIFY(editor.check());
    QCOMPARE(editor.pairs(), Pairs({{u"owner"_s, u"mine"_s}}));
    QVERIFY(editor.isChanged());
    QVERIFY(editor.key(0)->isReadOnly());
}

void TestTagEditor::aPairThatIsGoneElsewhere()
{
    Editor editor(two + Pairs({{u"third"_s, u"3"_s}}));
    QTest::keyClicks(editor.value(1), u"!"_s);
    editor.press(u"remove2"_s);
    editor.setStored({});
    // What was touched would be added again; what was marked is as the user wants it.
    QCOMPARE(editor.pairs(), Pairs({{u"owner"_s, u"messaging-team!"_s}}));
    QVERIFY(!editor.key(0)->isReadOnly());
    QVERIFY(!editor.key(1));
}

void TestTagEditor::aPastedLineBreakIsNotPartOfAKey()
{
    Editor editor(two);
    QApplication::clipboard()->setText(u"owner\r\n"_s);
    editor.press(u"addTag"_s);
    editor.key(2)->paste();
    QCOMPARE(editor.key(2)->text(), u"owner"_s);
    QVERIFY(!editor.check()); // and so it is there twice
}

void TestTagEditor::theKeyboardGoesOnWhereTheRowWas()
{
    Editor editor(two);
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.add(u"a"_s, {});
    editor.add(u"b"_s, {});
    editor.part<Button>(u"remove2"_s)->setFocus();
    QTest::keyClick(editor.part<Button>(u"remove2"_s), Qt::Key_Space);
    QVERIFY(editor.part<Button>(u"remove2"_s)->hasFocus()); // that of the next one
    QTest::keyClick(editor.part<Button>(u"remove2"_s), Qt::Key_Space);
    QVERIFY(editor.part<Button>(u"addTag"_s)->hasFocus());
    editor.part<Button>(u"remove0"_s)->setFocus();
    QTest::keyClick(editor.part<Button>(u"remove0"_s), Qt::Key_Return);
    QVERIFY(editor.part<Button>(u"undo0"_s)->hasFocus());
    QTest::keyClick(editor.part<Button>(u"undo0"_s), Qt::Key_Return);
    QVERIFY(editor.part<Button>(u"remove0"_s)->hasFocus());
    QTest::keyClick(editor.part<Button>(u"remove0"_s), Qt::Key_Tab);
    QVERIFY(editor.key(1)->hasFocus()); // row by row
}

void TestTagEditor::partsHaveNames()
{
    Editor editor(two);
    QCOMPARE(editor.part<Button>(u"remove1"_s)->accessibleName(), u"Remove owner"_s);
    QCOMPARE(editor.part<Button>(u"undo1"_s)->accessibleName(), u"Undo the removal of owner"_s);
    QCOMPARE(editor.key(0)->accessibleName(), u"Key"_s);
    editor.add(u"new"_s, {});
    QCOMPARE(editor.part<Button>(u"remove2"_s)->accessibleName(), u"Remove new"_s);
}

QTEST_MAIN(TestTagEditor)
#include "tst_tageditor.moc"
