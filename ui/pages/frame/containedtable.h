#pragma once

class QWidget;

namespace ui {

class Container;
class PlainTable;

/// Puts a table into a container that holds nothing else, and below its titles what stands there when it has no rows.
void containTable(Container *container, PlainTable *table, QWidget *empty = nullptr);

} // namespace ui
