#include "ui/pages/policyforms/customizestep.h"

#include "core/ses/jsontext.h"
#include "ui/components/content/container.h"
#include "ui/components/controls/button.h"
#include "ui/components/forms/taborder.h"
#include "ui/components/status/alert.h"
#include "ui/pages/policyforms/policydocumentfield.h"
#include "ui/pages/policyforms/policynamefield.h"

namespace ui {

using namespace Qt::StringLiterals;

CustomizeStep::CustomizeStep(const QString &identityArn, QWidget *parent)
    : Blocks(false, parent)
    , m_name(new PolicyNameField)
    , m_document(new PolicyDocumentField(identityArn))
{
    auto *container = new Container(tr("Edit policy details"));
    auto *fields = new FieldColumn;
    fields->add(m_name)->add(m_document);
    container->add(fields);
    add(container);
}

QString CustomizeStep::document() const
{
    return m_document->document();
}

bool CustomizeStep::isChanged() const
{
    return !m_name->name().isEmpty() || isEditedByHand();
}

bool CustomizeStep::isEditedByHand() const
{
    return ses::compactJson(document()) != ses::compactJson(m_generated);
}

void CustomizeStep::takeGenerated(const QString &document)
{
    if (m_generated == document)
        return;
    const bool isByHand = isEditedByHand();
    m_generated = document;
    showAlert(nullptr);
    if (!isByHand)
        m_document->setDocument(document);
    else if (isEditedByHand())
        offerGenerated();
}

void CustomizeStep::offerGenerated()
{
    auto *alert = new Alert(Alert::Kind::Warning, tr("The statements were changed after the document was edited"),
                            tr("The document is as you edited it by hand. What you changed in the statements since "
                               "then is not in it."));
    Button *button = alert->addAction(tr("Use the statements"));
    button->setObjectName(u"useStatements"_s);
    connect(button, &QAbstractButton::clicked, this, [this] {
        const QString own = document();
        m_document->setDocument(m_generated);
        offerOwn(own);
    });
    showAlert(alert);
}

void CustomizeStep::offerOwn(const QString &own)
{
    auto *alert = new Alert(Alert::Kind::Info, tr("The document was written anew from the statements"),
                            tr("The one that you edited by hand is kept until you leave this page."));
    Button *button = alert->addAction(tr("Use my document"));
    button->setObjectName(u"useOwn"_s);
    connect(button, &QAbstractButton::clicked, this, [this, own] {
        m_document->setDocument(own);
        offerGenerated();
    });
    showAlert(alert);
}

/// The one before goes; its button may be being pressed.
void CustomizeStep::showAlert(Alert *alert)
{
    if (m_alert) {
        m_alert->hide();
        m_alert->deleteLater();
    }
    m_alert = alert;
    if (!alert)
        return;
    alert->setObjectName(u"documentChoice"_s);
    insert(0, alert);
    alert->show();
    tabBefore(m_name->control(), alert);
}

} // namespace ui
