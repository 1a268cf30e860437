#include "ui/pages/policyforms/policynamefield.h"

#include "core/ses/policydocument.h"
#include "ui/components/controls/textinput.h"
#include "ui/pages/forms/fieldrules.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

TextInput *newInput()
{
    auto *input = new TextInput;
    input->setObjectName(u"policyName"_s);
    return input;
}

} // namespace

PolicyNameField::PolicyNameField(QWidget *parent) : PolicyNameField(newInput(), parent)
{
}

PolicyNameField::PolicyNameField(TextInput *input, QWidget *parent)
    : FormField({.label = tr("Name"), .constraint = tr("Up to 64 letters, digits, hyphens and underscores.")}, input,
                parent)
    , m_input(input)
{
    setCheck([this] { return remarkNow(); });
}

QString PolicyNameField::name() const
{
    return trimmedLine(m_input->text());
}

void PolicyNameField::setFixed(const QString &name)
{
    m_input->setText(name);
    m_input->setReadOnly(true);
    setConstraint({});
    setCheck({});
}

void PolicyNameField::refuseAsTaken()
{
    setRemark(takenRemark());
    m_input->setFocus(Qt::OtherFocusReason);
}

Remark PolicyNameField::remarkNow() const
{
    if (const QString problem = ses::checkPolicyName(name()); !problem.isEmpty())
        return Remark::error(problem);
    return m_taken.contains(name()) ? takenRemark() : Remark();
}

Remark PolicyNameField::takenRemark() const
{
    return wrongValue(tr("The identity has a policy of this name already"), tr("Name"), name());
}

} // namespace ui
