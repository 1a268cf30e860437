#include "ui/pages/endpoint/keycheckingform.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/modal.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/endpoint/endpointhelp.h"
#include "ui/pages/endpoint/endpointplaces.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::AccessKey;
using simulation::KeyChecking;

namespace {

QList<RadioGroup::Option> options()
{
    return {
        {wire::wireName(KeyChecking::AnyKey), KeyCheckingForm::tr("Any access key"),
         KeyCheckingForm::tr("The signatures of the keys of this simulator are checked; others are not known here.")},
        {wire::wireName(KeyChecking::KnownKeys), KeyCheckingForm::tr("Only the active keys of this simulator"),
         KeyCheckingForm::tr("Requests with any other key are refused, as AWS refuses them.")},
    };
}

} // namespace

KeyCheckingForm::KeyCheckingForm(Session &session, const Place &place)
    : FormPage(session, place, {.title = tr("Edit checking of access keys"), .submit = tr("Save changes")})
    , m_choice(new RadioGroup(options()))
{
    setObjectName(u"keyCheckingForm"_s);
    m_choice->setObjectName(u"keyChecking"_s);
    addContainer(tr("Checking of access keys"))->add(new FormField({.label = tr("Accepted")}, m_choice));
    load();
}

KeyCheckingForm::~KeyCheckingForm()
{
    delete m_question;
}

QList<Breadcrumbs::Crumb> KeyCheckingForm::crumbs() const
{
    return {serviceCrumb(), {endpointCrumb().text, accessKeysPlace().toString()}, {title()}};
}

HelpContent KeyCheckingForm::help() const
{
    return accessKeysHelp();
}

void KeyCheckingForm::load()
{
    showInstead(new StatusIndicator(StatusKind::Loading, tr("Loading access keys")));
    wire::whenDone(session().service().call<simulation::ListAccessKeys>({}), this, [this](const auto &keys) {
        if (!keys) {
            auto *alert = new Alert(Alert::Kind::Error, tr("Access keys could not be loaded"), errorText(keys.error()));
            Button *retry = alert->addAction(tr("Retry"));
            retry->setObjectName(u"retry"_s);
            connect(retry, &QAbstractButton::clicked, this, &KeyCheckingForm::load);
            showInstead(alert);
            return;
        }
        m_stored = keys->checking;
        m_hasActiveKey = std::ranges::any_of(keys->accessKeys, &AccessKey::isActive);
        m_choice->setValue(wire::wireName(keys->checking));
        showInstead(nullptr);
    });
}

std::optional<KeyChecking> KeyCheckingForm::checking() const
{
    return wire::fromWireName<KeyChecking>(m_choice->value());
}

void KeyCheckingForm::submit()
{
    if (checking() == KeyChecking::KnownKeys && m_stored != checking() && !m_hasActiveKey)
        askFirst();
    else
        save();
}

void KeyCheckingForm::askFirst()
{
    if (m_question)
        return;
    m_question = new Modal(tr("Let nobody in?"), Modal::Size::Normal, this);
    m_question->setObjectName(u"letNobodyInDialog"_s);
    m_question->setBody(
        (new Text(tr("No access key is active: every request to the endpoint will be refused until one is.")))
            ->setWrap(Wrap::Words));
    m_question->addCancel()->setObjectName(u"keepAnyKey"_s);
    m_question->addAction(tr("Let nobody in"))->setObjectName(u"letNobodyIn"_s);
    connect(m_question, &Modal::confirmed, this, [this] {
        m_question->close();
        save();
    });
    m_question->open();
}

void KeyCheckingForm::save()
{
    using Operation = simulation::PutKeyChecking;
    const auto answer = session().service().call<Operation>({*checking()});
    await(answer, [this](const wire::Result<Operation::Response> &done) {
        if (done)
            finish(accessKeysPlace(), {.kind = Flash::Kind::Success, .text = tr("Checking of access keys changed")});
        else
            refuse(tr("Checking of access keys could not be changed"), done.error());
    });
}

} // namespace ui
