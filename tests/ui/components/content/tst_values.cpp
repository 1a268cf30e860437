#include "ui/components/content/copyabletext.h"
#include "ui/components/content/expandablesection.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/popover.h"
#include "ui/components/content/text.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QString arn = u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s;

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void pairsStandInTheColumnsOfTheReference_data();
    void pairsStandInTheColumnsOfTheReference();
    void aRowIsAsHighAsItsHighestPair();
    void anEmptyValueIsADash();
    void pairsFollowTheWidth();
    void copyingPutsTheTextOnTheClipboard();
    void copyingSaysSoAboveTheIcon();
    void aPopoverGoesWithAPressElsewhere();
    void aPopoverGoesWithEscape();
    void aSectionShowsItsContentWhenOpen();
};

// detail-verified: container content from 326 to 1359, compact from 318; gallery-content: four columns.
void TestValues::pairsStandInTheColumnsOfTheReference_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QList<int>>("starts");
    QTest::newRow("three") << Density::Comfortable << 1033 << 3 << QList<int>{0, 371, 722};
    QTest::newRow("three, compact") << Density::Compact << 1041 << 3 << QList<int>{0, 368, 721};
    QTest::newRow("three at 1024") << Density::Comfortable << 617 << 3 << QList<int>{0, 232, 445};
    QTest::newRow("four") << Density::Comfortable << 1318 << 4 << QList<int>{0, 355, 689, 1024};
}

void TestValues::pairsStandInTheColumnsOfTheReference()
{
    QFETCH(Density, density);
    QFETCH(int, width);
    QFETCH(int, columns);
    QFETCH(QList<int>, starts);
    applyTheme(Theme(Scheme::Light, density));
    KeyValuePairs pairs(columns);
    QList<Text *> values;
    for (int i = 0; i < columns; ++i)
        values.append(pairs.add(u"Key"_s, u"Value"_s));
    pairs.resize(width, pairs.heightForWidth(width));
    pairs.show();
    for (int i = 0; i < columns; ++i)
        QVERIFY2(qAbs(values[i]->x() - starts[i]) <= 1, qPrintable(QString::number(values[i]->x())));
    QCOMPARE(values.first()->y(), 20);
    QCOMPARE(pairs.height(), 40);
}

void TestValues::aRowIsAsHighAsItsHighestPair()
{
    KeyValuePairs pairs(3);
    pairs.add(u"Identity status"_s, u"Verified"_s);
    pairs.add(u"Amazon Resource Name (ARN)"_s, new CopyableText(arn, u"ARN"_s));
    pairs.add(u"AWS Region"_s, u"US East (N. Virginia)"_s);
    Text *second = pairs.add(u"Created"_s, u"October 3, 2025"_s);
    pairs.resize(1033, pairs.heightForWidth(1033));
    pairs.show();
    QCOMPARE(pairs.height(), 60 + 20 + 40); // the ARN takes two lines
    QCOMPARE(second->y(), 60 + 20 + 20);
}

void TestValues::anEmptyValueIsADash()
{
    KeyValuePairs pairs(3);
    QCOMPARE(pairs.add(u"MAIL FROM domain"_s, QString())->text(), u"-"_s);
}

void TestValues::pairsFollowTheWidth()
{
    KeyValuePairs pairs(3);
    for (int i = 0; i < 3; ++i)
        pairs.add(u"Key"_s, u"Value"_s);
    QCOMPARE(pairs.heightForWidth(1033), 40);
    QCOMPARE(pairs.heightForWidth(320), 40 + 20 + 40); // two columns
    QCOMPARE(pairs.heightForWidth(200), 3 * 40 + 2 * 20); // one
    pairs.setLeastColumn(400);
    QCOMPARE(pairs.heightForWidth(1033), 40 + 20 + 40); // two
}

void TestValues::copyingPutsTheTextOnTheClipboard()
{
    CopyableText value(arn, u"ARN"_s);
    value.show();
    QGuiApplication::clipboard()->clear();
    auto *button = value.findChild<QAbstractButton *>(u"copy"_s);
    QCOMPARE(button->accessibleName(), u"Copy ARN"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), arn);
}

// detail-copied: 102 x 48, centred above the icon, with an arrow of 10.
void TestValues::copyingSaysSoAboveTheIcon()
{
    QWidget window;
    window.resize(600, 300);
    CopyableText value(arn, u"ARN"_s, &window);
    value.setGeometry(200, 200, 390, 40);
    window.show();
    QTest::mouseClick(value.findChild<QAbstractButton *>(u"copy"_s), Qt::LeftButton);
    const auto *popover = window.findChild<Popover *>();
    QVERIFY(popover && popover->isVisible());
    const QRect box = popover->geometry().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
    QVERIFY(qAbs(box.width() - 102) <= 1);
    QCOMPARE(box.height(), 48);
    QVERIFY(qAbs(box.center().x() - 212) <= 1);
    QCOMPARE(box.bottom() + 1 + 10, 200);
}

void TestValues::aPopoverGoesWithAPressElsewhere()
{
    QWidget window;
    window.resize(600, 300);
    QWidget target(&window);
    target.setGeometry(300, 200, 20, 20);
    window.show();
    QPointer<Popover> popover = new Popover(&target, new Text(u"Copied"_s), Popover::Side::Above);
    popover->open(target.rect());
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(10, 10));
    QVERIFY(!popover || popover->isHidden());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!popover);
}

void TestValues::aPopoverGoesWithEscape()
{
    QWidget window;
    window.resize(600, 300);
    window.show();
    QPointer<Popover> popover = new Popover(&window, new Text(u"Copied"_s), Popover::Side::Right);
    popover->open(QRect(100, 100, 10, 10));
    QVERIFY(popover->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!popover || popover->isHidden());
}

void TestValues::aSectionShowsItsContentWhenOpen()
{
    ExpandableSection section(u"View DNS records"_s);
    auto *content = new Text(u"Content of the section"_s);
    section.add(content);
    section.show();
    QVERIFY(!content->isVisible());
    QCOMPARE(section.heightForWidth(500) > 0 ? section.heightForWidth(500) : section.sizeHint().height(), 30);
    auto *header = section.findChild<QAbstractButton *>(u"expand"_s);
    QTest::keyClick(header, Qt::Key_Return);
    QVERIFY(section.isExpanded());
    QVERIFY(content->isVisible());
    QCOMPARE(section.sizeHint().height(), 30 + 8 + 20 + 8);
}

QTEST_MAIN(TestValues)
#include "tst_values.moc"
