#include "core/store/clockrow.h"
#include "core/store/generatorrow.h"
#include "core/store/originrow.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// The row of a table that has at most one.
template <typename Row>
std::optional<Row> findOnly(Database &database)
{
    static const QString sql = u"SELECT %1 FROM %2"_s.arg(columnList<Row>(), QLatin1StringView(Row::table));
    return readOne<Row>(database.run(sql));
}

} // namespace

std::optional<ClockRow> findClock(Database &database)
{
    return findOnly<ClockRow>(database);
}

std::optional<GeneratorRow> findGenerator(Database &database)
{
    return findOnly<GeneratorRow>(database);
}

std::optional<OriginRow> findOrigin(Database &database)
{
    return findOnly<OriginRow>(database);
}

} // namespace store
