#pragma once

#include "ui/pages/forms/edited.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

class TextArea;

/// "Edit hosted zone", or "Edit domain" of other DNS: its comment, which is all that can be another one.
class ZoneCommentForm : public FormPage
{
    Q_OBJECT

public:
    ZoneCommentForm(Session &session, const Place &place);

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override { return m_edited.isChanged(); }
    void submit() override;

private:
    void load();

    TextArea *m_comment;
    Edited<QString> m_edited;
    QString m_name; ///< of the zone, as soon as it is known
};

} // namespace ui
