#include "ui/components/forms/fieldcontrol.h"

#include "ui/components/code/codetext.h"
#include "ui/components/controls/choice.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/codeeditor.h"
#include "ui/components/forms/tageditor.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/textarea.h"
#include "ui/components/inputs/tiles.h"

#include <QAbstractButton>
#include <QLayout>

namespace ui {

namespace {

// False: it is none of those that tell.
bool isWatched(QWidget *control, QObject *context, const std::function<void()> &told)
{
    if (auto *input = qobject_cast<QLineEdit *>(control)) {
        QObject::connect(input, &QLineEdit::textEdited, context, told);
        if (auto *search = qobject_cast<TextInput *>(control))
            QObject::connect(search, &TextInput::cleared, context, told);
        return true;
    }
    if (auto *area = qobject_cast<TextArea *>(control)) {
        QObject::connect(area, &TextArea::edited, context, told);
        return true;
    }
    if (auto *select = qobject_cast<Select *>(control)) {
        QObject::connect(select, &Select::chosen, context, told);
        return true;
    }
    if (auto *group = qobject_cast<RadioGroup *>(control)) {
        QObject::connect(group, &RadioGroup::chosen, context, told);
        return true;
    }
    if (auto *tiles = qobject_cast<Tiles *>(control)) {
        QObject::connect(tiles, &Tiles::chosen, context, told);
        return true;
    }
    if (auto *tags = qobject_cast<TagEditor *>(control)) {
        QObject::connect(tags, &TagEditor::edited, context, told);
        return true;
    }
    if (auto *code = qobject_cast<CodeEditor *>(control)) {
        QObject::connect(code, &CodeEditor::edited, context, told);
        return true;
    }
    if (auto *button = qobject_cast<QAbstractButton *>(control)) {
        if (button->isCheckable())
            QObject::connect(button, &QAbstractButton::clicked, context, told);
        return true;
    }
    return false;
}

} // namespace

void whenEdited(QWidget *control, QObject *context, const std::function<void()> &told)
{
    if (isWatched(control, context, told))
        return;
    const QList<QWidget *> parts = control->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts)
        whenEdited(part, context, told);
}

void showRemark(QWidget *control, InputRemark remark)
{
    if (auto *input = qobject_cast<TextInput *>(control))
        input->setRemark(remark);
    else if (auto *area = qobject_cast<TextArea *>(control))
        area->setRemark(remark);
    else if (auto *select = qobject_cast<Select *>(control))
        select->setRemark(remark);
}

void nameControl(QWidget *control, const QString &name)
{
    // "DKIM signatures: Enabled"
    const auto *choice = qobject_cast<Choice *>(control);
    control->setAccessibleName(choice && !choice->text().isEmpty() ? name + QStringLiteral(": ") + choice->text()
                                                                   : name);
    if (auto *code = qobject_cast<CodeEditor *>(control))
        code->input()->setAccessibleName(name);
}

void describeControl(QWidget *control, const QString &description)
{
    control->setAccessibleDescription(description);
    if (auto *code = qobject_cast<CodeEditor *>(control))
        code->input()->setAccessibleDescription(description);
}

QWidget *entryOf(QWidget *control)
{
    if (control->focusPolicy() != Qt::NoFocus)
        return control;
    QWidget *first = nullptr;
    const QList<QWidget *> parts = control->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (!(part->focusPolicy() & Qt::TabFocus) || !part->isVisibleTo(control) || !part->isEnabledTo(control))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(part);
        if (button && button->autoExclusive() && button->isChecked())
            return part;
        if (!first)
            first = part;
    }
    return first ? first : control;
}

bool takesWidth(const QWidget *control)
{
    if (control->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag)
        return true;
    return control->layout() && (control->layout()->expandingDirections() & Qt::Horizontal);
}

} // namespace ui
