#pragma once

#include "core/ses/configurationsets.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

class EnabledField;
class GeneralFields;
class PlainNameField;
class SuppressionFields;
class TagEditor;

/// "Create configuration set" (console.md 13.2).
class CreateSetPage : public FormPage
{
    Q_OBJECT

public:
    CreateSetPage(Session &session, const Place &place);

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override;
    void submit() override;

private:
    ses::CreateConfigurationSet::Request request() const;
    void takeRefusal(const wire::ServiceError &error);

    PlainNameField *m_name;
    GeneralFields *m_general;
    EnabledField *m_reputation;
    SuppressionFields *m_suppression;
    TagEditor *m_tags;
};

} // namespace ui
