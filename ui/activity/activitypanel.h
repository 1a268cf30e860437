#pragma once

#include "core/activity/commands.h"
#include "core/client/localendpoint.h"
#include "core/models/activitytablemodel.h"

#include <QWidget>

class QScrollArea;

namespace ui {

class ActivityDetail;
class Button;
class PanelHandle;
class Select;
class Table;
class TableHeader;
class TableState;
class Text;
class TextInput;

/// "Activity" (visual.md 13.9): each call of the window and of its endpoint, and what one of them said. Where there is
/// little room, the call takes the place of the table.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    using Choice = models::ActivityTableModel::Choice;
    static constexpr int usualHeight = 440;

    /// The log must live longer, and the endpoint, which may be null.
    ActivityPanel(activity::Log &log, const client::LocalEndpoint *endpoint, QWidget *parent = nullptr);

    void show(Choice choice); ///< these, without a filter
    void focusFilter();

    QSize sizeHint() const override { return {usualHeight, usualHeight}; }

Q_SIGNALS:
    void closeRequested();
    void heightMoved(int up); ///< the user makes it so many pixels higher

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *head();
    QWidget *tools();
    QWidget *list();
    void buildTable();
    void connectTools();
    void chooseRow(int row);
    void showCalls();
    void showCounts();
    void showDetail();
    void goBack();
    void arrange();
    bool isNarrow() const;
    activity::Target target() const;

    activity::Log &m_log;
    const client::LocalEndpoint *m_endpoint;
    models::ActivityTableModel m_model;
    PanelHandle *m_handle;
    TextInput *m_filter;
    Select *m_choice;
    Text *m_count;
    Button *m_pause;
    Button *m_clear;
    QWidget *m_list = nullptr; ///< titles and rows
    TableHeader *m_titles = nullptr;
    Table *m_table;
    QScrollArea *m_rows;
    TableState *m_state;
    ActivityDetail *m_detail;
    bool m_isOpened = false; ///< where there is little room: the detail, in the place of the table
    bool m_isShowing = false; ///< what becomes current meanwhile was not chosen by the user
};

} // namespace ui
