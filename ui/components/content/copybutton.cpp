#include "ui/components/content/copybutton.h"

#include "ui/components/content/popover.h"
#include "ui/components/content/statustext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

namespace ui {

CopyButton::CopyButton(const QString &what, const QString &subject, Variant variant, QWidget *parent)
    : Button(variant, Icon::Copy, tr("Copy %1").arg(subject), parent)
    , m_what(what)
{
    connect(this, &QAbstractButton::clicked, this, &CopyButton::copy);
}

CopyButton::CopyButton(const QString &text) : Button(Variant::Normal, text)
{
    setLeadingIcon(Icon::Copy);
    connect(this, &QAbstractButton::clicked, this, &CopyButton::copy);
}

CopyButton *CopyButton::withText(const QString &text)
{
    return new CopyButton(text);
}

void CopyButton::copy()
{
    copyText(m_what, this, rect());
}

void copyText(const QString &what, QWidget *widget, const QRect &area)
{
    QGuiApplication::clipboard()->setText(what);
    auto *popover =
        new Popover(widget, new StatusText(Icon::StatusPositive, CopyButton::tr("Copied"), Color::TextStatusSuccess),
                    Popover::Side::Above); // deletes itself
    popover->setAccessibleName(CopyButton::tr("Copied"));
    popover->open(area);
    QAccessibleEvent said(popover, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace ui
