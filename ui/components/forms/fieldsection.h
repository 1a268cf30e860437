#pragma once

#include "ui/components/content/expandablesection.h"
#include "ui/components/forms/checked.h"

namespace ui {

/// Fields that are folded up at first, because most users leave them as they are. The section opens by itself when
/// something in it is wrong.
class FieldSection : public ExpandableSection, public Checked
{
    Q_OBJECT

public:
    FieldSection(const QString &title, QWidget *fields, QWidget *parent = nullptr);

    /// Only of a closed section: what can be seen is checked by itself.
    bool check() override;
    QWidget *firstWrong() const override { return m_firstWrong; }

private:
    QWidget *m_fields;
    QWidget *m_firstWrong = nullptr;
};

} // namespace ui
