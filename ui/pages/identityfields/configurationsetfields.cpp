#include "ui/pages/identityfields/configurationsetfields.h"

#include "core/client/configurationsetnames.h"
#include "core/wire/whendone.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/link.h"
#include "ui/components/inputs/select.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

ConfigurationSetFields::ConfigurationSetFields(Session &session)
    : m_session(session)
    , m_assign(new Checkbox(tr("Assign a default configuration set")))
    , m_set(new Select)
    , m_refresh(new Button(Button::Variant::Normal, Icon::Refresh, tr("Refresh")))
    , m_create(new Link(tr("Create configuration set"), Link::Kind::Info))
{
    m_assign->setObjectName(u"assignSet"_s);
    m_assign->setDescription(tr("The set is used when mail names none. A set that is named with the mail wins."));
    m_set->setObjectName(u"defaultSet"_s);
    m_set->setHint(tr("Choose a configuration set"));
    m_set->setEmptyText(tr("No configuration sets"));
    m_refresh->setObjectName(u"refreshSets"_s);
    m_create->setObjectName(u"createSetLink"_s);
    m_create->hide();
    m_field = new FormField({.label = tr("Default configuration set")}, m_set);
    m_field->setBeside(m_refresh);
    m_field->setLabelLink(m_create);
    m_field->setCheck(
        [this] { return m_set->value().isEmpty() ? Remark::error(tr("Choose a configuration set")) : Remark(); });
    m_field->hide();
    add(m_assign);
    add(m_field);

    connect(m_assign, &QAbstractButton::toggled, m_field, &QWidget::setVisible);
    connect(m_assign, &QAbstractButton::clicked, this, &ConfigurationSetFields::edited);
    connect(m_set, &Select::chosen, this, [this](const QString &name) {
        m_chosen = name;
        Q_EMIT edited();
    });
    connect(m_refresh, &QAbstractButton::clicked, this, &ConfigurationSetFields::load);
    connect(m_create, &QAbstractButton::clicked, this, [this] { m_session.go(createSetPlace()); });
    connect(&session, &Session::changed, this, [this](const QStringList &resources) {
        const auto isSet = [](const QString &resource) { return resource.startsWith("configuration-set/"_L1); };
        if (resources.isEmpty() || std::ranges::any_of(resources, isSet))
            load();
    });
    load();
}

std::optional<QString> ConfigurationSetFields::value() const
{
    return m_assign->isChecked() ? std::optional(m_set->value()) : std::nullopt;
}

void ConfigurationSetFields::setValue(const std::optional<QString> &name)
{
    m_chosen = name.value_or(QString());
    m_assign->setChecked(name.has_value());
    showOptions();
}

void ConfigurationSetFields::offerCreation()
{
    m_isCreationOffered = true;
    showOptions();
}

void ConfigurationSetFields::load()
{
    m_refresh->setLoading(true);
    wire::whenDone(client::allConfigurationSets(m_session.service()), this, [this, run = ++m_run](const auto &names) {
        if (run != m_run)
            return;
        if (names) {
            takeAll(*names);
            return;
        }
        m_refresh->setLoading(false);
        m_field->setRemark(
            Remark::error(tr("Configuration sets could not be loaded: %1").arg(errorText(names.error()))));
    });
}

void ConfigurationSetFields::takeAll(const QStringList &names)
{
    m_refresh->setLoading(false);
    m_isLoaded = true;
    m_names = names;
    showOptions();
}

/// A set that was chosen and does not exist is shown as such, not taken away in silence.
void ConfigurationSetFields::showOptions()
{
    QList<Select::Option> options;
    if (!m_chosen.isEmpty() && !m_names.contains(m_chosen))
        options.append({.value = m_chosen, .text = m_chosen, .detail = m_isLoaded ? tr("Does not exist") : QString()});
    for (const QString &name : std::as_const(m_names))
        options.append({.value = name, .text = name});
    m_set->setOptions(options);
    m_set->setValue(m_chosen);
    m_create->setVisible(m_isCreationOffered || (m_isLoaded && m_names.isEmpty()));
}

} // namespace ui
