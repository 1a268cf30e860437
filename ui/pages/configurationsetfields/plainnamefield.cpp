#include "ui/pages/configurationsetfields/plainnamefield.h"

#include "ui/components/controls/textinput.h"
#include "ui/pages/forms/fieldrules.h"

#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLength = 64;

TextInput *newInput(const QString &objectName)
{
    auto *input = new TextInput;
    input->setObjectName(objectName);
    return input;
}

} // namespace

PlainNameField::PlainNameField(const QString &objectName, const QString &label, const Rules &rules)
    : PlainNameField(newInput(objectName), label, rules)
{
}

PlainNameField::PlainNameField(TextInput *input, const QString &label, const Rules &rules)
    : FormField({.label = label, .constraint = tr("1 to 64 letters, digits, hyphens and underscores.")}, input)
    , m_input(input)
    , m_label(label)
    , m_rules(rules)
{
    setCheck([this] { return remarkNow(); });
}

QString PlainNameField::name() const
{
    return trimmedLine(m_input->text());
}

bool PlainNameField::isEmpty() const
{
    return m_input->text().isEmpty();
}

void PlainNameField::setFixed(const QString &name)
{
    m_input->setText(name);
    m_input->setReadOnly(true);
    setConstraint({});
    setCheck({});
}

void PlainNameField::refuseAsTaken()
{
    setRemark(remark(m_rules.taken));
    m_input->setFocus(Qt::OtherFocusReason);
    m_input->selectAll();
}

Remark PlainNameField::remarkNow() const
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9_-]+\\z"_s);
    if (name().isEmpty())
        return Remark::error(m_rules.missing);
    if (name().size() > maxLength)
        return remark(m_rules.length);
    if (!allowed.match(name()).hasMatch())
        return remark(m_rules.characters);
    return m_taken.contains(name()) ? remark(m_rules.taken) : Remark();
}

Remark PlainNameField::remark(const QString &rule) const
{
    return rule.contains("%1"_L1) ? Remark::error(rule.arg(name())) : wrongValue(rule, m_label, name());
}

} // namespace ui
