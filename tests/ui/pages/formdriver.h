#pragma once

#include "../windowdriver.h"

#include "ui/components/controls/choice.h"
#include "ui/components/forms/formfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>

/// What a user does with a form, and reads in it.
class FormDriver : public WindowDriver
{
public:
    using WindowDriver::WindowDriver;

    /// In place of what stands there; false: there is no such line to be seen.
    bool type(const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        if (!line)
            return false;
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        return line->text() == text;
    }
    /// In place of what stands there, into a line or an area.
    bool paste(const QString &name, const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        if (auto *line = find<QLineEdit>(name)) {
            line->setFocus();
            line->selectAll();
            line->paste();
            return true;
        }
        auto *area = find<QPlainTextEdit>(name);
        if (!area)
            return false;
        area->setFocus();
        area->selectAll();
        area->paste();
        return true;
    }
    QString text(const QString &name) const
    {
        if (const auto *line = find<QLineEdit>(name))
            return line->text();
        const auto *area = find<QPlainTextEdit>(name);
        return area ? area->toPlainText() : QString();
    }

    /// A checkbox, a radio button, a tile.
    bool toggle(const QString &name) const
    {
        constexpr QPoint mark(8, 8);
        const QPointer<ui::Choice> choice = find<ui::Choice>(name);
        if (!QTest::qWaitFor([&] { return !choice || choice->rect().contains(mark); })) // it has its place
            return false;
        if (!choice || !choice->isEnabled())
            return false;
        QTest::mouseClick(choice, Qt::LeftButton, {}, mark);
        return true;
    }
    bool isChecked(const QString &name) const
    {
        const auto *choice = find<ui::Choice>(name);
        return choice && choice->isChecked();
    }
    /// As soon as there is such an option.
    bool choose(const QString &select, const QString &value) const
    {
        return QTest::qWaitFor([&] { return WindowDriver::choose(select, value); });
    }

    ui::Remark remark(const QString &name) const
    {
        const auto *field = find<ui::FormField>(name + QStringLiteral("Field"));
        return field ? field->remark() : ui::Remark::error(QStringLiteral("no such field"));
    }
    /// What is said to be wrong with this field.
    QString error(const QString &name) const { return remark(name).isError() ? remark(name).text : QString(); }
    QString warning(const QString &name) const
    {
        return remark(name).kind == ui::Remark::Kind::Warning ? remark(name).text : QString();
    }

    /// The newest message: header, then text.
    QString flash() const
    {
        const auto messages = flashes();
        return messages.isEmpty() ? QString() : (messages.first().header + u' ' + messages.first().text).trimmed();
    }
};
