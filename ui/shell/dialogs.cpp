#include "ui/shell/dialogs.h"

#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Dialogs)
};

void open(const QString &title, const QString &objectName, QWidget *body, QWidget *inWindow)
{
    auto *dialog = new Modal(title, Modal::Size::Normal, inWindow);
    dialog->setObjectName(objectName);
    dialog->setBody(body);
    Button *close = dialog->addAction(Texts::tr("Close"));
    close->setObjectName(u"close"_s);
    dialog->setInitialFocus(close);
    QObject::connect(dialog, &Modal::confirmed, dialog, &Modal::close);
    dialog->open();
}

} // namespace

void openAbout(QWidget *inWindow)
{
    const QStringList paragraphs{
        Texts::tr("SES Console %1").arg(QCoreApplication::applicationVersion()),
        Texts::tr("An unofficial replica of a part of the Amazon SES console, for people who work with SES. It is not "
                  "made by Amazon, and it sends no mail: everything happens in a simulator on this computer."),
        Texts::tr("Free software under the Apache License 2.0, without any warranty."),
    };
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const QString &paragraph : paragraphs)
        column->addWidget((new Text(paragraph))->setWrap(Wrap::Words));
    open(Texts::tr("About SES Console"), u"aboutDialog"_s, body, inWindow);
}

void openKeyboardShortcuts(QWidget *inWindow)
{
    auto *pairs = new KeyValuePairs(2);
    // clang-format off
    pairs->add(Texts::tr("Back, forward"), Texts::tr("Alt+Left, Alt+Right"));
    pairs->add(Texts::tr("Refresh"), Texts::tr("F5"));
    pairs->add(Texts::tr("Help"), Texts::tr("F1"));
    pairs->add(Texts::tr("Activity"), Texts::tr("F12"));
    pairs->add(Texts::tr("Search in the table"), Texts::tr("Ctrl+F or /"));
    pairs->add(Texts::tr("Move in the table"), Texts::tr("Arrows, Page Up, Page Down, Home, End"));
    pairs->add(Texts::tr("Select the row"), Texts::tr("Space"));
    pairs->add(Texts::tr("Open the row"), Texts::tr("Enter"));
    pairs->add(Texts::tr("Select all rows of the page"), Texts::tr("Ctrl+A"));
    pairs->add(Texts::tr("Delete what is selected"), Texts::tr("Delete"));
    pairs->add(Texts::tr("Clear selection or filter, close"), Texts::tr("Esc"));
    // clang-format on
    open(Texts::tr("Keyboard shortcuts"), u"keysDialog"_s, pairs, inWindow);
}

} // namespace ui
