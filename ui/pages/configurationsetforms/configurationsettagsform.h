#pragma once

#include "ui/pages/configurationsetforms/configurationsetformpage.h"

namespace ui {

class TagEditor;

/// "Manage tags" of a configuration set. Only keys that were changed here are written.
class ConfigurationSetTagsForm : public ConfigurationSetFormPage
{
    Q_OBJECT

public:
    ConfigurationSetTagsForm(Session &session, const Place &place);

protected:
    bool isChanged() const override;
    bool take(const ConfigurationSetReading &reading) override;
    QList<client::Call> changes() const override;

private:
    TagEditor *m_editor;
    QList<ses::Tag> m_stored;
};

} // namespace ui
