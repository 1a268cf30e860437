#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/link.h"
#include "ui/components/controls/radiobutton.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/codeeditor.h"
#include "ui/components/forms/fieldlabel.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/forms/remarkline.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/selectlist.h"
#include "ui/components/inputs/textarea.h"
#include "ui/components/inputs/tiles.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

TextInput *named(const QString &name)
{
    auto *input = new TextInput;
    input->setObjectName(name);
    return input;
}

Remark letters(const QString &text)
{
    return text == u"good"_s ? Remark() : Remark::error(u"Domain: \"%1\" is not good."_s.arg(text));
}

/// A field and a button below each other, in a window that has the focus.
struct Window : QWidget
{
    explicit Window(FormField *shown) : field(shown), other(Button::Variant::Normal, u"Other"_s)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(field);
        column->addWidget(&other);
        column->addStretch();
        resize(1033, 600);
        show();
    }

    template <typename Part>
    Part *part(const QString &name) const
    {
        return findChild<Part *>(name);
    }

    QRect place(const QString &name) const
    {
        const auto *widget = findChild<QWidget *>(name);
        return {widget->mapTo(this, QPoint()), widget->size()};
    }

    FormField *field;
    Button other;
};

FormField *domainField()
{
    auto *input = named(u"domain"_s);
    auto *field = new FormField({.label = u"Domain"_s, .constraint = u"Up to 253 characters."_s}, input);
    field->setCheck([input] { return letters(input->text()); });
    return field;
}

} // namespace

class TestFormField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void partsStandAsMeasured_data();
    void partsStandAsMeasured();
    void theControlTakesTwoThirdsOfAWideRow_data();
    void theControlTakesTwoThirdsOfAWideRow();
    void besideGoesBelowWhereItIsNarrow();
    void aChoiceIsNoWiderThanItsLabel();
    void aWideControlTakesTheWholeRow();
    void optionalIsSaidBehindTheLabel();
    void aLinkStandsBehindTheLabel();
    void longTextsWrap();
    void isCheckedWhenTheFocusLeavesAChangedControl();
    void isNotCheckedWhenNothingWasChanged();
    void theRemarkWaitsForTheMouseToBeReleased();
    void aListThatOpensIsNoLeaving();
    void aRemarkGoesAsSoonAsItIsMended();
    void aRemarkFromElsewhereGoesWithTheNextChange();
    void aWarningIsNoObstacle();
    void saysWhatItKnowsToThoseWhoHear();
    void aClickOnTheLabelLeadsToTheControl();
    void theChosenOneOfAGroupTakesTheFocus();
    void everyKindOfControlTellsItsEdits();
    void aColumnOfControlsTellsItsEdits();
    void itsControlLooksWrong();
};

void TestFormField::partsStandAsMeasured_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("control"); ///< its top
    QTest::addColumn<int>("height");
    QTest::newRow("comfortable") << Density::Comfortable << 40 << 32;
    QTest::newRow("compact") << Density::Compact << 40 << 28;
}

// gallery-inputs: label 20, description 16, 4, control, 4, remark 16, 4, constraint 16.
void TestFormField::partsStandAsMeasured()
{
    QFETCH(Density, density);
    QFETCH(int, control);
    QFETCH(int, height);
    applyTheme(Theme(Scheme::Light, density));
    auto *field = domainField();
    field->setDescription(u"The description stands between label and control."_s);
    field->setRemark(Remark::error(u"Wrong"_s));
    Window window(field);
    QCOMPARE(window.place(u"domain"_s).top(), control);
    QCOMPARE(window.place(u"domain"_s).height(), height);
    QCOMPARE(window.place(u"domainRemark"_s).top(), control + height + 4);
    QCOMPARE(window.place(u"domainRemark"_s).height(), 16);
    QCOMPARE(field->height(), control + height + 4 + 16 + 4 + 16);
    field->setRemark({});
    field->setDescription({});
    QTRY_COMPARE(field->height(), 24 + height + 4 + 16);
}

void TestFormField::theControlTakesTwoThirdsOfAWideRow_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("control");
    // clang-format off
    QTest::newRow("page")         << 1033 << Density::Comfortable << 682;  // create-domain-open
    QTest::newRow("compact")      << 1041 << Density::Compact     << 689;
    QTest::newRow("wizard")       << 749  << Density::Comfortable << 493;  // edit-policy-generator
    QTest::newRow("narrow")       << 617  << Density::Comfortable << 617;  // create-domain-1024
    QTest::newRow("half a page")  << 649  << Density::Comfortable << 649;  // gallery-inputs
    // clang-format on
}

void TestFormField::theControlTakesTwoThirdsOfAWideRow()
{
    QFETCH(int, row);
    QFETCH(Density, density);
    QFETCH(int, control);
    applyTheme(Theme(Scheme::Light, density));
    Window window(domainField());
    window.resize(row, 400);
    QTRY_COMPARE(window.place(u"domain"_s).width(), control);
}

void TestFormField::besideGoesBelowWhereItIsNarrow()
{
    auto *field = domainField();
    auto *refresh = new Button(Button::Variant::Normal, Icon::Refresh, u"Refresh"_s);
    refresh->setObjectName(u"refresh"_s);
    field->setBeside(refresh);
    Window window(field);
    QCOMPARE(window.place(u"refresh"_s), QRect(702, 24, 32, 32));
    window.resize(617, 400);
    QTRY_COMPARE(window.place(u"refresh"_s), QRect(0, 24 + 32 + 20, 32, 32));
    QCOMPARE(field->height(), 24 + 32 + 20 + 32 + 4 + 16);
}

void TestFormField::aChoiceIsNoWiderThanItsLabel()
{
    auto *box = new Checkbox(u"Enabled"_s);
    box->setObjectName(u"enabled"_s);
    Window window(new FormField({.label = u"DKIM signatures"_s}, box));
    QCOMPARE(box->width(), box->sizeHint().width());
}

void TestFormField::aWideControlTakesTheWholeRow()
{
    auto *tiles = new Tiles({{.value = u"a"_s, .label = u"A"_s}, {.value = u"b"_s, .label = u"B"_s}});
    tiles->setObjectName(u"type"_s);
    Window window((new FormField({.label = u"Identity type"_s}, tiles))->setWide(true));
    QCOMPARE(tiles->width(), 1033);
}

void TestFormField::optionalIsSaidBehindTheLabel()
{
    auto *input = named(u"comment"_s);
    Window window(new FormField({.label = u"Comment"_s, .isOptional = true}, input));
    QCOMPARE(input->accessibleName(), u"Comment - optional"_s);
    QCOMPARE(window.findChild<FieldLabel *>()->text(), u"Comment - optional"_s);
    window.field->setLabel(u"Remark"_s);
    QCOMPARE(input->accessibleName(), u"Remark - optional"_s);
}

void TestFormField::aLinkStandsBehindTheLabel()
{
    auto *link = new Link(u"Info"_s, Link::Kind::Info);
    link->setObjectName(u"info"_s);
    Window window(domainField()->setLabelLink(link));
    const auto *label = window.findChild<FieldLabel *>();
    QCOMPARE(window.place(u"info"_s).left(), qRound(label->exactWidth()) + 17); // 8, a line, 8
    QCOMPARE(window.place(u"domain"_s).top(), 24);
}

void TestFormField::longTextsWrap()
{
    const QString text = u"a text that is much too long for one line of a narrow window "_s.repeated(3);
    auto *input = named(u"x"_s);
    auto *field = new FormField({.label = text, .description = text, .constraint = text}, input);
    field->setRemark(Remark::error(text));
    Window window(field);
    window.resize(400, 700);
    QTRY_VERIFY(field->height() > 20 * 3 + 16 * 3 + 32 + 16 * 3 + 16 * 3);
    int bottom = 0;
    for (const QLabel *label : field->findChildren<QLabel *>()) {
        QVERIFY(label->width() <= 400);
        QCOMPARE(label->height(), label->heightForWidth(label->width()));
        bottom = std::max(bottom, label->geometry().bottom() + 1);
    }
    QCOMPARE(bottom, field->height()); // nothing is cut
    field->setLabel(u"word"_s.repeated(60)); // a word that is longer than the line
    QTRY_VERIFY(field->findChild<FieldLabel *>()->height() >= 60);
}

void TestFormField::isCheckedWhenTheFocusLeavesAChangedControl()
{
    Window window(domainField());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *input = window.part<TextInput>(u"domain"_s);
    input->setFocus();
    QTest::keyClicks(input, u"bad"_s);
    QCOMPARE(window.field->remark(), Remark()); // not while one types
    QTest::keyClick(input, Qt::Key_Tab);
    QTRY_COMPARE(window.field->remark(), Remark::error(u"Domain: \"bad\" is not good."_s));
    QVERIFY(window.part<RemarkLine>(u"domainRemark"_s)->isVisible());
}

void TestFormField::isNotCheckedWhenNothingWasChanged()
{
    Window window(domainField());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int asked = 0;
    window.field->setCheck([&asked] {
        ++asked;
        return Remark::error(u"Enter a domain"_s);
    });
    auto *input = window.part<TextInput>(u"domain"_s);
    input->setFocus();
    window.other.setFocus(Qt::TabFocusReason);
    input->setText(u"by the program"_s);
    input->setFocus();
    window.other.setFocus(Qt::TabFocusReason);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(asked, 0);
    QVERIFY(!window.field->check()); // but when it is sent
    QCOMPARE(asked, 1);
}

// The remark moves the button down: its click would be lost if it came while the mouse is down.
void TestFormField::theRemarkWaitsForTheMouseToBeReleased()
{
    auto *field = domainField();
    field->setConstraint({});
    Window window(field);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *input = window.part<TextInput>(u"domain"_s);
    input->setFocus();
    QTest::keyClicks(input, u"bad"_s);
    QSignalSpy clicked(&window.other, &QAbstractButton::clicked);
    const int before = window.other.y();
    QTest::mousePress(&window.other, Qt::LeftButton);
    QCoreApplication::sendPostedEvents();
    QVERIFY(window.other.hasFocus());
    QCOMPARE(window.field->remark(), Remark());
    QCOMPARE(window.other.y(), before);
    QTest::mouseRelease(&window.other, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QTRY_VERIFY(window.field->remark().isError());
    QTRY_VERIFY(window.other.y() > before);
}

void TestFormField::aListThatOpensIsNoLeaving()
{
    auto *select = new Select;
    select->setObjectName(u"set"_s);
    select->setOptions({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
    Window window(new FormField({.label = u"Set"_s}, select));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int asked = 0;
    window.field->setCheck([&asked] { return ++asked, Remark(); });
    select->setFocus();
    QTest::keyClick(select, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(select->value(), u"b"_s);
    QTest::keyClick(select, Qt::Key_Down); // changed by now, and opened once more
    QVERIFY(select->list());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(asked, 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(select, Qt::Key_Tab);
    QTRY_COMPARE(asked, 1);
}

void TestFormField::aRemarkGoesAsSoonAsItIsMended()
{
    Window window(domainField());
    auto *input = window.part<TextInput>(u"domain"_s);
    QVERIFY(!window.field->check());
    QTest::keyClicks(input, u"goo"_s);
    QCOMPARE(window.field->remark(), Remark::error(u"Domain: \"goo\" is not good."_s)); // it follows
    QTest::keyClicks(input, u"d"_s);
    QCOMPARE(window.field->remark(), Remark());
    QVERIFY(window.part<RemarkLine>(u"domainRemark"_s)->isHidden());
    QTest::keyClicks(input, u"x"_s);
    QCOMPARE(window.field->remark(), Remark()); // and comes back only when one leaves
}

void TestFormField::aRemarkFromElsewhereGoesWithTheNextChange()
{
    auto *input = named(u"name"_s);
    Window window(new FormField({.label = u"Name"_s}, input));
    window.field->setRemark(Remark::error(u"There is one of this name."_s));
    QVERIFY(!window.field->check()); // it has no check of its own: what was said still stands
    QTest::keyClicks(input, u"x"_s);
    QVERIFY(window.field->check());
}

void TestFormField::aWarningIsNoObstacle()
{
    Window window(domainField());
    window.field->setCheck([] { return Remark::warning(u"Verification will not succeed with www."_s); });
    QVERIFY(window.field->check());
    QCOMPARE(window.field->remark().kind, Remark::Kind::Warning);
    const QRect line = window.place(u"domainRemark"_s);
    bool coloured = false;
    const QImage image = window.grab().toImage();
    for (int x = line.left(); x < line.right(); ++x)
        coloured |= image.pixelColor(x, line.center().y()) == Theme().color(Color::TextStatusWarning);
    QVERIFY(coloured);
}

void TestFormField::saysWhatItKnowsToThoseWhoHear()
{
    auto *field = domainField();
    field->setDescription(u"Your domain."_s);
    Window window(field);
    auto *input = window.part<TextInput>(u"domain"_s);
    QCOMPARE(field->objectName(), u"domainField"_s);
    QCOMPARE(input->accessibleName(), u"Domain"_s);
    QCOMPARE(input->accessibleDescription(), u"Your domain.\nUp to 253 characters."_s);
    field->check();
    QCOMPARE(input->accessibleDescription(), u"Domain: \"\" is not good.\nYour domain.\nUp to 253 characters."_s);
    const auto *remark = window.part<RemarkLine>(u"domainRemark"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<RemarkLine *>(remark))->role(),
             QAccessible::AlertMessage);
    auto *box = new Checkbox(u"Enabled"_s);
    box->setObjectName(u"signing"_s);
    box->setDescription(u"Of each mail."_s);
    Window signing(new FormField({.label = u"DKIM signatures"_s, .description = u"Mail is signed."_s}, box));
    QCOMPARE(box->accessibleName(), u"DKIM signatures: Enabled"_s);
    QCOMPARE(box->accessibleDescription(), u"Of each mail.\nMail is signed."_s);
    auto *code = new CodeEditor;
    code->setObjectName(u"policy"_s);
    Window other(new FormField({.label = u"Policy document"_s}, code));
    QCOMPARE(other.findChild<QWidget *>(u"codeText"_s)->accessibleName(), u"Policy document"_s);
}

void TestFormField::aClickOnTheLabelLeadsToTheControl()
{
    Window window(domainField());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.other.setFocus();
    QTest::mouseClick(window.field, Qt::LeftButton, {}, QPoint(500, 10)); // beside it
    QVERIFY(window.other.hasFocus());
    QTest::mouseClick(window.findChild<FieldLabel *>(), Qt::LeftButton);
    QVERIFY(window.part<TextInput>(u"domain"_s)->hasFocus());
}

void TestFormField::theChosenOneOfAGroupTakesTheFocus()
{
    auto *group = new RadioGroup({{.value = u"a"_s, .label = u"A"_s}, {.value = u"b"_s, .label = u"B"_s}});
    group->setObjectName(u"group"_s);
    group->setValue(u"b"_s);
    Window window(new FormField({.label = u"Length"_s}, group));
    QCOMPARE(window.field->firstWrong(), static_cast<QWidget *>(group->button(u"b"_s)));
    auto *code = new CodeEditor;
    code->setObjectName(u"code"_s);
    Window other(new FormField({.label = u"Policy"_s}, code));
    QCOMPARE(other.field->firstWrong()->objectName(), u"codeText"_s);
}

void TestFormField::everyKindOfControlTellsItsEdits()
{
    const auto editsOf = [](QWidget *control, const std::function<void()> &edit) {
        control->setObjectName(u"control"_s);
        Window window(new FormField({.label = u"Label"_s}, control));
        QSignalSpy edited(window.field, &FormField::edited);
        edit();
        return edited.size();
    };
    auto *search = new TextInput(TextInput::Kind::Search);
    QCOMPARE(editsOf(search, [=] { QTest::keyClicks(search, u"ab"_s); }), 2);
    auto *cleared = new TextInput(TextInput::Kind::Search);
    cleared->setText(u"a"_s);
    QCOMPARE(editsOf(cleared, [=] { QTest::keyClick(cleared, Qt::Key_Escape); }), 1);
    auto *area = new TextArea(3);
    QCOMPARE(editsOf(area, [=] { QTest::keyClicks(area, u"a"_s); }), 1);
    auto *silent = new TextArea(3);
    QCOMPARE(editsOf(silent, [=] { silent->setPlainText(u"by the program"_s); }), 0);
    auto *code = new CodeEditor;
    QCOMPARE(editsOf(code, [=] { QTest::keyClicks(code->findChild<QWidget *>(u"codeText"_s), u"{"_s); }), 1);
    auto *box = new Checkbox(u"Enabled"_s);
    QCOMPARE(editsOf(box, [=] { box->click(); }), 1);
    auto *group = new RadioGroup({{.value = u"a"_s, .label = u"A"_s}});
    QCOMPARE(editsOf(group, [=] { group->button(u"a"_s)->click(); }), 1);
    auto *tiles = new Tiles({{.value = u"a"_s, .label = u"A"_s}});
    QCOMPARE(editsOf(tiles, [=] { tiles->tile(u"a"_s)->click(); }), 1);
    auto *select = new Select;
    select->setOptions({{u"a"_s, u"A"_s}});
    QCOMPARE(editsOf(
                 select,
                 [=] {
        select->openList();
        QTest::keyClick(select->list()->findChild<QWidget *>(u"options"_s), Qt::Key_Return);
                 }),
             1);
    auto *button = new Button(Button::Variant::Normal, u"Press"_s);
    QCOMPARE(editsOf(button, [=] { button->click(); }), 0); // it holds no value
}

void TestFormField::aColumnOfControlsTellsItsEdits()
{
    auto *column = new FieldColumn;
    auto *first = new Checkbox(u"SendEmail"_s);
    column->setObjectName(u"actions"_s);
    column->add(first)->add(new Checkbox(u"SendRawEmail"_s));
    Window window(new FormField({.label = u"Actions"_s}, column));
    QSignalSpy edited(window.field, &FormField::edited);
    first->click();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(window.field->firstWrong(), static_cast<QWidget *>(first));
}

void TestFormField::itsControlLooksWrong()
{
    auto *field = domainField();
    Window window(field);
    const QRect place = window.place(u"domain"_s);
    const QColor error = Theme().color(Color::BorderStatusError);
    QVERIFY(window.grab().toImage().pixelColor(place.left() + 4, place.center().y()) != error);
    field->check();
    QCOMPARE(window.grab().toImage().pixelColor(place.left() + 4, place.center().y()), error);
}

QTEST_MAIN(TestFormField)
#include "tst_formfield.moc"
