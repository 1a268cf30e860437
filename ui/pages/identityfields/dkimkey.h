#pragma once

#include "core/ses/dkim.h"
#include "ui/components/forms/remark.h"

namespace ui {

/// With whose key the mail of a domain is signed, as a form holds it (console.md 5.2).
struct DkimKey
{
    enum class Kind {
        Easy, ///< SES makes the keys
        Own, ///< BYODKIM
        Replica, ///< those of the same domain in another Region
    };

    Kind kind = Kind::Easy;
    ses::DkimSigningKeyLength length = ses::DkimSigningKeyLength::Rsa2048Bit; ///< of Easy DKIM
    QString selector; ///< of one's own key
    QString privateKey; ///< one's own, base64 on one line; empty: none was typed, for SES does not give it back

    bool operator==(const DkimKey &) const = default;
};

/// What SES tells of a domain's key.
DkimKey dkimKeyOf(const ses::DkimAttributes &dkim);

/// What is asked of SES for it, when an identity is created or changed.
ses::DkimSigningAttributes signingAttributesOf(const DkimKey &key);

/// What is wrong with a selector: 1 to 63 letters, digits and inner hyphens (api.md 4.8).
Remark selectorRemark(const QString &field, const QString &text);

} // namespace ui
