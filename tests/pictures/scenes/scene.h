#pragma once

#include "ui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace pictures {

class Stage;

/// How the window is for a picture.
struct Look
{
    QSize window{1440, 900};
    ui::Scheme scheme = ui::Scheme::Light;
    ui::Density density = ui::Density::Comfortable;
};

/// Something done to the window; the answer is empty, or says why it cannot be done.
using Step = std::function<QString(Stage &)>;

/// A state of the window of which a reference picture exists.
struct Scene
{
    QString name; ///< of the picture
    QStringList variants; ///< of the same steps: "1024", "compact", "dark", "full"
    std::vector<Step> steps;
    Look look = {};
    QString gallery = {}; ///< the page of the gallery; empty: the console
    QString scenario = QStringLiteral("pictures"); ///< that the console starts from
    QString maySeem = {}; ///< another scene that may look the same
    QString wall = QStringLiteral("2025-11-22T01:39:00Z"); ///< the time outside, which stands
};

/// All scenes, with one entry for each picture: the variants are scenes of their own here.
std::vector<Scene> allScenes();

} // namespace pictures
