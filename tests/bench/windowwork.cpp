#include "windowwork.h"

#include "identities.h"
#include "report.h"

#include "ui/components/controls/textinput.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableheader.h"

#include <QAbstractButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <cstdio>

namespace bench {

namespace {

using Done = std::function<bool()>;

constexpr double promisedStretch = 50;

void tellOf(const QString &what, const MeasuredWindow::Figures &figures, const QString &promise = {})
{
    tell(what, figures.until, u"ms"_s, promise);
    tell(u"   longest stretch"_s, figures.longest, u"ms"_s, u"50 ms (one stretch)"_s);
    if (figures.longest > promisedStretch)
        std::fprintf(stderr, "%s: %s\n", qPrintable(what), qPrintable(figures.culprit));
}

/// The user presses keys on a widget.
std::function<void()> pressing(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    return [=] {
        widget->setFocus();
        QTest::keyClick(widget, key, modifiers);
    };
}

ui::Table *tableOf(MeasuredWindow &measured)
{
    return measured.find<ui::Table>(u"table"_s);
}

void sortByStatus(MeasuredWindow &measured)
{
    auto *titles = measured.window().findChild<ui::TableHeader *>();
    const QPoint title = titles->cellRect(2).center();
    const auto click = [=] { QTest::mouseClick(titles, Qt::LeftButton, {}, title); };
    const Done isSorted = [&] { return measured.table().sortColumn() == 2; };
    tellOf(u"sort by status and paint"_s, measured.act(click, isSorted), u"5 ms (sorting)"_s);
}

void selectAll(MeasuredWindow &measured, const QString &what)
{
    const auto press = pressing(tableOf(measured), Qt::Key_A, Qt::ControlModifier);
    const Done isDone = [&] { return measured.table().tickedCount() == measured.table().rowCount(); };
    tellOf(what, measured.act(press, isDone));
}

void moveAround(MeasuredWindow &measured)
{
    ui::Table *table = tableOf(measured);
    const Done isLast = [&] { return table->currentRow() == measured.table().rowCount() - 1; };
    const Done isFirst = [&] { return table->currentRow() == 0; };
    const Done isNothingTicked = [&] { return measured.table().tickedCount() == 0; };
    const Done isLoaded = [&] { return measured.table().isComplete(); };
    tellOf(u"to the last row"_s, measured.act(pressing(table, Qt::Key_End), isLast));
    tellOf(u"to the first row"_s, measured.act(pressing(table, Qt::Key_Home), isFirst));
    tellOf(u"unselect all"_s, measured.act(pressing(table, Qt::Key_Escape), isNothingTicked));
    tellOf(u"refresh (F5)"_s, measured.act(pressing(table, Qt::Key_F5), isLoaded));
}

void changeLooks(MeasuredWindow &measured)
{
    ui::Table *table = tableOf(measured);
    tellOf(u"wrap lines"_s, measured.act([=] { table->setWrap(true); }, [] { return true; }));
    tellOf(u"another width"_s, measured.act([&] { measured.window().resize(1100, 900); }, [] { return true; }));
    const auto darken = [&] { measured.appearance().setChoice(ui::Appearance::Choice::Dark); };
    tellOf(u"dark theme"_s, measured.act(darken, [] { return true; }));
    measured.act([=] { table->setWrap(false); }, [] { return true; });
}

/// The optional columns, sorted by one of them while the details of all rows come in.
void showAllColumns(MeasuredWindow &measured)
{
    ui::Table *table = tableOf(measured);
    models::Table &rows = measured.table();
    const QList<int> columns{0, 1, 2, 3, 4, 5};
    const auto show = [&, table] {
        table->columns().setShown(columns);
        rows.sort(models::IdentityTableModel::Created, Qt::AscendingOrder);
        rows.setShownColumns(columns);
    };
    const Done haveAllCome = [&] {
        const auto isKnown = [&](int row) {
            return !rows.index(row, models::IdentityTableModel::Created).data().toString().isEmpty();
        };
        return isKnown(0) && isKnown(rows.rowCount() - 1); // unknown ones are sorted first
    };
    tellOf(u"all columns, until every row has its details"_s, measured.act(show, haveAllCome));
    const auto hide = [&, table] {
        table->columns().setShown({0, 1, 2});
        rows.setShownColumns({0, 1, 2});
    };
    measured.act(hide, [] { return true; });
}

void filter(MeasuredWindow &measured)
{
    auto *field = measured.find<ui::TextInput>(u"filter"_s);
    QString text;
    for (const QChar letter : u"doomed"_s) {
        text += letter;
        const auto type = [=] {
            field->setFocus();
            QTest::keyClick(field, letter.toLatin1());
        };
        const Done isFiltered = [&] { return measured.table().filter() == text; };
        const auto figures = measured.act(type, isFiltered);
        if (text.size() == 1)
            tellOf(u"filter: first keystroke, painted"_s, figures, u"5 ms (filtering)"_s);
        else if (text.size() == 6)
            tellOf(u"filter: sixth keystroke, painted"_s, figures, u"5 ms (filtering)"_s);
    }
}

/// The thousand that the filter shows.
void deleteAThousand(MeasuredWindow &measured)
{
    const int before = measured.table().total();
    const int count = measured.table().rowCount();
    selectAll(measured, u"select the 1,000 that are left"_s);

    const auto isOpen = [&] { return measured.window().findChild<QWidget *>(u"deleteDialog"_s) != nullptr; };
    tellOf(u"the dialog opens"_s, measured.act(pressing(tableOf(measured), Qt::Key_Delete), isOpen));

    auto *confirm = measured.find<QAbstractButton>(u"confirm"_s);
    const auto click = [=] { QTest::mouseClick(confirm, Qt::LeftButton); };
    const Done isDone = [&] { return measured.table().total() == before - count && !isOpen(); };
    tellOf(u"delete 1,000, table updated"_s, measured.act(click, isDone), u"1,000 ms"_s);

    auto *field = measured.find<ui::TextInput>(u"filter"_s);
    const Done isCleared = [&] { return measured.table().filter().isEmpty(); };
    tellOf(u"clear the filter"_s, measured.act([=] { field->clear(); }, isCleared));
}

/// The current row, and back to the list.
void openOne(MeasuredWindow &measured)
{
    ui::Table *table = tableOf(measured);
    measured.act([=] { table->setCurrentRow(0); }, [] { return true; });
    const Done isOpen = [&] { return !measured.window().place().subject.isEmpty(); };
    const Done isBack = [&] { return measured.window().place().subject.isEmpty(); };
    tellOf(u"open an identity"_s, measured.act(pressing(table, Qt::Key_Return), isOpen));
    tellOf(u"back to the list"_s, measured.act(pressing(&measured.window(), Qt::Key_Left, Qt::AltModifier), isBack));
}

} // namespace

void tell(const QString &what, double value, const QString &unit, const QString &promise)
{
    std::printf("%s\t%f\t%s\t%s\n", qPrintable(what), value, qPrintable(unit), qPrintable(promise));
    std::fflush(stdout);
}

void tellPainted()
{
    std::puts("painted");
    std::fflush(stdout);
}

void start(MeasuredWindow &measured)
{
    measured.show();
    tellPainted();
    tellOf(u"... and the rest of the list"_s, measured.finishLoading());
    tell(u"memory at most"_s, peakMemory(), u"MB"_s, u"150 MB"_s);
}

void work(MeasuredWindow &measured)
{
    measured.show();
    tellPainted();
    tellOf(u"the rest of the list, on one page"_s, measured.finishLoading());
    sortByStatus(measured);
    openOne(measured);
    selectAll(measured, u"select all"_s);
    moveAround(measured);
    changeLooks(measured);
    showAllColumns(measured);
    filter(measured);
    deleteAThousand(measured);
    tell(u"memory at most, all rows on one page"_s, peakMemory(), u"MB"_s, u"150 MB"_s);
}

void showYardstick(int rows)
{
    QStandardItemModel model(rows, 3);
    for (int row = 0; const auto &identity : identities(rows)) {
        const bool isDomain = identity.identityType == ses::IdentityType::Domain;
        model.setItem(row, 0, new QStandardItem(identity.identityName));
        model.setItem(row, 1, new QStandardItem(isDomain ? u"Domain"_s : u"Email address"_s));
        model.setItem(row++, 2, new QStandardItem(QString(wire::wireName(identity.verificationStatus))));
    }
    QTableView view;
    view.setModel(&model);
    view.resize(1075, 700);
    view.show();
    std::ignore = view.grab();
    tellPainted();
    const auto sort = [&] {
        view.sortByColumn(2, Qt::AscendingOrder);
        std::ignore = view.grab();
    };
    tell(u"yardstick: a QTableView sorts and paints"_s, millisecondsOf(sort));
    tell(u"yardstick: its memory at most"_s, peakMemory(), u"MB"_s);
}

} // namespace bench
