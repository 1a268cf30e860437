#include "tests/pictures/scenes/galleryscenes.h"

#include "ui/gallery/gallerypages.h"

using namespace Qt::StringLiterals;

namespace pictures {

std::vector<Scene> galleryScenes()
{
    std::vector<Scene> scenes;
    const QList<ui::GalleryEntry> pages = ui::galleryPages();
    for (const ui::GalleryEntry &entry : pages)
        scenes.push_back(
            {.name = u"gallery-"_s + entry.id, .variants = {u"compact"_s, u"dark"_s}, .gallery = entry.id});
    return scenes;
}

} // namespace pictures
