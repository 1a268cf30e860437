#pragma once

#include "tests/pictures/compare/painted.h"
#include "tests/pictures/scenes/scene.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace pictures {

/// Where a scene is played: a window, with the theme of the scene, and what is behind it.
class Stage
{
public:
    /// Sets the application's theme. Motion is off.
    static std::unique_ptr<Stage> of(const Scene &scene);

    virtual ~Stage() = default;

    virtual QWidget &window() = 0;

    /// Plays the steps; what is wrong with the one that failed, else nothing.
    QString play(const std::vector<Step> &steps);

    /// What the window shows, once it is at rest.
    QImage picture();
    QList<Painted> painted();

protected:
    Stage() = default;
};

} // namespace pictures
