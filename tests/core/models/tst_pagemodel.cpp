#include "core/models/pagemodel.h"
#include "core/models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using models::PageModel;

struct Thing
{
    QString name;
    int number = 0;
    bool operator==(const Thing &) const = default;
};

using Things = models::TableModel<Thing>;

namespace {

QList<Thing> things(int count)
{
    QList<Thing> result;
    for (int i = 0; i < count; ++i)
        result.append({u"t%1"_s.arg(i, 3, 10, QLatin1Char('0')), i % 7});
    return result;
}

} // namespace

/// A page of a table, watched by Qt's own checker of models, as the table is.
class TestPageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAPage();
    void keepsItsPlaceWhenItsSizeChanges();
    void showsEverythingOnOnePage();
    void turnsToAPageThatIsThere();
    void unticksWhatGoesOutOfSight();
    void ticksItsOwnRowsOnly();
    void showsTheFirstPageAfterSortAndFilter();
    void keepsTheSelectionWhenRowsComeBeforeIt();
    void givesWayWhenThePageVanishes();
    void hasItsHeaderWithoutRows();
    void passesOnlyItsOwnChangesOn();
    void isWhatTheTableHasThere_data();
    void isWhatTheTableHasThere();

private:
    QStringList names() const;

    std::unique_ptr<Things> m_table;
    std::unique_ptr<PageModel> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tableTester;
    std::unique_ptr<QAbstractItemModelTester> m_pageTester;
};

void TestPageModel::init()
{
    m_pageTester.reset();
    m_page.reset();
    m_tableTester.reset();
    const auto name = [](const Thing &thing) { return thing.name; };
    const auto number = [](const Thing &thing) { return qint64(thing.number); };
    m_table = std::make_unique<Things>(
        QList<models::TableColumn<Thing>>{
            {.title = u"Name"_s, .text = name},
            {.title = u"Number"_s,
             .text = [](const Thing &thing) { return QString::number(thing.number); },
             .sortKey = number},
        },
        name);
    m_tableTester = std::make_unique<QAbstractItemModelTester>(m_table.get());
    m_page = std::make_unique<PageModel>(*m_table);
    m_pageTester = std::make_unique<QAbstractItemModelTester>(m_page.get());
    m_page->sort(0, Qt::AscendingOrder);
    m_table->refresh(things(35));
}

QStringList TestPageModel::names() const
{
    QStringList result;
    for (int row = 0; row < m_page->rowCount(); ++row)
        result += m_page->index(row, 0).data().toString();
    return result;
}

void TestPageModel::showsAPage()
{
    QSignalSpy pages(m_page.get(), &PageModel::pagesChanged);
    QCOMPARE(m_page->pageCount(), 4);
    QCOMPARE(names().constFirst(), u"t000"_s);
    QCOMPARE(names().size(), 10);
    m_page->setPage(3);
    QCOMPARE(pages.count(), 1);
    QCOMPARE(names(), (QStringList{u"t030"_s, u"t031"_s, u"t032"_s, u"t033"_s, u"t034"_s}));
}

void TestPageModel::keepsItsPlaceWhenItsSizeChanges()
{
    m_page->setPage(2);
    m_page->setPageSize(15);
    QCOMPARE(m_page->page(), 1);
    QCOMPARE(names().constFirst(), u"t015"_s);
    QCOMPARE(m_page->pageCount(), 3);
}

void TestPageModel::showsEverythingOnOnePage()
{
    m_page->setPage(2);
    m_page->setPageSize(PageModel::all);
    QCOMPARE(m_page->rowCount(), 35);
    QCOMPARE(m_page->pageCount(), 1);
    QCOMPARE(m_page->page(), 0);
    m_table->refresh(things(36));
    QCOMPARE(m_page->rowCount(), 36);
}

void TestPageModel::turnsToAPageThatIsThere()
{
    m_page->setPage(99);
    QCOMPARE(m_page->page(), 3);
    m_page->setPage(-1);
    QCOMPARE(m_page->page(), 0);
    m_table->refresh({});
    QCOMPARE(m_page->pageCount(), 1);
    QCOMPARE(m_page->rowCount(), 0);
}

void TestPageModel::unticksWhatGoesOutOfSight()
{
    m_page->setAllTicked(true);
    m_page->setPage(1);
    QCOMPARE(m_table->tickedCount(), 0);
    m_page->setPage(0);
    m_page->setAllTicked(true);
    m_page->setPageSize(4);
    QCOMPARE(m_table->tickedKeys(), (QStringList{u"t000"_s, u"t001"_s, u"t002"_s, u"t003"_s}));
    m_page->sort(0, Qt::DescendingOrder);
    QCOMPARE(m_table->tickedCount(), 0);
    m_table->setFilter(u"t000"_s);
    m_page->setAllTicked(true);
    QCOMPARE(m_table->tickedCount(), 1);
    m_table->setFilter({}); // now it is on the last page
    QCOMPARE(m_table->tickedCount(), 0);
}

void TestPageModel::ticksItsOwnRowsOnly()
{
    m_page->setPage(1);
    QCOMPARE(m_page->tickState(), Qt::Unchecked);
    QVERIFY(m_page->setData(m_page->index(3, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_table->tickedKeys(), QStringList{u"t013"_s});
    QCOMPARE(m_page->tickState(), Qt::PartiallyChecked);
    m_page->setAllTicked(true);
    QCOMPARE(m_table->tickedCount(), 10);
    QCOMPARE(m_page->tickState(), Qt::Checked);
    m_page->setAllTicked(false);
    QCOMPARE(m_table->tickedCount(), 0);
}

void TestPageModel::showsTheFirstPageAfterSortAndFilter()
{
    m_page->setPage(2);
    m_page->sort(1, Qt::DescendingOrder);
    QCOMPARE(m_page->page(), 0);
    QCOMPARE(names().constFirst(), u"t006"_s);
    m_page->setPage(2);
    m_table->setFilter(u"t0"_s);
    QCOMPARE(m_page->page(), 0);
}

void TestPageModel::keepsTheSelectionWhenRowsComeBeforeIt()
{
    m_page->setPage(1);
    QItemSelectionModel selection(m_page.get());
    selection.setCurrentIndex(m_page->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->setTicked(13, 13, true);
    m_table->takePage({{u"t0005"_s, 1}, {u"t0006"_s, 1}});
    QCOMPARE(selection.currentIndex().row(), 5);
    QCOMPARE(selection.currentIndex().data().toString(), u"t013"_s);
    QCOMPARE(m_table->tickedKeys(), QStringList{u"t013"_s});
    m_table->removeKeys({u"t000"_s, u"t001"_s, u"t002"_s, u"t003"_s});
    QCOMPARE(selection.currentIndex().row(), 1);
    QCOMPARE(selection.selectedRows().constFirst().data().toString(), u"t013"_s);
    QCOMPARE(names().constFirst(), u"t012"_s);
    QCOMPARE(m_page->rowCount(), 10);
}

void TestPageModel::givesWayWhenThePageVanishes()
{
    m_page->setPage(3);
    QSignalSpy pages(m_page.get(), &PageModel::pagesChanged);
    m_table->refresh(things(30));
    QCOMPARE(m_page->page(), 2);
    QCOMPARE(names().constFirst(), u"t020"_s);
    QCOMPARE(names().size(), 10);
    QVERIFY(pages.count() > 0);
    m_table->refresh(things(4));
    QCOMPARE(m_page->page(), 0);
    QCOMPARE(names().size(), 4);
}

void TestPageModel::hasItsHeaderWithoutRows()
{
    m_table->refresh({});
    QCOMPARE(m_page->headerData(1, Qt::Horizontal), QVariant(u"Number"_s));
}

void TestPageModel::passesOnlyItsOwnChangesOn()
{
    QSignalSpy changed(m_page.get(), &QAbstractItemModel::dataChanged);
    m_table->update({{u"t015"_s, 99}});
    QCOMPARE(changed.count(), 0);
    m_table->update({{u"t005"_s, 99}, {u"t025"_s, 99}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 5);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 9);
    QCOMPARE(m_page->index(5, 1).data().toString(), u"99"_s);
}

void TestPageModel::isWhatTheTableHasThere_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::newRow("one") << 1;
    QTest::newRow("seven") << 7;
    QTest::newRow("fifty") << 50;
    QTest::newRow("all") << PageModel::all;
}

/// Whatever happens to the table, the page is a slice of it, and an index that stays valid stays with its row.
void TestPageModel::isWhatTheTableHasThere()
{
    QFETCH(int, pageSize);
    m_page->setPageSize(pageSize);
    std::mt19937 random(7);
    const auto some = [&](int count) { return int(random() % unsigned(count)); };
    const auto any = things(120);
    for (int step = 0; step < 300; ++step) {
        QList<std::pair<QPersistentModelIndex, QString>> indexes;
        for (int row = 0; row < m_page->rowCount(); ++row)
            indexes.append({m_page->index(row, 0), m_page->index(row, 0).data().toString()});

        switch (some(6)) {
        case 0: { // a page comes in
            QList<Thing> page;
            for (int i = some(20); i > 0; --i)
                page.append({any[some(120)].name, some(7)});
            m_table->takePage(page);
            break;
        }
        case 1: { // a stretch goes
            QStringList keys;
            for (int row = some(m_table->rowCount() + 1), end = row + some(12);
                 row < std::min(end, m_table->rowCount()); ++row)
                keys += m_table->keyAt(row);
            m_table->removeKeys(keys);
            break;
        }
        case 2: { // some here and there go
            QStringList keys;
            for (int i = some(60); i > 0; --i)
                keys += any[some(120)].name;
            m_table->removeKeys(keys);
            break;
        }
        case 3:
            m_table->sort(some(2), some(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 4:
            m_page->setPage(some(m_page->pageCount()));
            break;
        case 5:
            m_table->setFilter(some(2) ? u"1"_s : QString());
            break;
        }

        const int begin = pageSize == PageModel::all ? 0 : m_page->page() * pageSize;
        const int end =
            pageSize == PageModel::all ? m_table->rowCount() : std::min(begin + pageSize, m_table->rowCount());
        QStringList expected;
        for (int row = begin; row < end; ++row)
            expected += m_table->keyAt(row);
        QCOMPARE(names(), expected);
        QVERIFY(m_page->page() < m_page->pageCount());
        QVERIFY(!expected.isEmpty() || m_table->rowCount() == 0);
        for (const auto &[index, name] : indexes)
            QVERIFY(!index.isValid() || index.data().toString() == name);
    }
}

QTEST_GUILESS_MAIN(TestPageModel)
#include "tst_pagemodel.moc"
