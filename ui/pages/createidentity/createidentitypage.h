#pragma once

#include "core/client/identities/identitycreation.h"
#include "core/route53/hostedzones.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

class ConfigurationSetFields;
class Container;
class DkimKeyFields;
class FormField;
class MailFromFields;
class PublishField;
class SigningField;
class TagEditor;
class TextInput;
class Tiles;

/// "Create identity" (console.md 5): a domain or an address, with all that belongs to it. That takes several calls; the
/// page tells which one is under way. What is typed for the one type stays when the other is looked at.
class CreateIdentityPage : public FormPage
{
    Q_OBJECT

public:
    CreateIdentityPage(Session &session, const Place &place);

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override;
    void submit() override;
    void stopped() override;

private:
    void buildDetails();
    void buildVerification();
    void buildTags();
    void buildPublishing();
    void loadZones();
    void showZone();
    void showType();
    bool isDomain() const;
    QString identity() const; ///< its name, as it will be stored
    client::IdentityCreation::Plan plan() const;
    void take(const QString &identity, const client::IdentityCreation::Outcome &outcome);

    Tiles *m_type;
    TextInput *m_domain;
    TextInput *m_address;
    FormField *m_domainField;
    FormField *m_addressField;
    ConfigurationSetFields *m_set;
    MailFromFields *m_mailFrom;
    Container *m_verification;
    DkimKeyFields *m_key;
    SigningField *m_signing;
    PublishField *m_publishMailFrom;
    PublishField *m_publishDkim;
    QList<route53::HostedZone> m_zones; ///< as last known
    TagEditor *m_tags;
    QPointer<client::IdentityCreation> m_creation; ///< that is waited for
};

} // namespace ui
