#pragma once

#include "core/ses/eventdestinations.h"
#include "ui/components/forms/formfield.h"

namespace ui {

class Button;
class DimensionRow;
class Text;

/// The dimensions of a destination: 1 to 10 rows that the user adds and removes.
class DimensionRows : public FieldColumn
{
    Q_OBJECT

public:
    explicit DimensionRows(QWidget *parent = nullptr);

    QList<ses::CloudWatchDimensionConfiguration> dimensions() const;
    void setDimensions(const QList<ses::CloudWatchDimensionConfiguration> &dimensions); ///< none: a blank row

private:
    DimensionRow *addRow();
    void removeRow(DimensionRow *row);
    void showCount();

    QList<DimensionRow *> m_rows;
    FieldColumn *m_column;
    Button *m_add;
    Text *m_limit;
};

} // namespace ui
