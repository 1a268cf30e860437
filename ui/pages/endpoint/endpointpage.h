#pragma once

#include "ui/pages/frame/page.h"

namespace ui {

class AccessKeysTab;
class EndpointTab;
class Tabs;

/// The page "Endpoint" (visual.md 13.7, 13.8): the way in for the AWS CLI, SDKs and programs, and whom it lets in. A
/// window without an endpoint of its own shows the access keys alone.
class EndpointPage : public Page
{
    Q_OBJECT

public:
    EndpointPage(Session &session, const Place &place);

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void focusSearch() override;
    void setCovered(int pixels) override;
    void showTab(const QString &tab) override;

private:
    void build();
    void open(const QString &tab);

    Tabs *m_tabs;
    EndpointTab *m_endpoint; ///< null: there is none
    AccessKeysTab *m_keys;
};

} // namespace ui
