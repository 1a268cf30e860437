#pragma once

#include "core/simulation/mailbox.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// What a mail says about itself, below each other: from whom it came, to whom, and when.
class MessageFields : public QWidget
{
    Q_OBJECT

public:
    explicit MessageFields(QWidget *parent = nullptr);
    /// Those of a mail of SES; beside an address that is an identity, the way to it.
    explicit MessageFields(const simulation::Mail &mail, QWidget *parent = nullptr);

    void add(const QString &label, QWidget *value);

Q_SIGNALS:
    void identityRequested();

private:
    QGridLayout *m_grid;
};

} // namespace ui
