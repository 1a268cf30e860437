#pragma once

#include "tests/pictures/scenes/stage.h"

namespace pictures {

/// A page of the gallery, as high as it needs to be.
class GalleryStage : public Stage
{
public:
    /// @param page "buttons"
    GalleryStage(const QString &page, const Look &look);

    QWidget &window() override { return *m_page; }

private:
    std::unique_ptr<QWidget> m_page;
};

} // namespace pictures
