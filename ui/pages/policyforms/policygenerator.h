#pragma once

#include "ui/pages/identityforms/identityformpage.h"

namespace ui {

class CreateStep;
class CustomizeStep;
class ReviewStep;

/// The policy generator (console.md 7): statements, the document that comes from them, and a look at what is applied.
class PolicyGenerator : public IdentityFormPage
{
    Q_OBJECT

public:
    PolicyGenerator(Session &session, const Place &place);

    HelpContent help() const override;

protected:
    bool isChanged() const override;
    bool take(const IdentityReading &reading) override;
    QList<client::Call> changes() const override;
    QString refusal() const override;
    void takeRefusal(const wire::ServiceError &error) override;
    void submit() override;

private:
    void prepare(int step);
    QString policy() const; ///< its name

    QString m_identityArn;
    CreateStep *m_create;
    CustomizeStep *m_customize;
    ReviewStep *m_review;
    FormSteps *m_steps;
};

} // namespace ui
