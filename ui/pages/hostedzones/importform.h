#pragma once

#include "core/client/dns/zoneimport.h"
#include "ui/components/forms/remark.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

class Container;
class FormField;
class ImportPreview;
class TextArea;

/// "Import zone file": what the file would add, replace and leave out is shown before anything is written; what is not
/// understood names its line (visual.md 13.12).
class ImportForm : public FormPage
{
    Q_OBJECT

public:
    ImportForm(Session &session, const Place &place);

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override;
    void submit() override;

private:
    void build();
    void load();
    void choose();
    void openFile(const QString &path);
    Remark textRemark() const;
    void showPlan();

    TextArea *m_text;
    FormField *m_field = nullptr;
    ImportPreview *m_preview;
    Container *m_container;
    client::DnsZone m_zone;
    client::ZoneImport m_plan;
};

} // namespace ui
