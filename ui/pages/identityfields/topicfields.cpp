#include "ui/pages/identityfields/topicfields.h"

#include "core/aws/arn.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/select.h"
#include "ui/pages/forms/fieldrules.h"

#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString noTopic = u"none"_s;
const QString foreignTopic = u"foreign"_s;
const QString newTopic = u"create"_s;

QString nameOf(const QString &arn)
{
    return arn.section(u':', -1);
}

} // namespace

TopicFields::TopicFields(Session &session, const QString &kind, const QString &label)
    : m_session(session)
    , m_select(new Select)
    , m_arn(new TextInput)
    , m_headers(new Checkbox(tr("Include original email headers")))
    , m_chosen(noTopic)
{
    build(kind, label);
    showOptions();
    connect(m_select, &Select::chosen, this, &TopicFields::choose);
    connect(m_arn, &QLineEdit::textEdited, this, &TopicFields::edited);
    connect(m_headers, &QAbstractButton::clicked, this, &TopicFields::edited);
}

void TopicFields::build(const QString &kind, const QString &label)
{
    m_select->setObjectName(kind + "Topic"_L1);
    m_arn->setObjectName(kind + "Arn"_L1);
    m_headers->setObjectName(kind + "Headers"_L1);
    m_headers->setAccessibleDescription(label);
    m_arnField = new FormField({.label = tr("SNS topic ARN")}, m_arn);
    m_arnField->setCheck([this] { return arnRemark(); });
    setNear();
    m_selectField = new FormField({.label = label}, m_select);
    add(m_selectField);
    add(m_arnField);
    add(m_headers);
}

void TopicFields::setDemanded()
{
    m_isDemanded = true;
    m_headers->hide();
    m_select->setHint(tr("Choose an SNS topic"));
    m_selectField->setCheck(
        [this] { return m_chosen.isEmpty() ? Remark::error(tr("Choose an SNS topic")) : Remark(); });
    setValue({});
}

void TopicFields::setTopics(const QStringList &arns)
{
    m_topics = arns;
    m_isLoaded = true;
    showOptions();
}

/// A topic that was chosen and is not there is shown as such, not taken away in silence.
void TopicFields::showOptions()
{
    QList<Select::Option> options;
    const bool isOther = m_chosen.isEmpty() || m_chosen == noTopic || m_chosen == foreignTopic;
    if (!isOther && !m_topics.contains(m_chosen))
        options.append(
            {.value = m_chosen, .text = nameOf(m_chosen), .detail = m_isLoaded ? tr("Does not exist") : QString()});
    for (const QString &arn : std::as_const(m_topics))
        options.append({.value = arn, .text = nameOf(arn)});
    if (!m_isDemanded)
        options.append({.value = noTopic, .text = tr("No SNS topic")});
    options.append({.value = foreignTopic, .text = tr("SNS topic you don’t own")});
    options.append({.value = newTopic, .text = tr("Create SNS topic")});
    m_select->setOptions(options);
    m_select->setValue(m_chosen);
    showChoice();
}

void TopicFields::choose(const QString &option)
{
    if (option == newTopic) {
        m_select->setValue(m_chosen);
        Q_EMIT newTopicWanted();
        return;
    }
    m_chosen = option;
    if (m_chosen == noTopic)
        m_headers->setChecked(false);
    showOptions(); // one that does not exist goes with its choice
    Q_EMIT edited();
}

void TopicFields::showChoice()
{
    m_arnField->setVisible(isForeign());
    m_headers->setEnabled(m_chosen != noTopic);
}

bool TopicFields::isForeign() const
{
    return m_chosen == foreignTopic;
}

Remark TopicFields::arnRemark() const
{
    const QString field = tr("SNS topic ARN");
    const QString region = m_session.region().code;
    const QString text = trimmedLine(m_arn->text());
    if (text.isEmpty())
        return Remark::error(tr("Enter the ARN of a standard topic in %1").arg(region));
    const auto arn = aws::Arn::parse(text);
    static const QRegularExpression account(u"^[0-9]{12}$"_s);
    static const QRegularExpression name(u"^[A-Za-z0-9_-]{1,256}$"_s);
    if (!arn || arn->service != "sns"_L1 || arn->partition != aws::partitionOf(region) || arn->region != region
        || !account.match(arn->account).hasMatch())
        return wrongValue(tr("Enter the ARN of a standard topic in %1, as arn:%2:sns:%1:210987654321:name")
                              .arg(region, aws::partitionOf(region)),
                          field, text);
    if (arn->resource.endsWith(".fifo"_L1))
        return wrongValue(tr("Enter the ARN of a standard topic; FIFO topics take no feedback"), field, text);
    if (!name.match(arn->resource).hasMatch())
        return wrongValue(tr("Enter an ARN that ends with the topic's name: letters, digits, hyphens and underscores"),
                          field, text);
    return {};
}

simulation::NotificationTopic TopicFields::value() const
{
    if (m_chosen.isEmpty() || m_chosen == noTopic)
        return {};
    return {.topicArn = isForeign() ? trimmedLine(m_arn->text()) : m_chosen, .includeHeaders = m_headers->isChecked()};
}

void TopicFields::setValue(const simulation::NotificationTopic &topic)
{
    const QString arn = topic.topicArn.value_or(QString());
    const auto parsed = aws::Arn::parse(arn);
    const bool isOwn = parsed && parsed->account == m_session.connection().account();
    const QString none = m_isDemanded ? QString() : noTopic;
    m_chosen = arn.isEmpty() ? none : isOwn ? arn : foreignTopic;
    m_arn->setText(isForeign() ? arn : QString());
    m_headers->setChecked(topic.includeHeaders);
    showOptions();
}

} // namespace ui
