#include "tests/pictures/scenes/gallerystage.h"

#include "ui/components/menus/dropdown.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"

#include <QTest>

namespace pictures {

namespace {

bool isInDropdown(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const ui::Dropdown *>(widget))
            return true;
    return false;
}

} // namespace

GalleryStage::GalleryStage(const QString &page, const Look &look) : m_page(std::make_unique<QWidget>())
{
    const QList<ui::GalleryEntry> pages = ui::galleryPages();
    for (const ui::GalleryEntry &entry : pages) {
        if (entry.id == page)
            m_page.reset(entry.make());
    }
    const auto fit = [&] {
        const int height =
            m_page->hasHeightForWidth() ? m_page->heightForWidth(look.window.width()) : m_page->sizeHint().height();
        m_page->resize(look.window.width(), height);
    };
    fit(); // as early as that: a list that is open closes when its window changes its size
    m_page->show();
    const bool isShown = QTest::qWaitForWindowExposed(m_page.get());
    Q_UNUSED(isShown)
    QWidget *focused = m_page->focusWidget();
    if (focused && !isInDropdown(focused))
        focused->clearFocus();
    fit();
}

} // namespace pictures
