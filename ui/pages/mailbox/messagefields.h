#pragma once

#include "core/simulation/mailbox.h"

#include <QWidget>

namespace ui {

/// From whom a mail came, to whom, and when; beside an address that is an identity, the way to it.
class MessageFields : public QWidget
{
    Q_OBJECT

public:
    explicit MessageFields(const simulation::Mail &mail, QWidget *parent = nullptr);

Q_SIGNALS:
    void identityRequested();
};

} // namespace ui
