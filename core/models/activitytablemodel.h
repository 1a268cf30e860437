#pragma once

#include "core/activity/log.h"

#include <QAbstractTableModel>

namespace models {

/// "4 ms"; what takes less than one is told in parts of it: "0.3 ms".
QString durationText(const activity::Call &call);

/// The table of Activity (visual.md 13.9): the calls of a log, newest first, narrowed by a choice and a text. One call
/// at most is chosen; until somebody chooses, or when it is not shown any more, the newest counts as chosen.
class ActivityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Time, Operation, Region, Status, Duration, ColumnCount };
    /// The simulator's own operations are in none but the last.
    enum class Choice { All, Window, Endpoint, Errors, Simulator };

    /// The log must live longer.
    explicit ActivityTableModel(activity::Log &log, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    QString filter() const { return m_filter; }
    /// Any text of operation, Region, request or response, whatever the case; empty: all.
    void setFilter(const QString &text);

    const activity::Call &at(int row) const { return *m_rows[size_t(row)]; }
    int errors() const; ///< of what is shown
    bool isNarrowed() const { return m_choice != Choice::All || !m_filter.isEmpty(); }

    void choose(int row);
    void follow(); ///< whatever is newest, from now on
    bool isFollowing() const { return m_chosen == 0; }
    int chosenRow() const; ///< -1: there is no call

Q_SIGNALS:
    void shownChanged(); ///< other calls are shown, or another one is chosen

private:
    bool isShown(const activity::Call &call) const;
    void rebuild();
    void takeNew(int count);
    void dropOld();
    void showChosen(int before);

    activity::Log &m_log;
    std::deque<activity::Log::Entry> m_rows; ///< newest first
    Choice m_choice = Choice::All;
    QString m_filter;
    qint64 m_chosen = 0; ///< number of the call; 0: the newest
};

} // namespace models
