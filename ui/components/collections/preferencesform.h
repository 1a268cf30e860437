#pragma once

#include "ui/components/collections/tablepreferences.h"

#include <QWidget>

#include <functional>

namespace ui {

class Checkbox;
class ColumnList;
class Modal;
class RadioGroup;

/// The body of the dialog "Preferences" of a table: page size, wrapping, density at the left, columns at the right.
class PreferencesForm : public QWidget
{
    Q_OBJECT

public:
    /// @param sizes the page sizes to choose from with their texts: "10 identities"
    PreferencesForm(const TablePreferences &preferences, const QList<std::pair<int, QString>> &sizes,
                    QWidget *parent = nullptr);

    TablePreferences preferences() const; ///< as they are set now

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *leftColumn(const QList<std::pair<int, QString>> &sizes);
    QWidget *rightColumn();

    TablePreferences m_preferences;
    RadioGroup *m_size = nullptr;
    Checkbox *m_wrap = nullptr;
    Checkbox *m_compact = nullptr;
    ColumnList *m_columns = nullptr;
    QWidget *m_right = nullptr;
};

/// Opens the dialog over the window of `table`; `confirmed` takes what was chosen.
Modal *openPreferences(QWidget *table, const TablePreferences &preferences, const QList<std::pair<int, QString>> &sizes,
                       const std::function<void(const TablePreferences &)> &confirmed);

} // namespace ui
