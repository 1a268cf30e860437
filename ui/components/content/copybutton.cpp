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
    QGuiApplication::clipboard()->setText(m_what);
    auto *popover = new Popover(this, new StatusText(Icon::StatusPositive, tr("Copied"), Color::TextStatusSuccess),
                                Popover::Side::Above); // deletes itself
    popover->setAccessibleName(tr("Copied"));
    popover->open(rect());
    QAccessibleEvent said(popover, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace ui
