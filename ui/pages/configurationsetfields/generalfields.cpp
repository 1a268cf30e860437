#include "ui/pages/configurationsetfields/generalfields.h"

#include "core/models/configurationsettexts.h"
#include "ui/components/forms/fieldsection.h"
#include "ui/components/inputs/select.h"
#include "ui/pages/configurationsetfields/enabledfield.h"
#include "ui/pages/configurationsetfields/redirectfields.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::defaultPool;
using models::sharedPool;

namespace {

Select *newPools()
{
    auto *pools = new Select;
    pools->setObjectName(u"sendingPool"_s);
    pools->setDetailShown(true);
    return pools;
}

void showPools(Select *select, const QString &chosen)
{
    QList<Select::Option> options{
        {.value = defaultPool, .text = models::poolText(std::nullopt), .detail = defaultPool},
        {.value = sharedPool, .text = sharedPool},
    };
    if (chosen != defaultPool && chosen != sharedPool)
        options.append({.value = chosen, .text = chosen});
    select->setOptions(options);
    select->setValue(chosen);
}

} // namespace

GeneralFields::GeneralFields(Session &session)
    : m_pool(newPools())
    , m_redirect(new RedirectFields(session))
    , m_tls(new EnabledField(
          u"requireTls"_s,
          {.label = tr("Transport Layer Security (TLS)"), .description = tr("Refuse receivers that offer no TLS.")},
          tr("Required")))
{
    auto *advanced = new FieldSection(tr("Advanced delivery options"), m_tls);
    advanced->setObjectName(u"advancedDelivery"_s);
    add(new FormField({.label = tr("Sending IP pool")}, m_pool));
    add(m_redirect);
    add(advanced);
    setValue({});
}

GeneralFields::Value GeneralFields::value() const
{
    const QString pool = m_pool->value();
    return {.pool = pool == defaultPool ? std::nullopt : std::optional(pool),
            .isTlsRequired = m_tls->isOn(),
            .redirectDomain = m_redirect->value()};
}

void GeneralFields::setValue(const Value &value)
{
    showPools(m_pool, value.pool.value_or(defaultPool));
    m_tls->setOn(value.isTlsRequired);
    m_redirect->setValue(value.redirectDomain);
}

} // namespace ui
