#include "ui/pages/whichsettings/whichsettingspage.h"

#include "core/wire/whendone.h"
#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/alert.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/identityfields/addressrules.h"
#include "ui/pages/sendingparts/setselect.h"
#include "ui/pages/whichsettings/questionline.h"
#include "ui/pages/whichsettings/settingsanswer.h"
#include "ui/pages/whichsettings/whichsettingshelp.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// A field asks its control for its name at once.
TextInput *named(TextInput *input, const QString &name)
{
    input->setObjectName(name);
    return input;
}

/// Of "Joe <joe@example.com>", as senders write it, the address.
QString addressPart(const QString &text)
{
    const QString line = trimmedLine(text);
    const auto begin = line.lastIndexOf(u'<');
    return begin >= 0 && line.endsWith(u'>') ? line.sliced(begin + 1).chopped(1) : line;
}

} // namespace

WhichSettingsPage::WhichSettingsPage(Session &session, const Place &place)
    : Page(session, place)
    , m_from(new TextInput)
    , m_to(new TextInput)
    , m_set(new SetSelect(session))
    , m_fromField(new FormField({.label = tr("From address")}, named(m_from, u"settingsFrom"_s)))
    , m_toField(new FormField({.label = tr("To address"), .isOptional = true}, named(m_to, u"settingsTo"_s)))
    , m_show(new Button(Button::Variant::Primary, tr("Show settings")))
    , m_blocks(new Blocks)
{
    setObjectName(u"whichSettingsPage"_s);
    m_from->setText(place.subject);
    m_to->setText(place.item);
    m_set->preselect(place.choice);
    build();
    for (QLineEdit *field : {m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &WhichSettingsPage::forgetAnswer);
    connect(m_set, &Select::chosen, this, &WhichSettingsPage::forgetAnswer);
    connect(m_show, &QAbstractButton::clicked, this, &WhichSettingsPage::ask);
    followChanges(
        session, this, [](const QString &) { return true; },
        [this] {
        if (m_answer)
            ask();
        });
    if (!place.subject.isEmpty())
        ask();
}

QString WhichSettingsPage::title() const
{
    return tr("Which settings apply?");
}

QList<Breadcrumbs::Crumb> WhichSettingsPage::crumbs() const
{
    return {serviceCrumb(), identitiesCrumb(), {title()}};
}

HelpContent WhichSettingsPage::help() const
{
    return whichSettingsHelp();
}

void WhichSettingsPage::refresh()
{
    if (m_answer)
        ask();
}

void WhichSettingsPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(tr("What SES would use for a mail with this From address in %1. Nothing is sent.")
                               .arg(session().region().name));
    m_blocks->add(header);
    m_blocks->add(buildQuestion());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_blocks);
}

QWidget *WhichSettingsPage::buildQuestion()
{
    m_show->setObjectName(u"showSettings"_s);
    m_fromField->setCheck([this] { return addressRemark(tr("From address"), addressPart(m_from->text())); });
    m_toField->setCheck([this] {
        const QString to = trimmedLine(m_to->text());
        return to.isEmpty() ? Remark() : addressRemark(tr("To address"), addressPart(to));
    });
    m_set->setObjectName(u"settingsSet"_s);
    auto *set = new FormField({.label = tr("Configuration set in the mail"), .isOptional = true}, m_set);
    auto *container = new Container(QString());
    container->setObjectName(u"question"_s);
    container->hideHeader();
    container->add(new QuestionLine({m_fromField, m_toField, set}, m_show));
    return container;
}

void WhichSettingsPage::ask()
{
    const bool isFromRight = m_fromField->check(), isToRight = m_toField->check();
    if (!isFromRight || !isToRight) {
        (isFromRight ? m_to : m_from)->setFocus(Qt::OtherFocusReason);
        return;
    }
    simulation::GetEffectiveSettings::Request request{.from = trimmedLine(m_from->text())};
    if (const QString to = trimmedLine(m_to->text()); !to.isEmpty())
        request.to = to;
    if (!m_set->value().isEmpty())
        request.configurationSetName = m_set->value();
    setPlace(whichSettingsPlace(request.from, request.to.value_or(QString()), m_set->value()));
    m_show->setLoading(true);
    wire::whenDone(session().service().call<simulation::GetEffectiveSettings>(request), this,
                   [this, run = ++m_run, from = request.from](const auto &answer) {
        if (run != m_run)
            return;
        m_show->setLoading(false);
        take(answer, from);
    });
}

void WhichSettingsPage::take(const wire::Result<simulation::GetEffectiveSettings::Response> &answer,
                             const QString &from)
{
    delete m_answer;
    if (answer) {
        auto *shown = new SettingsAnswer(*answer, from);
        connect(shown, &SettingsAnswer::placeRequested, this, [this](const Place &place) { session().go(place); });
        connect(shown, &SettingsAnswer::sendRequested, this, [this] {
            session().go(sendFromPlace(addressPart(m_from->text()), addressPart(m_to->text()), m_set->value()));
        });
        connect(shown, &SettingsAnswer::helpRequested, this, [this] { session().help(whichSettingsHelp()); });
        m_answer = shown;
    } else {
        m_answer = new Alert(Alert::Kind::Error, tr("The settings could not be loaded"), errorText(answer.error()));
        m_answer->setObjectName(u"settingsError"_s);
    }
    m_blocks->add(m_answer);
}

/// What it says is about other values than those that stand in the fields now.
void WhichSettingsPage::forgetAnswer()
{
    ++m_run;
    m_show->setLoading(false);
    delete std::exchange(m_answer, nullptr);
}

void WhichSettingsPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit *>(focusWidget()))
        m_show->click();
    else
        Page::keyPressEvent(event);
}

} // namespace ui
