#pragma once

#include "ui/components/inputs/select.h"

#include <QAbstractListModel>

namespace ui {

/// The options of a Select as rows of a list, narrowed to those that contain a text.
class OptionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole,
        ChosenRole, ///< whether it is the one that is chosen
        MatchRole, ///< what of it is marked, because it was typed
    };

    using QAbstractListModel::QAbstractListModel;

    /// `chosen`: an option's value.
    void setOptions(const QList<Select::Option> &options, const QString &chosen);
    void setFilter(const QString &text);

    const Select::Option &option(int row) const { return m_options[m_shown[row]]; }
    int rowOf(const QString &value) const; ///< -1: it is not shown
    int chosenRow() const { return rowOf(m_chosen); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void show();

    QList<Select::Option> m_options;
    QList<qsizetype> m_shown; ///< indexes of m_options
    QString m_chosen;
    QString m_filter;
};

} // namespace ui
