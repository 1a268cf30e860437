#include "ui/components/controls/button.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/codeeditor.h"
#include "ui/components/forms/formactions.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/forms/tageditor.h"
#include "ui/components/forms/wizard.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/textarea.h"
#include "ui/components/inputs/tiles.h"
#include "ui/components/inputs/tokenlist.h"
#include "ui/components/menus/menubutton.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

/// Who cannot see a form, and tests, find everything in it that can be used by its name (design.md section 5).
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUsedHasNames_data();
    void whatIsUsedHasNames();
};

namespace {

using Make = std::function<QWidget *()>;

template <typename Control>
Control *named(Control *control)
{
    control->setObjectName(u"control"_s);
    return control;
}

QWidget *inField(QWidget *control)
{
    return new FormField({.label = u"Label"_s}, control);
}

QWidget *openSelect()
{
    auto *select = named(new Select);
    select->setOptions({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
    select->setFilterHint(u"Find"_s);
    return inField(select);
}

QWidget *tags()
{
    auto *tags = new TagEditor;
    tags->setStored({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}});
    tags->findChild<Button *>(u"remove1"_s)->click();
    tags->findChild<Button *>(u"addTag"_s)->click();
    return tags;
}

QWidget *tokens()
{
    auto *tokens = new TokenList;
    tokens->setTokens({u"210987654321"_s, u"arn:aws:iam::345678901234:user/analytics"_s});
    return tokens;
}

QWidget *code()
{
    auto *code = named(new CodeEditor);
    code->setText(u"{\n1\n}"_s);
    code->setProblems({{2, 1, u"wrong"_s}, {3, 1, u"doubtful"_s, true}});
    return inField(code);
}

QWidget *actions()
{
    auto *actions = new FormActions(u"Save changes"_s);
    actions->addSecondary(u"Previous"_s)->setObjectName(u"previous"_s);
    return actions;
}

QWidget *wizard()
{
    auto *wizard = new Wizard({u"First"_s, u"Second"_s}, new QWidget);
    wizard->setCurrent(1);
    return wizard;
}

bool isUsed(const QWidget *widget)
{
    return !qobject_cast<const QScrollBar *>(widget)
        && (qobject_cast<const QAbstractButton *>(widget) || (widget->focusPolicy() & Qt::TabFocus));
}

QString nameForReaders(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

void TestNames::whatIsUsedHasNames_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("least"); ///< of parts that are used
    // clang-format off
    QTest::newRow("line")    << Make([] { return inField(named(new TextInput(TextInput::Kind::Search))); }) << 1;
    QTest::newRow("area")    << Make([] { return inField(named(new TextArea(3))); }) << 1;
    QTest::newRow("select")  << Make(openSelect) << 3; // with its list and the box in it
    QTest::newRow("radios")  << Make([] { return inField(named(new RadioGroup({{.value = u"a"_s, .label = u"A"_s}}))); }) << 1;
    QTest::newRow("tiles")   << Make([] { return inField(named(new Tiles({{.value = u"a"_s, .label = u"A"_s}}))); }) << 1;
    QTest::newRow("tags")    << Make(tags)    << 9;
    QTest::newRow("tokens")  << Make(tokens)  << 2;
    QTest::newRow("code")    << Make(code)    << 4;
    QTest::newRow("actions") << Make(actions) << 3;
    QTest::newRow("wizard")  << Make(wizard)  << 2;
    // clang-format on
}

void TestNames::whatIsUsedHasNames()
{
    QFETCH(Make, make);
    QFETCH(int, least);
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(make());
    window.resize(1000, 700);
    window.show();
    if (auto *opened = window.findChild<Select *>())
        opened->openList();
    int used = 0;
    QStringList nameless;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisible() || !isUsed(each))
            continue;
        ++used;
        const QString kind = QLatin1String(each->metaObject()->className()) + u'#' + each->objectName();
        if (each->objectName().isEmpty())
            nameless += u"no objectName: "_s + kind;
        if (nameForReaders(each).isEmpty())
            nameless += u"no accessible name: "_s + kind;
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY2(used >= least, qPrintable(QString::number(used)));
}

QTEST_MAIN(TestNames)
#include "tst_names.moc"
