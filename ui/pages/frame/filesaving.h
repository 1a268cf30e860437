#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// Asks the user for the name of a file to write, and offers one. The answer comes later; none when the user has
/// changed their mind, or `asker` is gone.
using AskForFile =
    std::function<void(QWidget *asker, const QString &offered, const std::function<void(const QString &path)> &then)>;

/// By the desktop's own dialog, which asks before a file is overwritten (console.md 8.3).
void askForFile(QWidget *asker, const QString &offered, const std::function<void(const QString &path)> &then);

/// Asks the user for a folder to write several files into.
using AskForFolder = std::function<void(QWidget *asker, const std::function<void(const QString &path)> &then)>;
void askForFolder(QWidget *asker, const std::function<void(const QString &path)> &then);

/// Asks the user which file is to be read, by the desktop's own dialog. The answer comes later, as above.
/// @param filters as QFileDialog has them: "Zone files (*.zone);;All files (*)"
void askForExistingFile(QWidget *asker, const QString &filters, const std::function<void(const QString &path)> &then);

/// Writes the file, whole or not at all: what stood there before stays when it fails. Returns what went wrong, in the
/// system's words; empty: nothing did.
QString writeFile(const QString &path, const QByteArray &content);

} // namespace ui
