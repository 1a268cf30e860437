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
    bool click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    bool isEnabled(const QString &name) const
    {
        auto *widget = find(name);
        return widget && widget->isEnabled();
    }

    bool hasOption(const QString &select, const QString &value) const
    {
        const auto *field = find<ui::Select>(select);
        return field && std::ranges::any_of(field->options(), [&](const auto &each) { return each.value == value; });
    }

    /// Opens the list of the select and clicks on the option; false when there is no such option to be clicked.
    bool choose(const QString &select, const QString &value) const
    {
        auto *field = find<ui::Select>(select);
        if (!field || !field->isEnabled())
            return false;
        QTest::mouseClick(field, Qt::LeftButton);
        auto *view = field->list() ? field->list()->findChild<QAbstractItemView *>() : nullptr;
        const auto *options = view ? qobject_cast<ui::OptionModel *>(view->model()) : nullptr;
        if (!options || options->rowOf(value) < 0) {
            QTest::keyClick(field->window()->focusWidget(), Qt::Key_Escape);
            return false;
        }
        const QModelIndex option = options->index(options->rowOf(value));
        view->scrollTo(option);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(option).center());
        return true;
    }

    ui::TableContainer *container() const { return find<ui::TableContainer>(QStringLiteral("identities")); }
    ui::Table *table() const { return container()->table(); }
    /// The rows on screen, as a user reads them: a row's texts in one line.
    QStringList names() const { return column(0); }
    QStringList column(int column) const
    {
        QStringList result;
        if (!container() || !container()->showsRows())
            return result;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            result += table()->model()->index(row, column).data().toString();
        return result;
    }
    QStringList ticked() const
    {
        QStringList result;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex cell = table()->model()->index(row, 0);
            if (cell.data(Qt::CheckStateRole).toInt() == Qt::Checked)
                result += cell.data().toString();
        }
        return result;
    }
    /// "Loaded identities (8)".
    QString heading() const
    {
        QStringList parts;
        for (const QLabel *label : container()->header()->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                parts += label->text();
        }
        return parts.join(u' ');
    }

    void tick(const QString &name) const
    {
        const QRect row = table()->visualRect(cell(name));
        const int x = (table()->columns().ticksLeft() + table()->columns().ticksRight()) / 2;
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {x, row.center().y()});
    }
    void open(const QString &name) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->linkRect(cell(name)).center());
    }
    /// Beside the link, in the same cell.
    void clickRowBody(const QString &name) const
    {
        const QRect link = table()->linkRect(cell(name));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {link.right() + 30, link.center().y()});
    }
    void sortBy(int column) const
    {
        ui::TableHeader *header = container()->columnTitles();
        const QRect area = header->cellRect(column);
        QTest::mouseClick(header, Qt::LeftButton, {}, {area.left() + 30, area.center().y()});
    }
    ui::TextInput *filter() const { return find<ui::TextInput>(QStringLiteral("filter")); }

    QList<ui::Flash> flashes() const
    {
        return m_window.findChild<ui::Flashbar *>(QStringLiteral("flashes"))->flashes();
    }
    ui::Modal *dialog() const { return m_window.findChild<ui::Modal *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *target = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
        QTest::keyClick(target, key, modifiers);
    }
    /// What stands in the labels of this part of the window.
    QStringList texts(const QString &name) const
    {
        QStringList result;
        const auto *part = find(name);
        for (const QLabel *label : part ? part->findChildren<QLabel *>() : QList<QLabel *>()) {
            if (label->isVisibleTo(part))
                result += label->text();
        }
        return result;
    }

    /// The same with the links there.
    QStringList textsAndLinks(const QString &name) const
    {
        QStringList result = texts(name);
        const auto *part = find(name);
        for (const ui::Link *link : part ? part->findChildren<ui::Link *>() : QList<ui::Link *>()) {
            if (link->isVisibleTo(part))
                result += link->text();
        }
        return result;
    }

private:
    QModelIndex cell(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, 0);
            if (index.data().toString() == name)
                return index;
        }
        return {};
    }

    ui::MainWindow &m_window;
};
