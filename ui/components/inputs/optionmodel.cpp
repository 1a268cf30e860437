#include "ui/components/inputs/optionmodel.h"

namespace ui {

void OptionModel::setOptions(const QList<Select::Option> &options, const QString &chosen)
{
    m_options = options;
    m_chosen = chosen;
    show();
}

void OptionModel::setFilter(const QString &text)
{
    m_filter = text;
    show();
}

void OptionModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const Select::Option &option = m_options[i];
        if (m_filter.isEmpty() || option.text.contains(m_filter, Qt::CaseInsensitive)
            || option.detail.contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(i);
    }
    endResetModel();
}

int OptionModel::rowOf(const QString &value) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (option(row).value == value)
            return row;
    return -1;
}

int OptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant OptionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Select::Option &option = this->option(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return option.text;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return option.detail;
    case ChosenRole:
        return option.value == m_chosen;
    case MatchRole:
        return m_filter;
    default:
        return {};
    }
}

Qt::ItemFlags OptionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !option(index.row()).enabled)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ui
