#include "ui/pages/eventdestinations/dimensionrow.h"

#include "core/models/destinationtexts.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/select.h"
#include "ui/pages/eventdestinations/dimensionrules.h"
#include "ui/pages/forms/fieldrules.h"

namespace ui {

using namespace Qt::StringLiterals;
using ses::DimensionValueSource;

namespace {

QList<Select::Option> sources()
{
    QList<Select::Option> options;
    for (const auto source :
         {DimensionValueSource::MessageTag, DimensionValueSource::EmailHeader, DimensionValueSource::LinkTag})
        options.append({.value = wire::wireName(source), .text = models::valueSourceText(source)});
    return options;
}

} // namespace

DimensionRow::DimensionRow(QWidget *parent)
    : FieldRow(parent)
    , m_source(new Select)
    , m_name(new TextInput)
    , m_value(new TextInput)
{
    m_source->setOptions(sources());
    nameParts(0);
    const QStringList labels{tr("Value source"), tr("Dimension name"), tr("Default value")};
    auto *source = new FormField({.label = labels[0]}, m_source, this);
    auto *name = new FormField({.label = labels[1]}, m_name, this);
    name->setCheck([this] {
        const auto now = dimension();
        return dimensionNameRemark(now.dimensionValueSource, now.dimensionName);
    });
    auto *value = new FormField({.label = labels[2]}, m_value, this);
    value->setCheck([this] { return dimensionValueRemark(dimension().defaultDimensionValue); });
    setFields({source, name, value}, labels);
    // Which names may be hangs on the source.
    connect(m_source, &Select::chosen, name, [name] {
        if (name->remark().isError())
            name->check();
    });
    setDimension({});
}

ses::CloudWatchDimensionConfiguration DimensionRow::dimension() const
{
    return {trimmedLine(m_name->text()),
            wire::fromWireName<DimensionValueSource>(m_source->value()).value_or(DimensionValueSource::MessageTag),
            trimmedLine(m_value->text())};
}

void DimensionRow::setDimension(const ses::CloudWatchDimensionConfiguration &dimension)
{
    m_source->setValue(wire::wireName(dimension.dimensionValueSource));
    m_name->setText(dimension.dimensionName);
    m_value->setText(dimension.defaultDimensionValue);
}

void DimensionRow::nameParts(int number)
{
    m_source->setObjectName(u"valueSource%1"_s.arg(number));
    m_name->setObjectName(u"dimensionName%1"_s.arg(number));
    m_value->setObjectName(u"defaultValue%1"_s.arg(number));
    remove()->setObjectName(u"removeDimension%1"_s.arg(number));
    remove()->setAccessibleName(tr("Remove dimension %1").arg(number + 1));
}

} // namespace ui
