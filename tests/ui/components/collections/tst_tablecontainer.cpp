#include "../tables/tablefixture.h"

#include "ui/components/collections/pagination.h"
#include "ui/components/collections/tablecontainer.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/collections/tabletools.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/tables/tableheader.h"
#include "ui/theme/style.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

// The page of list-default: the container stands 123 px below the top of what scrolls.
class TestTableContainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void standsAsInTheReference_data();
    void standsAsInTheReference();
    void toolsTakeTwoLinesWhenNarrow();
    void statesAreAsHighAsMeasured_data();
    void statesAreAsHighAsMeasured();
    void actionOfAStateIsTold();
    void headStaysInSight();
    void headStaysBelowWhatCoversThePage();
    void headLeavesWithTheLastRow();
    void matchesStandBesideTheFilter();

private:
    void open(Density density, int rows, QSize size = QSize(1135, 843));
    QRect place(const QWidget *widget) const;

    std::unique_ptr<QScrollArea> m_page;
    std::unique_ptr<CountingModel> m_model;
    TableContainer *m_container = nullptr;
};

void TestTableContainer::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestTableContainer::open(Density density, int rows, QSize size)
{
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    cleanup();
    m_model = std::make_unique<CountingModel>(rows);
    m_page = std::make_unique<QScrollArea>();
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setWidgetResizable(true);
    m_page->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 123, 60, 40);
    m_container = new TableContainer(u"Loaded identities"_s);
    m_container->header()->addAction(new Button(Button::Variant::Primary, u"Create identity"_s));
    m_container->table()->columns().setColumns(identityColumns());
    m_container->table()->setModel(m_model.get());
    m_container->tools()->pagination()->setPages(0, 2);
    column->addWidget(m_container);
    column->addStretch();
    m_page->setWidget(content);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_container->height(), m_container->heightForWidth(m_container->width()));
}

QRect TestTableContainer::place(const QWidget *widget) const
{
    return {widget->mapTo(m_container, QPoint()), widget->size()};
}

// Relative to the container's upper left corner (305,180 and 297,163 in the pictures).
void TestTableContainer::standsAsInTheReference_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("height");
    QTest::addColumn<QRect>("filter");
    QTest::addColumn<QRect>("pages");
    QTest::addColumn<QRect>("gear");
    QTest::addColumn<QRect>("titles");
    QTest::addColumn<int>("rows");
    QTest::newRow("list-default") << Density::Comfortable << 530 << QRect(21, 55, 648, 32) << QRect(905, 58, 104, 24)
                                  << QRect(1026, 53, 28, 32) << QRect(1, 96, 1073, 37) << 133;
    QTest::newRow("list-default-compact")
        << Density::Compact << 426 << QRect(21, 47, 648, 28) << QRect(905, 48, 104, 24) << QRect(1026, 45, 28, 28)
        << QRect(1, 80, 1073, 29) << 109;
}

void TestTableContainer::standsAsInTheReference()
{
    QFETCH(Density, density);
    open(density, 10);
    QTEST(m_container->height(), "height");
    QTEST(place(m_container->tools()->filter()), "filter");
    QTEST(place(m_container->tools()->pagination()), "pages");
    QTEST(place(m_container->tools()->preferences()), "gear");
    QTEST(place(m_container->columnTitles()), "titles");
    QTEST(m_container->table()->y(), "rows");
}

// list-default-1024, with one button less: the filter has a line of its own.
void TestTableContainer::toolsTakeTwoLinesWhenNarrow()
{
    open(Density::Comfortable, 10, QSize(719, 643));
    QCOMPARE(m_container->width(), 659);
    const QRect filter = place(m_container->tools()->filter());
    QCOMPARE(filter.width(), 617);
    QCOMPARE(place(m_container->tools()->preferences()).top(), filter.bottom() + 1 + 8);
    QCOMPARE(place(m_container->tools()->pagination()).top(), filter.bottom() + 1 + 13);
    QCOMPARE(place(m_container->tools()->preferences()).right() + 1, 659 - 21);
}

void TestTableContainer::statesAreAsHighAsMeasured_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("height");
    QTest::newRow("list-loading") << u"loading"_s << 194;
    QTest::newRow("list-empty") << u"empty"_s << 286;
    QTest::newRow("list-error") << u"error"_s << 246;
    QTest::newRow("rows again") << u"rows"_s << 530;
}

void TestTableContainer::statesAreAsHighAsMeasured()
{
    QFETCH(QString, state);
    open(Density::Comfortable, 10);
    m_container->state()->showLoading(u"Loading identities"_s);
    m_container->showState();
    if (state == u"empty"_s)
        m_container->state()->showMessage(u"No identities"_s, u"This Region has none."_s, u"Create identity"_s);
    if (state == u"error"_s)
        m_container->state()->showError(u"Identities could not be loaded"_s, u"Disk I/O error."_s, u"Retry"_s);
    if (state == u"rows"_s)
        m_container->showRows();
    QTEST(m_container->heightForWidth(m_container->width()), "height");
    QTRY_COMPARE(m_container->height(), m_container->heightForWidth(m_container->width()));
    QCOMPARE(m_container->columnTitles()->cellRect(2).right() + 1, 1053); // the titles keep their places
}

void TestTableContainer::actionOfAStateIsTold()
{
    open(Density::Comfortable, 0);
    QSignalSpy asked(m_container->state(), &TableState::actionRequested);
    m_container->state()->showMessage(u"No matches"_s, u"No identity contains it."_s, u"Clear filter"_s);
    m_container->showState();
    QTest::mouseClick(m_container->findChild<Button *>(u"stateAction"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    m_container->state()->showError(u"Identities could not be loaded"_s, u"Disk I/O error."_s, u"Retry"_s);
    QTest::mouseClick(m_container->findChild<Button *>(u"alertAction"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
}

// list-sticky: scrolled by 284 px the head stands at the top of what is seen, the line below it 2 px thick.
void TestTableContainer::headStaysInSight()
{
    open(Density::Comfortable, 16, QSize(1135, 643));
    const QWidget *filter = m_container->tools()->filter();
    const auto inPage = [&] { return filter->mapTo(m_page->viewport(), QPoint()).y(); };
    QCOMPARE(inPage(), 123 + 55);
    m_page->verticalScrollBar()->setValue(284);
    QCOMPARE(m_page->verticalScrollBar()->value(), 284);
    QCOMPARE(inPage(), 111 - 57);
    QCOMPARE(m_container->columnTitles()->mapTo(m_page->viewport(), QPoint()).y(), 152 - 57);
    const QImage image = m_page->grab().toImage();
    QCOMPARE(image.pixelColor(500, 189 - 57), QColor(u"#ebebf0"_s));
    m_page->verticalScrollBar()->setValue(0);
    QCOMPARE(inPage(), 123 + 55);
}

void TestTableContainer::headStaysBelowWhatCoversThePage()
{
    open(Density::Comfortable, 16, QSize(1135, 643));
    m_page->verticalScrollBar()->setValue(284);
    m_container->setCovered(60);
    QCOMPARE(m_container->tools()->filter()->mapTo(m_page->viewport(), QPoint()).y(), 111 - 57 + 60);
}

void TestTableContainer::headLeavesWithTheLastRow()
{
    open(Density::Comfortable, 10, QSize(1135, 200));
    m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->maximum());
    const QWidget *titles = m_container->columnTitles();
    QVERIFY(place(titles).bottom() < m_container->height() - 4);
}

void TestTableContainer::matchesStandBesideTheFilter()
{
    open(Density::Comfortable, 10);
    m_container->tools()->setMatches(u"4 matches"_s);
    QVERIFY(std::abs(m_container->tools()->filter()->width() - 569) <= 1); // list-filtered
    m_container->tools()->setMatches({});
    QCOMPARE(m_container->tools()->filter()->width(), 648);
}

QTEST_MAIN(TestTableContainer)
#include "tst_tablecontainer.moc"
