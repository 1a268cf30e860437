#pragma once

#include "ui/pages/frame/blocks.h"

#include <QPointer>

namespace ui {

class Alert;
class PolicyDocumentField;
class PolicyNameField;

/// The second step of the policy generator: the policy's name, and its document as it comes from the statements, which
/// may be edited by hand. A document that was is never replaced unless the user says so.
class CustomizeStep : public Blocks
{
    Q_OBJECT

public:
    explicit CustomizeStep(const QString &identityArn, QWidget *parent = nullptr);

    PolicyNameField *name() const { return m_name; }
    QString document() const;
    bool isChanged() const;

    /// What comes from the statements as they are now.
    void takeGenerated(const QString &document);

private:
    bool isEditedByHand() const;
    void offerGenerated();
    void offerOwn(const QString &own);
    void showAlert(Alert *alert);

    PolicyNameField *m_name;
    PolicyDocumentField *m_document;
    QString m_generated;
    QPointer<Alert> m_alert;
};

} // namespace ui
