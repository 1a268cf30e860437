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
    bool type(const QString &name, const QString &text) const;
    /// In place of what stands there, into a line or an area.
    bool paste(const QString &name, const QString &text) const;
    QString text(const QString &name) const;

    /// A checkbox, a radio button, a tile.
    bool toggle(const QString &name) const;
    bool isChecked(const QString &name) const;
    /// As soon as there is such an option.
    bool choose(const QString &select, const QString &value) const;

    ui::Remark remark(const QString &name) const;
    /// What is said to be wrong with this field.
    QString error(const QString &name) const { return remark(name).isError() ? remark(name).text : QString(); }
    QString warning(const QString &name) const;

    /// The newest message: header, then text.
    QString flash() const;
};
