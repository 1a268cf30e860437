#pragma once

#include <QList>
#include <QString>

namespace ui {

class GalleryPage;

/// A page of the gallery. A new one is a file and a line in galleryPages().
struct GalleryEntry
{
    QString id; ///< as the reference picture is called: "buttons"
    QString name;
    GalleryPage *(*make)();
};

QList<GalleryEntry> galleryPages();

GalleryPage *makeButtonsPage();
GalleryPage *makeInputsPage();
GalleryPage *makeChoicePage();
GalleryPage *makeContentPage();
GalleryPage *makeStatusPage();
GalleryPage *makeTablesPage();
GalleryPage *makeNavigationPage();
GalleryPage *makeIconsPage();

} // namespace ui
