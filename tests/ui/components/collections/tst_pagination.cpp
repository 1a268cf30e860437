#include "ui/components/collections/pagebutton.h"
#include "ui/components/collections/pagination.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestPagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void namesPages_data();
    void namesPages();
    void isAsWideAsMeasured();
    void buttonsChoosePages();
    void arrowsEndAtTheEnds();
};

void TestPagination::namesPages_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("named");
    // clang-format off
    QTest::newRow("one")       << 0  << 1  << QList{0};
    QTest::newRow("two")       << 1  << 2  << QList{0, 1};
    QTest::newRow("seven")     << 3  << 7  << QList{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("reference") << 4  << 20 << QList{0, 1, 2, 3, 4, 5, 6, -1, 19}; // gallery-navigation
    QTest::newRow("middle")    << 9  << 20 << QList{0, -1, 7, 8, 9, 10, 11, -1, 19};
    QTest::newRow("end")       << 17 << 20 << QList{0, -1, 13, 14, 15, 16, 17, 18, 19};
    QTest::newRow("last")      << 19 << 20 << QList{0, -1, 13, 14, 15, 16, 17, 18, 19};
    // clang-format on
}

void TestPagination::namesPages()
{
    QFETCH(int, page);
    QFETCH(int, count);
    QTEST(namedPages(page, count), "named");
}

void TestPagination::isAsWideAsMeasured()
{
    Pagination pagination;
    pagination.setPages(0, 2);
    QCOMPARE(pagination.sizeHint(), QSize(104, 24)); // x 1210 to 1314
    pagination.setPages(4, 20);
    QCOMPARE(pagination.sizeHint(), QSize(300, 24)); // x 351 to 651
}

void TestPagination::buttonsChoosePages()
{
    Pagination pagination;
    pagination.setPages(4, 20);
    pagination.resize(pagination.sizeHint());
    pagination.show();
    QSignalSpy chosen(&pagination, &Pagination::pageChosen);
    for (const QString &button : {u"page20"_s, u"previousPage"_s, u"nextPage"_s, u"page5"_s})
        QTest::mouseClick(pagination.findChild<PageButton *>(button), Qt::LeftButton);
    QCOMPARE(chosen.count(), 3); // the present page is no choice
    QCOMPARE(chosen[0][0].toInt(), 19);
    QCOMPARE(chosen[1][0].toInt(), 3);
    QCOMPARE(chosen[2][0].toInt(), 5);
    QVERIFY(pagination.findChild<PageButton *>(u"page5"_s)->isChecked());
}

void TestPagination::arrowsEndAtTheEnds()
{
    Pagination pagination;
    pagination.setPages(0, 3);
    QVERIFY(!pagination.findChild<PageButton *>(u"previousPage"_s)->isEnabled());
    QVERIFY(pagination.findChild<PageButton *>(u"nextPage"_s)->isEnabled());
    pagination.setPages(2, 3);
    QVERIFY(pagination.findChild<PageButton *>(u"previousPage"_s)->isEnabled());
    QVERIFY(!pagination.findChild<PageButton *>(u"nextPage"_s)->isEnabled());
}

QTEST_MAIN(TestPagination)
#include "tst_pagination.moc"
