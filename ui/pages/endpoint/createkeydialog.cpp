#include "ui/pages/endpoint/createkeydialog.h"

#include "core/simulation/accounts.h"
#include "core/wire/whendone.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/modal.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/errortext.h"

#include <QCompleter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::CreateAccessKey;

namespace {

constexpr int betweenParts = 16;

Remark accountRemark(const QString &text)
{
    static const QRegularExpression twelveDigits(u"^[0-9]{12}$"_s);
    const QString account = trimmedLine(text);
    if (account.isEmpty())
        return Remark::error(CreateKeyDialog::tr("Enter the account that the key opens"));
    return twelveDigits.match(account).hasMatch()
        ? Remark()
        : wrongValue(CreateKeyDialog::tr("Enter twelve digits"), CreateKeyDialog::tr("Account"), account);
}

} // namespace

CreateKeyDialog::CreateKeyDialog(Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page)
{
}

CreateKeyDialog::~CreateKeyDialog()
{
    delete m_dialog;
}

void CreateKeyDialog::open()
{
    if (m_dialog)
        return;
    m_dialog = new Modal(tr("Create access key"), Modal::Size::Normal, m_page);
    m_dialog->setObjectName(u"createKeyDialog"_s);
    m_dialog->setBody(body());
    m_dialog->addCancel()->setObjectName(u"cancelKey"_s);
    m_dialog->addAction(tr("Create access key"))->setObjectName(u"saveKey"_s);
    m_dialog->setInitialFocus(m_account);
    connect(m_dialog, &Modal::confirmed, this, &CreateKeyDialog::submit);
    offerAccounts();
    m_dialog->open();
}

QWidget *CreateKeyDialog::body()
{
    m_account = new TextInput;
    m_account->setObjectName(u"keyAccount"_s);
    m_account->setText(m_session.connection().account());
    m_accountField =
        new FormField({.label = tr("Account"),
                       .description = tr("Whose identities and hosted zones the key opens."),
                       .constraint = tr("Twelve digits. An account that does not exist yet begins empty.")},
                      m_account);
    m_accountField->setWide(true);
    m_accountField->setCheck([this] { return accountRemark(m_account->text()); });
    m_note = new TextInput;
    m_note->setObjectName(u"keyNote"_s);
    m_noteField = new FormField({.label = tr("Note"),
                                 .constraint = tr("At most %1 characters.").arg(simulation::maxKeyNoteLength),
                                 .isOptional = true},
                                m_note);
    m_noteField->setWide(true);
    m_noteField->setCheck([this] {
        return wrongLength(wire::constraintOf(&CreateAccessKey::Request::note), tr("Note"),
                           trimmedLine(m_note->text()));
    });
    auto *fields = new FieldColumn;
    fields->add(m_accountField)->add(m_noteField);
    return fields;
}

/// Known ones, while one types.
void CreateKeyDialog::offerAccounts()
{
    wire::whenDone(m_session.service().call<simulation::ListAccounts>({}), m_dialog, [this](const auto &answer) {
        if (!answer)
            return; // it can be typed
        QStringList accounts;
        for (const simulation::Account &each : answer->accounts)
            accounts += each.id;
        auto *completer = new QCompleter(accounts, m_account);
        completer->setFilterMode(Qt::MatchContains);
        m_account->setCompleter(completer);
    });
}

void CreateKeyDialog::submit()
{
    if (!checkAll(m_dialog))
        return;
    const QString note = trimmedLine(m_note->text());
    const CreateAccessKey::Request request{.account = trimmedLine(m_account->text()),
                                           .note = note.isEmpty() ? std::nullopt : std::optional(note)};
    m_dialog->setBusy(true);
    wire::whenDone(m_session.service().call<CreateAccessKey>(request), m_dialog,
                   [this](const wire::Result<CreateAccessKey::Response> &answer) {
        m_dialog->setBusy(false);
        if (!answer) {
            m_accountField->setRemark(Remark::error(errorText(answer.error())));
            return;
        }
        m_dialog->close();
        showSecret(*answer);
    });
}

void CreateKeyDialog::showSecret(const CreateAccessKey::Response &created)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenParts);
    column->addWidget(
        new Alert(Alert::Kind::Info, QString(), tr("Copy the secret access key now: it is shown only this once.")));
    auto *id = new CopyableText(created.accessKey.id, tr("access key ID"));
    id->setObjectName(u"createdKeyId"_s);
    auto *secret = new CopyableText(created.secretAccessKey, tr("secret access key"));
    secret->setObjectName(u"createdSecret"_s);
    auto *pairs = new KeyValuePairs(1);
    pairs->add(tr("Access key ID"), id);
    pairs->add(tr("Secret access key"), secret);
    pairs->add(tr("Account"), created.accessKey.account);
    column->addWidget(pairs);
    m_dialog = new Modal(tr("Access key created"), Modal::Size::Normal, m_page);
    m_dialog->setObjectName(u"keyCreatedDialog"_s);
    m_dialog->setInsistent(); // it cannot be shown again
    m_dialog->setBody(body);
    m_dialog->addAction(tr("Done"))->setObjectName(u"secretSeen"_s);
    connect(m_dialog, &Modal::confirmed, m_dialog, &Modal::close);
    m_dialog->open();
}

} // namespace ui
