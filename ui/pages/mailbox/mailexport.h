#pragma once

#include "core/wire/whendone.h"
#include "ui/pages/frame/filesaving.h"
#include "ui/pages/frame/session.h"

#include <QObject>

namespace ui {

/// A mail that is to be written as a file.
struct ExportedMail
{
    QString id;
    QString subject;
};

/// Asks for the source of a mail, and calls `then` with it unless `context` is gone by then.
using ReadSource = std::function<void(const QString &id, QObject *context,
                                      const std::function<void(const wire::Result<QByteArray> &)> &then)>;

/// The source as the operation answers it. The session must live longer.
template <typename Operation>
ReadSource sourceReader(Session &session)
{
    return [&session](const QString &id, QObject *context, const auto &then) {
        wire::whenDone(session.service().call<Operation>({id}), context, [then](const auto &answer) {
            then(answer ? wire::Result<QByteArray>(answer->source) : wire::Result<QByteArray>(answer.error()));
        });
    };
}

/// Writes mails as files (.eml): one under a name that is asked for, several into a folder, each under its subject.
class MailExport : public QObject
{
    Q_OBJECT

public:
    /// Session and page must live longer.
    MailExport(Session &session, QWidget *page, ReadSource read, AskForFile askForFile = ui::askForFile,
               AskForFolder askForFolder = ui::askForFolder);

    void start(const QList<ExportedMail> &mails);

private:
    struct File
    {
        QString id; ///< of the mail
        QString path;
    };
    void write(const QList<File> &files);
    void take(const File &file, const wire::Result<QByteArray> &source);
    void tell();

    Session &m_session;
    QWidget *m_page;
    ReadSource m_read;
    AskForFile m_askForFile;
    AskForFolder m_askForFolder;
    int m_waiting = 0;
    QStringList m_written;
    QStringList m_problems;
};

/// What a mail's file is called: of its subject what every system takes.
QString mailFileName(const QString &subject);

} // namespace ui
