#include "ui/pages/frame/filesaving.h"

#include "ui/theme/style.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QSaveFile>
#include <QStandardPaths>

namespace ui {

namespace {

QFileDialog *newDialog(QWidget *asker, const QString &objectName)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(asker, {}, folder);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void open(QFileDialog *dialog, QWidget *asker, const std::function<void(const QString &path)> &then)
{
    if (QLayout *layout = dialog->layout()) { // Qt's own, where the desktop has none: the style gives it no room
        const int room = themeOf(asker).containerPadding();
        layout->setContentsMargins(room, room, room, room);
        layout->setSpacing(themeOf(asker).buttonGap());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, then);
    dialog->open();
}

} // namespace

void askForFile(QWidget *asker, const QString &offered, const std::function<void(const QString &path)> &then)
{
    QFileDialog *dialog = newDialog(asker, QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(offered).suffix());
    dialog->selectFile(offered);
    open(dialog, asker, then);
}

void askForFolder(QWidget *asker, const std::function<void(const QString &path)> &then)
{
    QFileDialog *dialog = newDialog(asker, QStringLiteral("folderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, asker, then);
}

QString writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace ui
