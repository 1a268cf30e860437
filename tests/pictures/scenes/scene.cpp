#include "tests/pictures/scenes/scene.h"

#include "tests/pictures/compare/layout.h"
#include "tests/pictures/scenes/accountscenes.h"
#include "tests/pictures/scenes/clockscenes.h"
#include "tests/pictures/scenes/detailscenes.h"
#include "tests/pictures/scenes/dnsscenes.h"
#include "tests/pictures/scenes/editscenes.h"
#include "tests/pictures/scenes/endpointscenes.h"
#include "tests/pictures/scenes/formscenes.h"
#include "tests/pictures/scenes/galleryscenes.h"
#include "tests/pictures/scenes/listscenes.h"
#include "tests/pictures/scenes/mailboxscenes.h"
#include "tests/pictures/scenes/policyscenes.h"
#include "tests/pictures/scenes/recordscenes.h"
#include "tests/pictures/scenes/sendingscenes.h"
#include "tests/pictures/scenes/setscenes.h"
#include "tests/pictures/scenes/whyscenes.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

Scene variantOf(const Scene &scene, const QString &variant)
{
    Scene result = scene;
    result.name += u'-' + variant;
    result.variants.clear();
    if (variant == "1024"_L1)
        result.look.window = {1024, 700};
    else if (variant == "compact"_L1)
        result.look.density = ui::Density::Compact;
    else if (variant == "dark"_L1)
        result.look.scheme = ui::Scheme::Dark;
    else if (variant == "full"_L1)
        result.look.window.setHeight(layoutOf(scene.name).value_or(Layout()).documentHeight);
    return result;
}

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> result;
    for (const auto &scenes : {listScenes(), detailScenes(), editScenes(), formScenes(), policyScenes(), recordScenes(),
                               setScenes(), dnsScenes(), endpointScenes(), mailboxScenes(), sendingScenes(),
                               clockScenes(), accountScenes(), whyScenes(), galleryScenes()}) {
        for (const Scene &scene : scenes) {
            result.push_back(scene);
            for (const QString &variant : scene.variants)
                result.push_back(variantOf(scene, variant));
        }
    }
    return result;
}

} // namespace pictures
