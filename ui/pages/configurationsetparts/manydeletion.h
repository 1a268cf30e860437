#pragma once

#include "core/client/identities/manycalls.h"
#include "ui/pages/frame/session.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace ui {

class Modal;

/// Deleting one or several things of a kind, from the question to the message about how it went. What does not exist
/// any more counts as deleted. Belongs to the page that offers it; what was begun goes on without it.
class ManyDeletion : public QObject
{
    Q_OBJECT

public:
    /// What is deleted, in its own words.
    struct Kind
    {
        QString dialog; ///< its object name
        std::function<QString(const QStringList &names)> title;
        std::function<QWidget *(const QStringList &names)> body;
        std::function<client::Call(const QString &name)> call;
        std::function<Flash(const client::ManyCalls::Outcome &outcome)> flash;
    };

    ManyDeletion(Session &session, const Kind &kind, QWidget *page);
    ~ManyDeletion() override;

    /// Asks whether to delete these. Nothing happens while another question or deletion is open.
    void ask(const QStringList &names);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const QStringList &deleted, const Flash &flash);

private:
    void start(const QStringList &names);

    Session &m_session;
    Kind m_kind;
    QWidget *m_page;
    QPointer<Modal> m_dialog;
    bool m_isRunning = false;
};

/// The body of such a question: the sentence, the names if there are several, and what else is to be known.
QWidget *deletionBody(QWidget *sentence, const QStringList &names, QWidget *remark = nullptr);

} // namespace ui
