#include "ui/pages/frame/filesaving.h"

#include "ui/theme/style.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QSaveFile>
#include <QStandardPaths>

namespace ui {

namespace {

/// Qt's own dialog, where the desktop has none: the style gives it no room.
void giveRoom(QFileDialog *dialog, QWidget *asker)
{
    QLayout *layout = dialog->layout();
    if (!layout)
        return;
    const int room = themeOf(asker).containerPadding();
    layout->setContentsMargins(room, room, room, room);
    layout->setSpacing(themeOf(asker).buttonGap());
}

} // namespace

void askForFile(QWidget *asker, const QString &offered, const std::function<void(const QString &path)> &then)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(asker, {}, folder);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(offered).suffix());
    dialog->selectFile(offered);
    giveRoom(dialog, asker);
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, then);
    dialog->open();
}

void askForFolder(QWidget *asker, const std::function<void(const QString &path)> &then)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(asker, {}, folder);
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    giveRoom(dialog, asker);
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, then);
    dialog->open();
}

void askForExistingFile(QWidget *asker, const QString &filters, const std::function<void(const QString &path)> &then)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(asker, {}, folder, filters);
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    giveRoom(dialog, asker);
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, then);
    dialog->open();
}

QString writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace ui
