#pragma once

#include "core/wire/result.h"
#include "ui/pages/frame/session.h"

#include <QPointer>
#include <QWidget>

namespace ui {

class Modal;

/// Deleting a policy of an identity, from the question to the message about how it went (console.md 6.6).
class PolicyDeletion : public QObject
{
    Q_OBJECT

public:
    /// @param page that offers it; the question goes with it
    PolicyDeletion(Session &session, QWidget *page);
    ~PolicyDeletion() override;

    /// Asks whether to delete it. Nothing happens while another question is open.
    void ask(const QString &identity, const QString &policy);

private:
    void start(const QString &identity, const QString &policy);

    Session &m_session;
    QWidget *m_page;
    QPointer<Modal> m_dialog;
};

} // namespace ui
