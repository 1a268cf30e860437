#pragma once

#include "core/simulation/topics.h"
#include "ui/components/forms/formfield.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Checkbox;
class Select;
class TextInput;

/// Where one kind of feedback is published: a topic of the account's, one of another account's by its ARN, or none; and
/// whether the headers of the original message go with it (console.md 7).
class TopicFields : public FieldColumn
{
    Q_OBJECT

public:
    /// @param kind begins the object names: "bounce" @param label "Bounce feedback"
    TopicFields(Session &session, const QString &kind, const QString &label);

    /// There must be one, and headers do not matter: of an event destination.
    void setDemanded();

    void setTopics(const QStringList &arns); ///< that the account has in the Region

    simulation::NotificationTopic value() const;
    void setValue(const simulation::NotificationTopic &topic);

Q_SIGNALS:
    void edited(); ///< by the user
    void newTopicWanted(); ///< "Create SNS topic" was chosen; what was chosen before stands there again

private:
    void build(const QString &kind, const QString &label);
    void showOptions();
    void choose(const QString &option);
    void showChoice();
    bool isForeign() const;
    Remark arnRemark() const;

    Session &m_session;
    Select *m_select;
    FormField *m_selectField;
    TextInput *m_arn;
    FormField *m_arnField;
    Checkbox *m_headers;
    QStringList m_topics;
    bool m_isLoaded = false;
    bool m_isDemanded = false;
    QString m_chosen; ///< the ARN of a topic, or one of the other options; empty: nothing yet
};

} // namespace ui
