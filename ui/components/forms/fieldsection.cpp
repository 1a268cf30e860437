#include "ui/components/forms/fieldsection.h"

namespace ui {

FieldSection::FieldSection(const QString &title, QWidget *fields, QWidget *parent)
    : ExpandableSection(title, parent)
    , m_fields(fields)
{
    add(fields);
}

bool FieldSection::check()
{
    m_firstWrong = nullptr;
    if (isExpanded())
        return true;
    const QList<QWidget *> parts = m_fields->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        auto *checked = dynamic_cast<Checked *>(part);
        if (checked && part->isVisibleTo(m_fields) && !checked->check() && !m_firstWrong)
            m_firstWrong = checked->firstWrong();
    }
    setExpanded(m_firstWrong != nullptr);
    return !m_firstWrong;
}

} // namespace ui
