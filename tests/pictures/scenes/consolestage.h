#pragma once

#include "tests/pictures/scenes/stage.h"
#include "tests/pictures/scenes/weather.h"

#include "core/client/service.h"

#include <QScrollBar>

namespace activity {
class Log;
}

namespace pictures {

class StagedEndpoint;

/// The window of the console, with everything behind it: the simulator on a state of its own with a scenario, in a
/// temporary folder, with nothing remembered from before.
class ConsoleStage : public Stage
{
public:
    /// @param wall the time outside, in ISO 8601: it stands
    ConsoleStage(const QString &scenario, const Look &look, const QString &wall);
    ~ConsoleStage() override;

    QWidget &window() override;
    const Look &look() const { return m_look; }
    Weather &weather() { return m_weather; }
    StagedEndpoint &endpoint();
    activity::Log &activity(); ///< of what the scene lets be called, and of the window's own calls
    QScrollBar *pageScrollBar(); ///< null: there is nothing to scroll

    /// Leads to a place of the window: "/identities/example.com/notifications"; false: there is none such.
    bool goTo(const QString &place);
    bool chooseRegion(const QString &code);

    /// As if a resource of no Region had changed: what holds back answers holds back nothing of that.
    void report(const QString &resource);

    /// The services as another program on the same state has them: past the weather.
    client::Service elsewhere();

private:
    struct Parts;

    Look m_look;
    Weather m_weather; ///< before the parts: their requests go through it
    std::unique_ptr<Parts> m_parts;
};

} // namespace pictures
