#pragma once

#include "core/client/manycalls.h"
#include "ui/pages/frame/session.h"

#include <QPointer>
#include <QWidget>

namespace ui {

class Modal;

/// Deleting configuration sets, from the question, which names the identities that use them as default, to the message
/// about how it went (console.md 13.1). Belongs to the page that offers it; what was begun goes on without it.
class ConfigurationSetDeletion : public QObject
{
    Q_OBJECT

public:
    ConfigurationSetDeletion(Session &session, QWidget *page);
    ~ConfigurationSetDeletion() override;

    /// Asks whether to delete these. Nothing happens while another question or deletion is open.
    void ask(const QStringList &names);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const QStringList &deleted, const Flash &flash);

private:
    QWidget *body(const QStringList &names);
    void start(const QStringList &names);

    Session &m_session;
    QWidget *m_page;
    QPointer<Modal> m_dialog;
    bool m_isRunning = false;
};

} // namespace ui
