#include "ui/pages/mailbox/mailexport.h"

#include "ui/pages/frame/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 100; // of a file's name, without what follows the dot

/// A name that is not taken, by the files of this export or in the folder.
QString freePath(const QDir &folder, const QString &name, QSet<QString> &taken)
{
    const QString base = QFileInfo(name).completeBaseName();
    QString free = name;
    for (int number = 2; taken.contains(free.toLower()) || folder.exists(free); ++number)
        free = u"%1 (%2).eml"_s.arg(base).arg(number);
    taken.insert(free.toLower());
    return folder.filePath(free);
}

} // namespace

QString mailFileName(const QString &subject)
{
    static const QRegularExpression unusual(u"[^\\w@.,()+-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = QString(subject).replace(unusual, u" "_s).simplified().left(longest);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? u"message"_s : name) + u".eml"_s;
}

MailExport::MailExport(Session &session, QWidget *page, ReadSource read, AskForFile askForFile,
                       AskForFolder askForFolder)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_read(std::move(read))
    , m_askForFile(std::move(askForFile))
    , m_askForFolder(std::move(askForFolder))
{
}

void MailExport::start(const QList<ExportedMail> &mails)
{
    if (mails.isEmpty() || m_waiting > 0)
        return;
    if (mails.size() == 1) {
        m_askForFile(m_page, mailFileName(mails.first().subject), [this, id = mails.first().id](const QString &path) {
            write({{id, path}});
        });
        return;
    }
    m_askForFolder(m_page, [this, mails](const QString &path) {
        const QDir folder(path);
        QSet<QString> taken;
        QList<File> files;
        for (const ExportedMail &mail : mails)
            files.append({mail.id, freePath(folder, mailFileName(mail.subject), taken)});
        write(files);
    });
}

void MailExport::write(const QList<File> &files)
{
    m_written.clear();
    m_problems.clear();
    m_waiting = int(files.size());
    for (const File &file : files)
        m_read(file.id, this, [this, file](const auto &source) { take(file, source); });
}

void MailExport::take(const File &file, const wire::Result<QByteArray> &source)
{
    const QString problem = source ? writeFile(file.path, *source) : errorText(source.error());
    const QString path = QDir::toNativeSeparators(file.path);
    if (problem.isEmpty())
        m_written += path;
    else
        m_problems += tr("%1: %2").arg(path, problem);
    if (--m_waiting == 0)
        tell();
}

void MailExport::tell()
{
    const QString id = u"exportMail"_s;
    if (!m_problems.isEmpty())
        m_session.flash({.kind = Flash::Kind::Error,
                         .header = tr("%n messages could not be saved", nullptr, int(m_problems.size())),
                         .text = m_problems.join(u'\n'),
                         .id = id});
    else if (m_written.size() == 1)
        m_session.flash(
            {.kind = Flash::Kind::Success, .header = tr("Message saved"), .text = m_written.first(), .id = id});
    else
        m_session.flash({.kind = Flash::Kind::Success,
                         .header = tr("%n messages saved", nullptr, int(m_written.size())),
                         .text = QDir::toNativeSeparators(QFileInfo(m_written.first()).path()),
                         .id = id});
}

} // namespace ui
