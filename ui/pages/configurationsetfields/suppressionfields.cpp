#include "ui/pages/configurationsetfields/suppressionfields.h"

#include "core/models/configurationsettexts.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/pages/configurationsetfields/enabledfield.h"

namespace ui {

using namespace Qt::StringLiterals;
using ses::SuppressionReason;

namespace {

const QList<SuppressionReason> both{SuppressionReason::Bounce, SuppressionReason::Complaint};
const QList<SuppressionReason> bounces{SuppressionReason::Bounce};
const QList<SuppressionReason> complaints{SuppressionReason::Complaint};

QString keyOf(const QList<SuppressionReason> &reasons)
{
    return reasons == bounces ? u"bounces"_s : reasons == complaints ? u"complaints"_s : u"bouncesAndComplaints"_s;
}

RadioGroup *newReasons()
{
    QList<RadioGroup::Option> options;
    for (const auto &reasons : {both, bounces, complaints})
        options.append({.value = keyOf(reasons), .label = models::suppressionReasonsText(reasons)});
    auto *group = new RadioGroup(options);
    group->setObjectName(u"suppressionReasons"_s);
    return group;
}

/// In one order, whatever was stored.
QList<SuppressionReason> sorted(const QList<SuppressionReason> &reasons)
{
    QList<SuppressionReason> result;
    for (const SuppressionReason reason : both) {
        if (reasons.contains(reason))
            result.append(reason);
    }
    return result;
}

} // namespace

SuppressionFields::SuppressionFields()
    : m_override(new EnabledField(u"overrideSuppression"_s, {.label = tr("Suppression list settings")},
                                  tr("Override account level settings")))
    , m_suppress(new EnabledField(u"suppress"_s, {.label = tr("Suppression list")}))
    , m_reasons(newReasons())
    , m_reasonsField(new FormField({.label = tr("Specify the reason(s) for suppression")}, m_reasons))
{
    add(m_override);
    add(m_suppress);
    add(m_reasonsField);
    for (EnabledField *field : {m_override, m_suppress})
        connect(field, &FormField::edited, this, &SuppressionFields::showChoice);
    m_suppress->setOn(true);
    setValue(std::nullopt);
}

SuppressionFields::Value SuppressionFields::value() const
{
    if (!m_override->isOn())
        return std::nullopt;
    if (!m_suppress->isOn())
        return QList<SuppressionReason>();
    for (const auto &reasons : {bounces, complaints}) {
        if (m_reasons->value() == keyOf(reasons))
            return reasons;
    }
    return both;
}

/// What is not seen keeps what would be usual.
void SuppressionFields::setValue(const Value &value)
{
    m_override->setOn(value.has_value());
    m_suppress->setOn(!value || !value->isEmpty());
    m_reasons->setValue(keyOf(value ? sorted(*value) : both));
    showChoice();
}

void SuppressionFields::showChoice()
{
    m_suppress->setVisible(m_override->isOn());
    m_reasonsField->setVisible(m_override->isOn() && m_suppress->isOn());
}

} // namespace ui
