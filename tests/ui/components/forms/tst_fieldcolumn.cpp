#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/theme/style.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

FormField *field(const QString &name)
{
    auto *input = new TextInput;
    input->setObjectName(name);
    return new FormField({.label = name}, input);
}

} // namespace

class TestFieldColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandAFieldsGapApart_data();
    void fieldsStandAFieldsGapApart();
    void whatIsHiddenTakesNoRoom();
    void besideACheckboxNothingIsClicked();
};

void TestFieldColumn::fieldsStandAFieldsGapApart_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<bool>("near");
    QTest::addColumn<int>("gap");
    // clang-format off
    QTest::newRow("comfortable")       << Density::Comfortable << false << 20;
    QTest::newRow("compact")           << Density::Compact     << false << 16;
    QTest::newRow("near")              << Density::Comfortable << true  << 8; // edit-feedback
    QTest::newRow("near, compact")     << Density::Compact     << true  << 4;
    // clang-format on
}

void TestFieldColumn::fieldsStandAFieldsGapApart()
{
    QFETCH(Density, density);
    QFETCH(bool, near);
    QFETCH(int, gap);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    FieldColumn column;
    auto *first = field(u"a"_s);
    auto *second = field(u"b"_s);
    column.add(first)->add(second);
    if (near)
        column.setNear();
    column.resize(800, column.sizeHint().height());
    column.show();
    QCOMPARE(second->y() - first->geometry().bottom() - 1, gap);
    QCOMPARE(first->width(), 800);
}

void TestFieldColumn::whatIsHiddenTakesNoRoom()
{
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    FieldColumn column;
    auto *first = field(u"a"_s);
    auto *second = field(u"b"_s);
    auto *third = field(u"c"_s);
    column.add(first)->add(second)->add(third);
    second->hide();
    column.resize(800, column.sizeHint().height());
    column.show();
    QCOMPARE(third->y(), first->height() + 20);
}

void TestFieldColumn::besideACheckboxNothingIsClicked()
{
    FieldColumn column;
    auto *box = new Checkbox(u"Use a custom MAIL FROM domain"_s);
    box->setDescription(u"A description that is longer than its label, and goes on for a while."_s);
    column.add(box);
    column.resize(1033, 60);
    column.show();
    QTest::mouseClick(&column, Qt::LeftButton, {}, QPoint(900, 10));
    QVERIFY(!box->isChecked());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 4, 30)); // the description belongs to it
    QVERIFY(box->isChecked());
    column.resize(300, 100); // where it is narrow, it wraps
    QTRY_VERIFY(box->width() <= 300);
    QVERIFY(box->height() > 40);
}

QTEST_MAIN(TestFieldColumn)
#include "tst_fieldcolumn.moc"
