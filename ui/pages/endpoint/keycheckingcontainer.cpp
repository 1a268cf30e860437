#include "ui/pages/endpoint/keycheckingcontainer.h"

#include "core/client/localendpoint.h"
#include "core/models/statustexts.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/endpoint/endpointhelp.h"
#include "ui/pages/endpoint/endpointplaces.h"

namespace ui {

using namespace Qt::StringLiterals;
using simulation::KeyChecking;

KeyCheckingContainer::KeyCheckingContainer(Session &session)
    : Container(tr("Checking of access keys"))
    , m_session(session)
    , m_accepted(new StatusIndicator)
    , m_signatures(nullptr)
    , m_account(nullptr)
{
    setObjectName(u"keyChecking"_s);
    header()->showInfo();
    connect(header(), &Header::infoRequested, this, [this] { m_session.help(accessKeysHelp()); });
    auto *edit = new Button(Button::Variant::Normal, tr("Edit"));
    edit->setObjectName(u"editKeyChecking"_s);
    header()->addAction(edit);
    connect(edit, &QAbstractButton::clicked, this, [this] { m_session.go(keyCheckingFormPlace()); });

    auto *pairs = new KeyValuePairs(3);
    pairs->add(tr("Accepted"), m_accepted);
    m_signatures = pairs->add(tr("Signatures"), QString());
    m_account = pairs->add(tr("Account of other keys"), QString());
    m_accepted->setObjectName(u"acceptedKeys"_s);
    m_signatures->setObjectName(u"checkedSignatures"_s);
    m_account->setObjectName(u"otherKeysAccount"_s);
    add(pairs);
    setChecking(KeyChecking::AnyKey);
}

void KeyCheckingContainer::setChecking(KeyChecking checking)
{
    const bool isAny = checking == KeyChecking::AnyKey;
    m_accepted->setStatus(isAny ? StatusKind::Info : StatusKind::Success,
                          isAny ? tr("Any access key") : tr("Only the keys below"));
    m_signatures->setText(isAny ? tr("Checked for the keys below only") : tr("Always checked"));
    m_account->setText(isAny ? otherAccount() : models::nothingText());
}

QString KeyCheckingContainer::otherAccount() const
{
    const client::LocalEndpoint *endpoint = m_session.connection().endpoint();
    return tr("%1, or the key ID itself if it has twelve digits")
        .arg(endpoint ? endpoint->account() : m_session.connection().account());
}

} // namespace ui
