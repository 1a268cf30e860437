#include "tests/pictures/scenes/gallerystage.h"

#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"

#include <QTest>

namespace pictures {

GalleryStage::GalleryStage(const QString &page, const Look &look) : m_page(std::make_unique<QWidget>())
{
    const QList<ui::GalleryEntry> pages = ui::galleryPages();
    for (const ui::GalleryEntry &entry : pages) {
        if (entry.id == page)
            m_page.reset(entry.make());
    }
    m_page->resize(look.window);
    m_page->show();
    const bool isShown = QTest::qWaitForWindowExposed(m_page.get());
    Q_UNUSED(isShown)
    if (QWidget *focused = m_page->focusWidget())
        focused->clearFocus();
    const int height =
        m_page->hasHeightForWidth() ? m_page->heightForWidth(look.window.width()) : m_page->sizeHint().height();
    m_page->resize(look.window.width(), height);
}

} // namespace pictures
