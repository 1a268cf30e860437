#include "ui/pages/clock/jumpdialog.h"

#include "core/models/times.h"
#include "core/simulation/events.h"
#include "core/wire/whendone.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/modal.h"
#include "ui/pages/clock/clockactions.h"
#include "ui/pages/frame/errortext.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::JumpDialog)
};

constexpr auto dateFormat = u"yyyy/MM/dd";
constexpr auto timeFormat = u"HH:mm:ss";

/// The fields of the dialog, and what follows from them.
class JumpForm : public FieldColumn
{
public:
    JumpForm(Session &session, const QDateTime &offered);

    TextInput *date() const { return m_date; }
    /// Invalid: there is no such moment.
    QDateTime moment() const;
    /// The time's field: what the service says is about the moment.
    FormField *field() const { return m_timeField; }

private:
    Remark dateRemark() const;
    Remark timeRemark() const;
    void showDistance();
    void showDistance(qint64 events);

    Session &m_session;
    TextInput *m_date = new TextInput;
    TextInput *m_time = new TextInput;
    FormField *m_timeField;
    Text *m_distance = new Text({});
    int m_question = 0; ///< counts, so that the answer to an earlier one is told apart
};

JumpForm::JumpForm(Session &session, const QDateTime &offered) : m_session(session)
{
    m_date->setObjectName(u"jumpDate"_s);
    m_time->setObjectName(u"jumpTime"_s);
    m_distance->setObjectName(u"jumpDistance"_s);
    m_distance->setWrap(Wrap::Words);
    m_date->setText(offered.toUTC().date().toString(dateFormat));
    m_time->setText(offered.toUTC().time().toString(timeFormat));
    auto *dateField = new FormField({.label = Texts::tr("Date"), .constraint = Texts::tr("YYYY/MM/DD.")}, m_date);
    m_timeField = new FormField({.label = Texts::tr("Time (UTC)"),
                                 .constraint = Texts::tr("24 hours, hh:mm:ss. Must lie after the virtual time.")},
                                m_time);
    m_timeField->setWide(true);
    dateField->setCheck([this] { return dateRemark(); });
    m_timeField->setCheck([this] { return timeRemark(); });
    add(dateField)->add(m_timeField)->add(m_distance);
    for (TextInput *input : {m_date, m_time})
        connect(input, &QLineEdit::textChanged, this, [this] { showDistance(); });
    showDistance();
}

QDateTime JumpForm::moment() const
{
    const QDate date = QDate::fromString(m_date->text().trimmed(), dateFormat);
    const QTime time = QTime::fromString(m_time->text().trimmed(), timeFormat);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

Remark JumpForm::dateRemark() const
{
    const bool isDate = QDate::fromString(m_date->text().trimmed(), dateFormat).isValid();
    return isDate ? Remark() : Remark::error(Texts::tr("Enter a date as YYYY/MM/DD"));
}

Remark JumpForm::timeRemark() const
{
    if (!QTime::fromString(m_time->text().trimmed(), timeFormat).isValid())
        return Remark::error(Texts::tr("Enter a time as hh:mm:ss"));
    const QDateTime target = moment();
    if (target.isValid() && target <= m_session.clock().now())
        return Remark::error(Texts::tr("The moment must lie after the virtual time, %1 UTC")
                                 .arg(models::tableTimeWithSeconds(m_session.clock().now())));
    return {};
}

void JumpForm::showDistance()
{
    ++m_question;
    m_distance->setText({});
    const QDateTime target = moment();
    if (!target.isValid() || target <= m_session.clock().now())
        return;
    const auto answer = m_session.service().call<simulation::ListEvents>({.pageSize = 1, .until = target});
    wire::whenDone(answer, this, [this, question = m_question](const auto &events) {
        if (events && question == m_question)
            showDistance(events->total);
    });
}

void JumpForm::showDistance(qint64 events)
{
    const QString distance = models::daysText(m_session.clock().now().secsTo(moment()));
    m_distance->setText(Texts::tr("%1 from now, %n events.", nullptr, int(events)).arg(distance));
}

} // namespace

void openJumpDialog(Session &session, QWidget *opener, const std::optional<QDateTime> &offered)
{
    auto *form = new JumpForm(session, offered.value_or(session.clock().now().addSecs(hour)));
    auto *dialog = new Modal(Texts::tr("Jump to a date"), Modal::Size::Normal, opener);
    dialog->setObjectName(u"jumpDialog"_s);
    dialog->setBody(form);
    dialog->addCancel()->setObjectName(u"cancelJumpDialog"_s);
    dialog->addAction(Texts::tr("Jump"))->setObjectName(u"jump"_s);
    dialog->setInitialFocus(form->date());
    QObject::connect(dialog, &Modal::confirmed, dialog, [dialog, form, session = QPointer(&session)] {
        if (!checkAll(dialog) || !session)
            return;
        dialog->setBusy(true);
        const auto answer = session->service().call<simulation::JumpClock>({.time = form->moment()});
        wire::whenDone(answer, dialog, [dialog, form, session](const auto &clock) {
            dialog->setBusy(false);
            if (!clock) {
                form->field()->setRemark(Remark::error(errorText(clock.error())));
                return;
            }
            if (session)
                session->clock().take(*clock);
            dialog->close();
        });
    });
    dialog->open();
}

} // namespace ui
