#pragma once

#include "core/simulation/mailbox.h"
#include "ui/pages/frame/filesaving.h"
#include "ui/pages/frame/session.h"

#include <QObject>

namespace ui {

/// Writes mails as files (.eml): one under a name that is asked for, several into a folder, each under its subject.
class MailExport : public QObject
{
    Q_OBJECT

public:
    /// Session and page must live longer.
    MailExport(Session &session, QWidget *page, AskForFile askForFile = ui::askForFile,
               AskForFolder askForFolder = ui::askForFolder);

    void start(const QList<simulation::Mail> &mails);

private:
    struct File
    {
        QString id; ///< of the mail
        QString path;
    };
    void write(const QList<File> &files);
    void take(const File &file, const wire::Result<simulation::GetMail::Response> &answer);
    void tell();

    Session &m_session;
    QWidget *m_page;
    AskForFile m_askForFile;
    AskForFolder m_askForFolder;
    int m_waiting = 0;
    QStringList m_written;
    QStringList m_problems;
};

/// What a mail's file is called: of its subject what every system takes.
QString mailFileName(const simulation::Mail &mail);

} // namespace ui
