#pragma once

#include "ui/pages/forms/formpage.h"

namespace ui {

class FormField;
class Select;
class TextArea;
class TextInput;
class Tiles;

/// "Create hosted zone" (picture `hosted-zone-create`). A private zone names a VPC as well.
class CreateZoneForm : public FormPage
{
    Q_OBJECT

public:
    CreateZoneForm(Session &session, const Place &place);

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override;
    void submit() override;

private:
    void build();
    bool isPrivate() const;
    void showType();
    void showRefusal(const wire::ServiceError &error);

    TextInput *m_name;
    TextArea *m_comment;
    Tiles *m_type;
    Select *m_vpcRegion;
    TextInput *m_vpc;
    FormField *m_nameField = nullptr;
    FormField *m_vpcRegionField = nullptr;
    FormField *m_vpcField = nullptr;
};

} // namespace ui
