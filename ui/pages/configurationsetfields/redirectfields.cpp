#include "ui/pages/configurationsetfields/redirectfields.h"

#include "core/ses/identities.h"
#include "core/wire/whendone.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/select.h"
#include "ui/pages/configurationsetfields/domainchoice.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/identityfields/domainrules.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// The nearest of the domains of which it is one, or below which it lies; empty: none.
QString domainOf(const QString &name, const QStringList &domains)
{
    QString nearest;
    for (const QString &domain : domains) {
        const bool isWithin = name == domain || name.endsWith(u'.' + domain);
        if (isWithin && domain.size() > nearest.size())
            nearest = domain;
    }
    return nearest;
}

} // namespace

RedirectFields::RedirectFields(Session &session)
    : m_session(session)
    , m_use(new Checkbox(tr("Use a custom redirect domain")))
    , m_choice(new DomainChoice)
{
    m_use->setObjectName(u"useRedirectDomain"_s);
    m_use->setDescription(tr("Open and click links use your own domain."));
    m_choice->setObjectName(u"redirect"_s);
    m_choice->subdomain()->setObjectName(u"redirectSubdomain"_s);
    m_choice->subdomain()->setHint(tr("subdomain"));
    m_choice->subdomain()->setAccessibleName(tr("Subdomain of the custom redirect domain"));
    m_choice->domain()->setObjectName(u"redirectDomain"_s);
    m_choice->domain()->setAccessibleName(tr("Custom redirect domain"));
    m_choice->domain()->setHint(tr("Choose a verified domain"));
    m_choice->domain()->setEmptyText(tr("No verified domains"));
    m_field = new FormField({.label = tr("Custom redirect domain")}, m_choice);
    m_field->setWide(true);
    m_field->setCheck([this] {
        const Remark remark = remarkNow();
        const bool isMissing = m_choice->domain()->value().isEmpty();
        const auto look = [&](bool isWrong) { return isWrong ? InputRemark::Invalid : InputRemark::None; };
        m_choice->subdomain()->setRemark(look(remark.isError() && !isMissing));
        m_choice->domain()->setRemark(look(remark.isError() && isMissing));
        return remark;
    });
    m_field->hide();
    add(new FormField({.label = tr("Tracking options")}, m_use));
    add(m_field);
    connect(m_use, &QAbstractButton::toggled, m_field, &QWidget::setVisible);
    followChanges(
        session, this, [](const QString &resource) { return resource.startsWith("identity/"_L1); }, [this] { load(); });
    load();
}

std::optional<QString> RedirectFields::value() const
{
    if (!m_use->isChecked())
        return std::nullopt;
    if (!m_stored.isEmpty())
        return m_stored;
    const QString domain = m_choice->domain()->value();
    const QString labels = subdomainLabels(m_choice->subdomain()->text(), domain);
    return labels.isEmpty() || domain.isEmpty() ? domain : labels + u'.' + domain;
}

void RedirectFields::setValue(const std::optional<QString> &domain)
{
    m_use->setChecked(domain.has_value());
    m_stored = domain.value_or(QString());
    showDomains();
}

void RedirectFields::load(const std::optional<QString> &token)
{
    if (!token) {
        m_arriving.clear();
        ++m_run;
    }
    const ses::ListEmailIdentities::Request request{
        .nextToken = token,
        .pageSize = 1000,
        .filter = ses::IdentityFilter{.type = ses::IdentityType::Domain, .status = ses::VerificationStatus::Success},
    };
    wire::whenDone(m_session.service().call<ses::ListEmailIdentities>(request), this,
                   [this, run = m_run](const auto &page) {
        if (run != m_run)
            return;
        if (!page) {
            m_field->setRemark(
                Remark::error(tr("Verified domains could not be loaded: %1").arg(errorText(page.error()))));
            return;
        }
        for (const ses::IdentityInfo &identity : page->emailIdentities)
            m_arriving += identity.identityName;
        if (page->nextToken) {
            load(page->nextToken);
            return;
        }
        m_domains = m_arriving;
        m_isLoaded = true;
        showDomains();
    });
}

/// A domain that was chosen and is not verified any more is shown as such, not taken away in silence.
void RedirectFields::showDomains()
{
    Select *select = m_choice->domain();
    QString chosen = select->value();
    if (!m_stored.isEmpty() && m_isLoaded) { // what is stored can be divided now
        chosen = domainOf(m_stored, m_domains);
        if (chosen.isEmpty())
            chosen = m_stored;
        m_choice->subdomain()->setText(m_stored.chopped(std::min(m_stored.size(), chosen.size() + 1)));
        m_stored.clear();
    }
    QList<Select::Option> options;
    if (!chosen.isEmpty() && !m_domains.contains(chosen))
        options.append({.value = chosen, .text = chosen, .detail = m_isLoaded ? tr("Not verified") : QString()});
    for (const QString &domain : std::as_const(m_domains))
        options.append({.value = domain, .text = domain});
    select->setOptions(options);
    select->setValue(chosen);
}

Remark RedirectFields::remarkNow() const
{
    const QString domain = m_choice->domain()->value();
    if (domain.isEmpty())
        return Remark::error(tr("Choose a verified domain"));
    if (m_choice->subdomain()->text().isEmpty())
        return {};
    return subdomainRemark(tr("Custom redirect domain"), m_choice->subdomain()->text(), domain);
}

} // namespace ui
