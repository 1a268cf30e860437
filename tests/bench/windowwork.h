#pragma once

#include "measuredwindow.h"

namespace bench {

/// A figure on its way to the process that prints the table.
void tell(const QString &what, double value, const QString &unit = QStringLiteral("ms"), const QString &promise = {});
void tellPainted(); ///< that process takes the time until this word

/// As a user starts it.
void start(MeasuredWindow &measured);
/// All rows on one page: sorts, selects, filters, deletes a thousand, opens one.
void work(MeasuredWindow &measured);
/// The same rows in what Qt has for it.
void showYardstick(int rows);

} // namespace bench
