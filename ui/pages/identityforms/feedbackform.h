#pragma once

#include "ui/pages/forms/edited.h"
#include "ui/pages/identityforms/identityformpage.h"

namespace ui {

class TopicFields;

/// "Edit feedback notifications" (console.md 7): a topic for each kind of feedback. Only kinds that were changed here
/// are written.
class FeedbackForm : public IdentityFormPage
{
    Q_OBJECT

public:
    FeedbackForm(Session &session, const Place &place);

    HelpContent help() const override;

protected:
    bool isChanged() const override;
    bool take(const IdentityReading &reading) override;
    QList<client::Call> changes() const override;

private:
    using Topic = simulation::NotificationTopic;
    struct Kind
    {
        TopicFields *fields;
        Edited<Topic> topic;
        std::optional<Topic> change() const;
    };

    Kind kind(const QString &name, const QString &label);
    void loadTopics();
    void createFor(TopicFields *fields);

    QStringList m_topics; ///< of the account, by ARN
    Kind m_bounce;
    Kind m_complaint;
    Kind m_delivery;
};

} // namespace ui
