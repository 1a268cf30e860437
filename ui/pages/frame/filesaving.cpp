#include "ui/pages/frame/filesaving.h"

#include "ui/theme/style.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QSaveFile>
#include <QStandardPaths>

namespace ui {

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
    if (QLayout *layout = dialog->layout()) { // Qt's own, where the desktop has none: the style gives it no room
        const int room = themeOf(asker).containerPadding();
        layout->setContentsMargins(room, room, room, room);
        layout->setSpacing(themeOf(asker).buttonGap());
    }
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
