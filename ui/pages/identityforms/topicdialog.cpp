#include "ui/pages/identityforms/topicdialog.h"

#include "core/simulation/topics.h"
#include "core/wire/whendone.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/modal.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/errortext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::CreateTopic;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::TopicDialog)
};

Remark nameRemark(const QString &text)
{
    const QString field = Texts::tr("Topic name");
    const QString name = trimmedLine(text);
    const auto constraint = wire::constraintOf(&CreateTopic::Request::name);
    if (name.isEmpty())
        return Remark::error(Texts::tr("Enter a topic name"));
    if (name.endsWith(".fifo"_L1))
        return wrongValue(Texts::tr("Enter the name of a standard topic; FIFO topics take no feedback"), field, name);
    if (!QRegularExpression(QLatin1StringView(constraint.pattern)).match(name).hasMatch())
        return wrongValue(Texts::tr("Enter letters, digits, hyphens and underscores only"), field, name);
    return wrongLength(constraint, field, name);
}

FormField *nameField(TextInput *input)
{
    input->setObjectName(u"topicName"_s);
    auto *field = new FormField({.label = Texts::tr("Topic name"),
                                 .constraint = Texts::tr("Up to 256 letters, digits, hyphens and underscores.")},
                                input);
    field->setWide(true);
    field->setCheck([input] { return nameRemark(input->text()); });
    return field;
}

FormField *displayNameField(TextInput *input)
{
    input->setObjectName(u"topicDisplayName"_s);
    auto *field = new FormField({.label = Texts::tr("Display name"), .isOptional = true}, input);
    field->setWide(true);
    field->setCheck(
        [input] { return wrongLength(wire::Constraint{.maxLength = 100}, Texts::tr("Display name"), input->text()); });
    return field;
}

} // namespace

void openTopicDialog(Session &session, QWidget *page, const std::function<void(const QString &arn)> &made)
{
    auto *name = new TextInput;
    auto *displayName = new TextInput;
    FormField *field = nameField(name);
    auto *dialog = new Modal(Texts::tr("Create SNS topic"), Modal::Size::Normal, page);
    dialog->setObjectName(u"topicDialog"_s);
    dialog->setBody((new FieldColumn)->add(field)->add(displayNameField(displayName)));
    dialog->addCancel()->setObjectName(u"cancelTopic"_s);
    dialog->addAction(Texts::tr("Create topic"))->setObjectName(u"createTopic"_s);
    dialog->setInitialFocus(name);
    const auto create = [&session, page = QPointer(page), dialog, name, displayName, field, made] {
        if (!checkAll(dialog))
            return;
        const QString display = trimmedLine(displayName->text());
        dialog->setBusy(true);
        const auto answer = session.service().call<CreateTopic>(
            {.name = trimmedLine(name->text()),
             .displayName = display.isEmpty() ? std::nullopt : std::optional(display)});
        wire::whenDone(answer, dialog, [dialog, field, page, made](const auto &topic) {
            dialog->setBusy(false);
            if (!topic) {
                field->setRemark(Remark::error(errorText(topic.error())));
                return;
            }
            dialog->close();
            if (page)
                made(topic->topicArn);
        });
    };
    QObject::connect(dialog, &Modal::confirmed, dialog, create);
    dialog->open();
}

} // namespace ui
