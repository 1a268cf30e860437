#include "ui/shell/addaccountdialog.h"

#include "core/simulation/accounts.h"
#include "core/wire/whendone.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/modal.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/errortext.h"

#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::PutAccount;

namespace {

Remark idRemark(const QString &text)
{
    static const QRegularExpression twelveDigits(u"^[0-9]{12}$"_s);
    const QString id = trimmedLine(text);
    if (id.isEmpty())
        return Remark::error(AddAccountDialog::tr("Enter the number of the account"));
    return twelveDigits.match(id).hasMatch()
        ? Remark()
        : wrongValue(AddAccountDialog::tr("Enter twelve digits"), AddAccountDialog::tr("Account ID"), id);
}

Remark nameRemark(const QString &text)
{
    const QString name = trimmedLine(text);
    return name.isEmpty()
        ? Remark::error(AddAccountDialog::tr("Enter a name"))
        : wrongLength(wire::constraintOf(&PutAccount::Request::name), AddAccountDialog::tr("Name"), name);
}

} // namespace

AddAccountDialog::AddAccountDialog(Session &session, QWidget *inWindow) : m_session(session), m_inWindow(inWindow)
{
}

AddAccountDialog::~AddAccountDialog()
{
    delete m_dialog;
}

void AddAccountDialog::open()
{
    if (m_dialog)
        return;
    m_dialog = new Modal(tr("Add account"), Modal::Size::Normal, m_inWindow);
    m_dialog->setObjectName(u"addAccountDialog"_s);
    m_dialog->setBody(body());
    m_dialog->addCancel()->setObjectName(u"cancelAccount"_s);
    m_dialog->addAction(tr("Add account"))->setObjectName(u"saveAccount"_s);
    m_dialog->setInitialFocus(m_id);
    connect(m_dialog, &Modal::confirmed, this, &AddAccountDialog::submit);
    m_dialog->open();
}

QWidget *AddAccountDialog::body()
{
    m_id = new TextInput;
    m_id->setObjectName(u"accountId"_s);
    m_idField =
        new FormField({.label = tr("Account ID"),
                       .description = tr("Each account has identities, configuration sets and hosted zones of its "
                                         "own. Access keys and the twelve digits themselves open it at the "
                                         "endpoint."),
                       .constraint = tr("Twelve digits.")},
                      m_id);
    m_idField->setWide(true);
    m_idField->setCheck([this] { return idRemark(m_id->text()); });
    m_name = new TextInput;
    m_name->setObjectName(u"accountName"_s);
    m_nameField = new FormField({.label = tr("Name"), .constraint = tr("At most 64 characters.")}, m_name);
    m_nameField->setWide(true);
    m_nameField->setCheck([this] { return nameRemark(m_name->text()); });
    auto *fields = new FieldColumn;
    fields->add(m_idField)->add(m_nameField);
    return fields;
}

void AddAccountDialog::submit()
{
    if (!checkAll(m_dialog))
        return;
    const PutAccount::Request request{.id = trimmedLine(m_id->text()), .name = trimmedLine(m_name->text())};
    m_dialog->setBusy(true);
    wire::whenDone(m_session.service().call<PutAccount>(request), m_dialog, [this, request](const auto &answer) {
        m_dialog->setBusy(false);
        if (!answer) {
            m_idField->setRemark(Remark::error(errorText(answer.error())));
            return;
        }
        m_dialog->close();
        Q_EMIT added(request.id, request.name);
    });
}

} // namespace ui
