#pragma once

#include "ui/gallery/gallerypage.h"

namespace ui {

// What the page of inputs shows of forms.
void addFields(GalleryPage::Section section);
void addSelects(GalleryPage::Section section);
void addTags(GalleryPage::Section section);

} // namespace ui
