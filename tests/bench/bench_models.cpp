#include "identities.h"
#include "report.h"

#include "core/models/identitytablemodel.h"
#include "core/models/pagemodel.h"

#include <QApplication>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using models::IdentityRow;
using models::IdentityTableModel;
using models::PageModel;

/// The table of identities without a window: sorting, filtering, ticking, pages that come in, rows that go.
/// Beside them what Qt and the standard library need for the same rows.
namespace {

QList<IdentityRow> rowsOf(const QList<ses::IdentityInfo> &identities)
{
    QList<IdentityRow> rows;
    rows.reserve(identities.size());
    for (const auto &identity : identities)
        rows.append({identity, std::nullopt});
    return rows;
}

/// Everything of one size. The model stands behind a connection that is never asked.
class Bench
{
public:
    Bench(bench::Report &report, int size)
        : m_report(report)
        , m_size(size)
        , m_rows(rowsOf(bench::identities(size)))
        , m_connection({}, [](const QString &) { return wire::Transport(); })
        , m_model(m_connection, u"us-east-1"_s)
    {
    }

    void run()
    {
        m_model.sort(IdentityTableModel::Identity, Qt::AscendingOrder);
        load(u"page of 1,000 comes in, table sorted by name: longest"_s, u"50 ms (one stretch)"_s);
        sort();
        filter();
        load(u"reload, nothing changed: longest page"_s, u"50 ms (one stretch)"_s);
        tick();
        turnPages();
        removeAThousand();
        loadChanged();
    }

private:
    void measure(const QString &what, int times, const std::function<void()> &work, const QString &promise = {})
    {
        m_report.measure(what, m_size, times, work, promise);
    }

    void load(const QString &what, const QString &promise)
    {
        double longest = 0;
        m_model.beginLoading();
        for (qsizetype first = 0; first < m_rows.size(); first += 1000) {
            const auto page = m_rows.mid(first, 1000);
            longest = std::max(longest, bench::millisecondsOf([&] { m_model.takePage(page); }));
        }
        longest = std::max(longest, bench::millisecondsOf([&] { m_model.endLoading(); }));
        m_report.add(what, m_size, longest, u"ms"_s, promise);
    }

    void sort()
    {
        measure(
            u"sort by status, the first time"_s, 1,
            [this] { m_model.sort(IdentityTableModel::Status, Qt::AscendingOrder); },
            u"5 ms (300 ms with 1,000,000)"_s);
        measure(
            u"sort by status, backwards and again"_s, 11,
            [this] {
            const bool isAscending = m_model.sortOrder() == Qt::AscendingOrder;
            m_model.sort(IdentityTableModel::Status, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
            },
            u"5 ms (300 ms with 1,000,000)"_s);
        measure(u"   yardstick: std::sort of the rows by status and name"_s, 3, [this] {
            auto rows = m_rows;
            std::ranges::sort(rows, [](const IdentityRow &left, const IdentityRow &right) {
                const auto &a = left.identity, &b = right.identity;
                return a.verificationStatus != b.verificationStatus
                    ? a.verificationStatus < b.verificationStatus
                    : a.identityName.compare(b.identityName, Qt::CaseInsensitive) < 0;
            });
        });
        m_model.sort(IdentityTableModel::Identity, Qt::AscendingOrder);
    }

    void filter()
    {
        const QString promise = u"5 ms (300 ms with 1,000,000)"_s;
        measure(
            u"filter keystroke '7', the first time"_s, 1, [this] { m_model.setFilter(u"7"_s); }, promise);
        measure(
            u"filter keystroke '777', few rows left"_s, 11, [this] { m_model.setFilter(u"777"_s); }, promise);
        measure(
            u"filter keystroke 'user', half of the rows left"_s, 11, [this] { m_model.setFilter(u"user"_s); }, promise);
        m_model.setFilter({});
        QSortFilterProxyModel proxy;
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setFilterKeyColumn(-1);
        proxy.setSourceModel(&m_model);
        measure(u"   yardstick: 'user' in a QSortFilterProxyModel, unsorted"_s, 3, [&] {
            proxy.setFilterFixedString({});
            proxy.setFilterFixedString(u"user"_s);
        });
    }

    void tick()
    {
        PageModel page(m_model, PageModel::all);
        measure(u"select all on one page"_s, 11, [&] { page.setAllTicked(page.tickState() != Qt::Checked); });
        page.setAllTicked(false);
        QTableView view;
        view.setModel(&m_model);
        measure(u"   yardstick: QTableView::selectAll"_s, 3, [&] {
            view.clearSelection();
            view.selectAll();
        });
    }

    void turnPages()
    {
        PageModel page(m_model, 50);
        page.setAllTicked(true);
        measure(u"turn the page"_s, 11, [&] { page.setPage(page.page() + 1); });
        page.setPage(0);
        measure(u"page size All and back to 50"_s, 11, [&] {
            page.setPageSize(PageModel::all);
            page.setPageSize(50);
        });
    }

    /// As a deletion does it: those that are acknowledged together go together.
    void removeAThousand()
    {
        constexpr int batch = 32;
        QStringList names;
        for (int row = 0; row < m_model.rowCount() && names.size() < 1000; row += std::max(1, m_size / 1000))
            names += m_model.keyAt(row);
        PageModel page(m_model, PageModel::all);
        double longest = 0, all = 0;
        for (qsizetype first = 0; first < names.size(); first += batch) {
            const auto some = names.mid(first, batch);
            const double each = bench::millisecondsOf([&] { m_model.remove(some); });
            longest = std::max(longest, each);
            all += each;
        }
        m_report.add(u"remove 1,000 rows here and there, 32 at a time: longest"_s, m_size, longest, u"ms"_s,
                     u"50 ms (one stretch)"_s);
        m_report.add(u"   all of them"_s, m_size, all, u"ms"_s, u"1,000 ms (with the deletion)"_s);
        m_model.refresh(m_rows);
    }

    void loadChanged()
    {
        m_model.sort(IdentityTableModel::Status, Qt::AscendingOrder);
        for (IdentityRow &row : m_rows)
            row.identity.verificationStatus = ses::VerificationStatus::Success;
        load(u"reload, most changed, table sorted by status: longest page"_s, u"50 ms (one stretch)"_s);
    }

    bench::Report &m_report;
    int m_size;
    QList<IdentityRow> m_rows;
    client::Connection m_connection;
    IdentityTableModel m_model;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto sizes = bench::sizesFrom(QApplication::arguments(), {1'000, 10'000, 100'000});
    bench::Report report(u"Table of identities, medians"_s, sizes);
    for (const int size : sizes)
        Bench(report, size).run();
    report.print();
}
