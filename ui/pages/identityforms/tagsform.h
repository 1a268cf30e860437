#pragma once

#include "ui/pages/identityforms/identityformpage.h"

namespace ui {

class TagEditor;

/// "Manage tags" (console.md 7). Only keys that were changed here are written.
class TagsForm : public IdentityFormPage
{
    Q_OBJECT

public:
    TagsForm(Session &session, const Place &place);

    HelpContent help() const override;

protected:
    bool isChanged() const override;
    bool take(const IdentityReading &reading) override;
    QList<client::Call> changes() const override;

private:
    TagEditor *m_editor;
    QList<ses::Tag> m_stored;
};

} // namespace ui
