#include "tests/pictures/scenes/stage.h"

#include "tests/pictures/scenes/areas.h"
#include "tests/pictures/scenes/consolestage.h"
#include "tests/pictures/scenes/gallerystage.h"
#include "ui/theme/style.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr int patience = 10'000; ///< milliseconds; a sanitizer makes everything slow

QImage grabbed(QWidget &window)
{
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

std::unique_ptr<Stage> Stage::of(const Scene &scene)
{
    if (scene.gallery.isEmpty())
        return std::make_unique<ConsoleStage>(scene.scenario, scene.look, scene.wall);
    ui::applyTheme(ui::Theme(scene.look.scheme, scene.look.density, ui::Motion::Off));
    return std::make_unique<GalleryStage>(scene.gallery, scene.look);
}

QString Stage::play(const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        if (const QString problem = step(*this); !problem.isEmpty())
            return problem;
    }
    return {};
}

// At rest: two pictures in a row are equal, with everything done in between that waited to be done.
QImage Stage::picture()
{
    QImage last = grabbed(window());
    const bool isAtRest = QTest::qWaitFor(
        [&] {
        QTest::qWait(30);
        QCoreApplication::sendPostedEvents(); // on a busy machine painting alone takes that long, and layouts wait
        QImage next = grabbed(window());
        std::swap(last, next);
        return last == next;
        },
        patience);
    return isAtRest ? last : QImage();
}

QList<Painted> Stage::painted()
{
    return recorded(window(), areas());
}

} // namespace pictures
