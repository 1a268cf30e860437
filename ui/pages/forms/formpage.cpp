#include "ui/pages/forms/formpage.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/forms/formactions.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/forms/taborder.h"
#include "ui/components/forms/wizard.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/modal.h"
#include "ui/pages/forms/formframe.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/errortext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FormPage::FormPage(Session &session, const Place &place, const Texts &texts)
    : Page(session, place)
    , m_texts(texts)
    , m_frame(new FormFrame)
    , m_blocks(m_frame->blocks())
    , m_actions(new FormActions(texts.submit))
{
    build();
    connect(m_actions, &FormActions::submitted, this, &FormPage::tryToSubmit);
    connect(m_actions, &FormActions::waitingStopped, this, &FormPage::stopWaiting);
    connect(m_actions, &FormActions::cancelled, this,
            [this] { leave([here = &Page::session(), place = behind()] { here->finish(place); }); });
}

void FormPage::build()
{
    m_frame->header()->setTitle(m_texts.title);
    m_frame->header()->setDescription(m_texts.description);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    m_blocks->add(m_actions);
    m_parts.append(m_actions);
}

bool FormPage::isBusy() const
{
    return m_actions->isBusy();
}

void FormPage::add(QWidget *block)
{
    m_blocks->insert(m_blockCount++, block);
    m_parts.append(block);
}

FieldColumn *FormPage::addContainer(const QString &title, const QString &description)
{
    auto *container = new Container(title);
    container->header()->setDescription(description);
    auto *fields = new FieldColumn;
    container->add(fields);
    add(container);
    return fields;
}

FormSteps *FormPage::addSteps(const QList<FormSteps::Step> &steps)
{
    auto *wizard = new Wizard(FormSteps::titlesOf(steps), m_frame);
    layout()->addWidget(wizard);
    m_frame->show();
    auto *contents = new FormSteps(steps, wizard, m_frame->header(), m_actions);
    add(contents);
    return contents;
}

void FormPage::setAlert(const QString &id, Alert *alert)
{
    if (const auto before = m_alerts.take(id)) {
        delete before;
        --m_blockCount;
    }
    if (!alert)
        return;
    alert->setObjectName(id);
    m_alerts.insert(id, alert);
    m_blocks->insert(0, alert);
    ++m_blockCount;
}

void FormPage::showInstead(QWidget *state)
{
    delete m_state;
    m_state = state;
    if (state) {
        state->setObjectName(u"state"_s);
        m_blocks->insert(0, state);
    }
    for (QWidget *part : std::as_const(m_parts))
        part->setVisible(!state);
}

void FormPage::tryToSubmit()
{
    if (!isBusy() && checkAll(this))
        submit();
}

void FormPage::leave(const std::function<void()> &then)
{
    if (isChanged() && !isBusy())
        askToLeave(then);
    else
        then();
}

void FormPage::askToLeave(const std::function<void()> &then)
{
    if (m_question)
        return;
    m_question = new Modal(tr("Leave page?"), Modal::Size::Normal, this);
    m_question->setObjectName(u"leaveDialog"_s);
    m_question->setBody(
        (new Text(tr("What you changed on this page has not been saved and will be lost.")))->setWrap(Wrap::Words));
    Button *stay = m_question->addCancel(tr("Stay"));
    stay->setObjectName(u"stay"_s);
    m_question->addAction(tr("Leave"))->setObjectName(u"leave"_s);
    connect(m_question, &Modal::confirmed, this, [this, then] {
        m_question->close();
        then();
    });
    m_question->open();
}

int FormPage::startWaiting()
{
    m_actions->setBusy(true);
    return ++m_run;
}

bool FormPage::endWaiting(int run)
{
    if (run != m_run || !isBusy())
        return false;
    m_actions->setBusy(false);
    return true;
}

void FormPage::stopWaiting()
{
    ++m_run;
    m_actions->setBusy(false);
    stopped();
    session().flash({.kind = Flash::Kind::Warning,
                     .header = tr("No answer was waited for"),
                     .text = tr("The request is still under way: what you sent may take effect all the same. What you "
                                "typed stays here."),
                     .id = u"form"_s});
}

void FormPage::tellLate(Session &session, const QString &title, const wire::ServiceError *error)
{
    if (error)
        session.flash({.kind = Flash::Kind::Error,
                       .header = tr("%1: refused").arg(title),
                       .text = errorText(*error),
                       .id = u"form"_s});
    else
        session.flash({.kind = Flash::Kind::Success, .text = tr("%1: done").arg(title), .id = u"form"_s});
}

void FormPage::refuse(const QString &header, const wire::ServiceError &error)
{
    session().flash({.kind = Flash::Kind::Error, .header = header, .text = errorText(error), .id = u"form"_s});
}

void FormPage::finish(const Place &place, const Flash &flash)
{
    session().finish(place, flash);
}

/// Tab comes to the buttons behind all that a page has put into its containers, although they were made before.
void FormPage::showEvent(QShowEvent *event)
{
    QWidget *last = nullptr;
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (isAncestorOf(each) && !m_actions->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus))
            last = each;
    }
    if (last)
        tabBehind(last, m_actions);
    Page::showEvent(event);
}

/// Enter in a line sends the form, as everywhere.
void FormPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit *>(focusWidget()))
        m_actions->primary()->click();
    else
        Page::keyPressEvent(event);
}

} // namespace ui
