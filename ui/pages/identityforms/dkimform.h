#pragma once

#include "ui/pages/forms/edited.h"
#include "ui/pages/identityfields/dkimkey.h"
#include "ui/pages/identityforms/identityformpage.h"

namespace ui {

class DkimKeyFields;
class KeyValuePairs;
class SigningField;

/// "Edit DKIM settings" (console.md 7, 18.1, 18.2). Of a domain all can be changed; an address has its domain's key and
/// only says whether it is used. What was changed is sent, and nothing else; saving a domain whose verification failed
/// starts it anew.
class DkimForm : public IdentityFormPage
{
    Q_OBJECT

public:
    DkimForm(Session &session, const Place &place);

    HelpContent help() const override;

protected:
    bool isChanged() const override;
    bool take(const IdentityReading &reading) override;
    QList<client::Call> changes() const override;
    QString refusal() const override { return tr("DKIM settings could not be changed"); }

private:
    void build(const IdentityReading &reading);
    bool takeKey(const ses::DkimAttributes &dkim);
    template <typename T>
    void write(T DkimKey::*part, const T &value);
    bool isKeyChanged() const;
    bool isVerificationIdle() const;
    Alert *restartAlert() const;
    void showAlerts();
    void showDomain(const IdentityReading &reading);
    client::Call putKey(ses::DkimSigningAttributesOrigin origin,
                        const std::optional<ses::DkimSigningAttributes> &attributes) const;

    DkimKeyFields *m_fields = nullptr; ///< of a domain
    KeyValuePairs *m_domain = nullptr; ///< of an address: what its domain says
    SigningField *m_signing = nullptr; ///< null, as the others, before it is known what the identity is
    Edited<DkimKey::Kind> m_kind;
    Edited<ses::DkimSigningKeyLength> m_length;
    Edited<QString> m_selector;
    Edited<bool> m_isSigning;
    ses::VerificationStatus m_status = ses::VerificationStatus::Pending; ///< of a domain's key
};

} // namespace ui
