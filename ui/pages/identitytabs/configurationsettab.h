#pragma once

#include "ui/pages/identitytabs/identitytab.h"

namespace ui {

class Container;
class KeyValuePairs;

/// The default configuration set (console.md 6.7).
class ConfigurationSetTab : public IdentityTab
{
    Q_OBJECT

public:
    explicit ConfigurationSetTab(Session &session);

    void take(const IdentityReading &reading) override;

private:
    QWidget *linkTo(const QString &set);

    KeyValuePairs *m_pairs;
};

} // namespace ui
