#pragma once

#include "core/client/localendpoint.h"
#include "ui/components/forms/remark.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

class Checkbox;
class FormField;
class RadioGroup;
class TextInput;

/// "Edit endpoint" (picture `endpoint-edit`). Who opens it to more than this computer is asked once more.
class EndpointForm : public FormPage
{
    Q_OBJECT

public:
    EndpointForm(Session &session, const Place &place);
    ~EndpointForm() override;

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override { return m_endpoint && settings() != m_stored; }
    void submit() override;

private:
    void buildAddress();
    void buildToken();
    void showReach();
    void show(const client::EndpointSettings &settings);
    client::EndpointSettings settings() const;
    Remark hostRemark() const;
    Remark portRemark() const;
    Remark tokenRemark() const;
    void askFirst();
    void save();
    FormField *fieldOf(client::LocalEndpoint::Field field) const;

    client::LocalEndpoint *m_endpoint;
    client::EndpointSettings m_stored;
    RadioGroup *m_reach;
    TextInput *m_host;
    TextInput *m_port;
    Checkbox *m_starts;
    TextInput *m_token;
    FormField *m_hostField = nullptr;
    FormField *m_portField = nullptr;
    FormField *m_tokenField = nullptr;
    QPointer<Modal> m_question;
};

} // namespace ui
