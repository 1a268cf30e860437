#pragma once

#include "core/ses/eventdestinations.h"
#include "ui/pages/forms/fieldrow.h"

namespace ui {

class Select;
class TextInput;

/// A dimension by which Amazon CloudWatch counts events (console.md 13.5).
class DimensionRow : public FieldRow
{
    Q_OBJECT

public:
    explicit DimensionRow(QWidget *parent = nullptr);

    ses::CloudWatchDimensionConfiguration dimension() const;
    void setDimension(const ses::CloudWatchDimensionConfiguration &dimension);

    TextInput *name() const { return m_name; }

protected:
    void nameParts(int number) override;

private:
    Select *m_source;
    TextInput *m_name;
    TextInput *m_value;
};

} // namespace ui
