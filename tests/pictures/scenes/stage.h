#pragma once

#include "tests/pictures/compare/painted.h"
#include "tests/pictures/scenes/scene.h"
#include "tests/pictures/scenes/weather.h"

#include <QImage>
#include <QScrollBar>
#include <QWidget>

#include <memory>

namespace pictures {

/// The window of a scene, with everything behind it: the simulator on a state of its own with the scenario `pictures`,
/// in a temporary folder, with nothing remembered from before.
class Stage
{
public:
    explicit Stage(const Look &look);
    ~Stage();

    QWidget &window() const;
    Weather &weather() { return m_weather; }
    QScrollBar *pageScrollBar() const; ///< null: there is nothing to scroll

    /// Leads to a place of the window: "/identities/example.com/notifications".
    void goTo(const QString &place);
    void chooseRegion(const QString &code);

    /// Plays the steps; what is wrong with the one that failed, else nothing.
    QString play(const std::vector<Step> &steps);

    /// What the window shows, once it is at rest.
    QImage picture();
    QList<Painted> painted() const;

private:
    struct Parts;

    void settle();

    Weather m_weather; ///< first: what is behind it goes before it
    std::unique_ptr<Parts> m_parts;
};

} // namespace pictures
