#pragma once

#include "core/route53/hostedzones.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

class FormField;
class TextArea;
class TextInput;

/// "Add domain" of Other DNS (visual.md 13.12). A name that a public hosted zone holds is answered by that zone: that
/// is told while one types.
class AddDomainForm : public FormPage
{
    Q_OBJECT

public:
    AddDomainForm(Session &session, const Place &place);

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override;
    void submit() override;

private:
    void loadZones();
    void warn();

    TextInput *m_name;
    TextArea *m_comment;
    FormField *m_nameField;
    QList<route53::HostedZone> m_zones;
};

} // namespace ui
