#pragma once

#include "ui/components/collections/tablecontainer.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/link.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/optionmodel.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/selectlist.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/flashbar.h"
#include "ui/components/status/modal.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableheader.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

/// What a user sees of a window and does with it: only through real widgets, by mouse and keyboard.
class WindowDriver
{
public:
    explicit WindowDriver(ui::MainWindow &window) : m_window(window) {}

    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        for (Widget *each : m_window.findChildren<Widget *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// False when there is no such button to be seen, or it is disabled.
    bool click(const QString &name) const;
    bool isEnabled(const QString &name) const;

    bool hasOption(const QString &select, const QString &value) const;

    /// Opens the list of the select and clicks on the option; false when there is no such option to be clicked.
    bool choose(const QString &select, const QString &value) const;

    ui::TableContainer *container() const { return find<ui::TableContainer>(QStringLiteral("identities")); }
    ui::Table *table() const { return container()->table(); }
    /// The rows on screen, as a user reads them: a row's texts in one line.
    QStringList names() const { return column(0); }
    QStringList column(int column) const;
    QStringList ticked() const;
    /// "Loaded identities (8)".
    QString heading() const;

    void tick(const QString &name) const;
    void open(const QString &name) const;
    /// Beside the link, in the same cell.
    void clickRowBody(const QString &name) const;
    void sortBy(int column) const;
    ui::TextInput *filter() const { return find<ui::TextInput>(QStringLiteral("filter")); }

    QList<ui::Flash> flashes() const;
    ui::Modal *dialog() const { return m_window.findChild<ui::Modal *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// What stands in the labels of this part of the window.
    QStringList texts(const QString &name) const;

    /// The same with the links there.
    QStringList textsAndLinks(const QString &name) const;

private:
    QModelIndex cell(const QString &name) const;

    ui::MainWindow &m_window;
};
