#pragma once

#include "ui/pages/forms/edited.h"
#include "ui/pages/identityforms/identityformpage.h"

namespace ui {

class PolicyDocumentField;
class PolicyNameField;

/// "Create custom policy", and "Edit policy" when its place names one (console.md 7). A policy that is deleted
/// elsewhere while it is edited can be created anew from what stands here.
class CustomPolicyForm : public IdentityFormPage
{
    Q_OBJECT

public:
    CustomPolicyForm(Session &session, const Place &place);

    HelpContent help() const override;

protected:
    bool isChanged() const override;
    bool take(const IdentityReading &reading) override;
    QList<client::Call> changes() const override;
    QString refusal() const override;
    bool mayStillSave(bool isContested) const override;
    void takeRefusal(const wire::ServiceError &error) override;
    void submit() override;

private:
    QString policy() const; ///< its name
    bool isNew() const { return place().item.isEmpty(); }
    bool takePolicy(const QMap<QString, QString> &policies);
    void takeAbsence();
    void setGone(bool isGone);

    PolicyNameField *m_name;
    PolicyDocumentField *m_document;
    Edited<QString> m_compact; ///< the document as it is kept: without white space that means nothing
    bool m_isGone = false; ///< deleted elsewhere while it was edited
    bool m_isNews = false; ///< that it is, since it was last read
};

} // namespace ui
