#pragma once

#include "core/ses/eventdestinations.h"
#include "ui/pages/frame/blocks.h"

#include <QMap>

namespace ui {

class Checkbox;
class CheckboxGrid;
class FormField;
class Text;

/// Which events are published (console.md 13.5): at least one. In two containers.
class EventTypesFields : public Blocks
{
    Q_OBJECT

public:
    explicit EventTypesFields(QWidget *parent = nullptr);

    QList<ses::EventType> value() const; ///< in the console's order
    void setValue(const QList<ses::EventType> &types);
    void setRedirectDomain(const QString &domain); ///< of the set; empty: none of its own

private:
    void build();
    CheckboxGrid *newGrid(const QString &objectName, const QList<ses::EventType> &types);
    void chooseAll();
    void showAll();
    void recheck();

    Checkbox *m_all;
    QMap<ses::EventType, Checkbox *> m_boxes;
    FormField *m_field = nullptr; ///< of the first group: says that none is chosen
    Text *m_redirectDomain = nullptr;
};

} // namespace ui
