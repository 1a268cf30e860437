#include "ui/gallery/gallerypages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

QList<GalleryEntry> galleryPages()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ui::Gallery", text); };
    // clang-format off
    return {
        {u"buttons"_s,    tr("Buttons"),    makeButtonsPage},
        {u"inputs"_s,     tr("Inputs"),     makeInputsPage},
        {u"choice"_s,     tr("Choice"),     makeChoicePage},
        {u"content"_s,    tr("Content"),    makeContentPage},
        {u"status"_s,     tr("Status"),     makeStatusPage},
        {u"tables"_s,     tr("Tables"),     makeTablesPage},
        {u"navigation"_s, tr("Navigation"), makeNavigationPage},
        {u"icons"_s,      tr("Icons"),      makeIconsPage},
    };
    // clang-format on
}

} // namespace ui
