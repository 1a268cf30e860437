#include "ui/activity/activitydetail.h"

#include "core/models/activitytablemodel.h"
#include "ui/components/content/copybutton.h"
#include "ui/components/content/sentence.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/status/statusindicator.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using activity::Call;

namespace {

const QString request = u"request"_s;
const QString response = u"response"_s;
const QString cli = u"cli"_s;
const QString curl = u"curl"_s;
constexpr int aboveTabs = 8;
constexpr int aboveText = 16;

QString statusText(const Call &call)
{
    const QString status =
        call.response.status == 0 ? ActivityDetail::tr("No answer") : QString::number(call.response.status);
    return call.error.isEmpty() ? status : ActivityDetail::tr("%1 %2", "status, error").arg(status, call.error);
}

QString courseText(const Call &call)
{
    const QString duration = models::durationText(call);
    return call.origin == activity::Origin::Window ? ActivityDetail::tr("in %1, from the window").arg(duration)
                                                   : ActivityDetail::tr("in %1, from the endpoint").arg(duration);
}

} // namespace

ActivityDetail::ActivityDetail(QWidget *parent)
    : QWidget(parent)
    , m_back(new Button(Button::Variant::Link, tr("Back")))
    , m_operation(new Text({}, TextStyle::Label))
    , m_status(new StatusIndicator)
    , m_course(new Text({}, TextStyle::Body, Color::TextBodySecondary))
    , m_copy(new CopyButton({}, tr("what is shown"), Button::Variant::Icon))
    , m_tabs(new Tabs({{request, tr("Request")}, {response, tr("Response")}, {cli, tr("CLI")}, {curl, tr("curl")}}))
    , m_text(new Text({}, TextStyle::CodeSmall))
{
    setObjectName(u"activityDetail"_s);
    m_back->setObjectName(u"activityBack"_s);
    m_back->hide();
    m_operation->setObjectName(u"activityOperation"_s);
    m_status->setObjectName(u"activityStatus"_s);
    m_course->setObjectName(u"activityCourse"_s);
    m_copy->setObjectName(u"activityCopy"_s);
    m_tabs->setObjectName(u"activityTabs"_s);
    m_text->setObjectName(u"activityText"_s);
    m_text->setWrap(Wrap::Anywhere);
    m_text->setAlignment(Qt::AlignTop);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_text);
    scroll->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(head());
    column->addSpacing(aboveTabs);
    column->addWidget(m_tabs);
    column->addSpacing(aboveText);
    column->addWidget(scroll, 1);
    connect(m_tabs, &Tabs::chosen, this, &ActivityDetail::showText);
    connect(m_back, &QAbstractButton::clicked, this, &ActivityDetail::backRequested);
}

QWidget *ActivityDetail::head()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_operation);
    texts->addWidget((new Sentence)->add(m_status)->add(m_course));
    row->addLayout(texts, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    return head;
}

void ActivityDetail::setCall(const Call &call, const activity::Target &target)
{
    const bool isOther = call.number != m_call.number;
    m_target = target;
    if (isOther) {
        m_call = call;
        m_operation->setText(call.operation());
        m_status->setStatus(call.isFailed() ? StatusKind::Error : StatusKind::Success, statusText(call));
        m_course->setText(courseText(call));
        m_tabs->setCurrent(call.isFailed() ? response : request);
    }
    showText();
}

void ActivityDetail::setBackShown(bool isShown)
{
    m_back->setVisible(isShown);
}

QString ActivityDetail::text() const
{
    const QString tab = m_tabs->current();
    return tab == request ? activity::requestText(m_call)
        : tab == response ? activity::responseText(m_call)
        : tab == cli      ? activity::awsCommand(m_call, m_target)
                          : activity::curlCommand(m_call, m_target);
}

void ActivityDetail::showText()
{
    const QString shown = text();
    m_copy->setCopied(shown);
    if (m_text->text() != shown)
        m_text->setText(shown);
}

} // namespace ui
