#pragma once

#include <QWidget>

class QScrollArea;

namespace ui {

class GalleryPage;

/// Every component in every state, so that a look tells whether one is off: `ses-console --gallery`. The bar at the
/// bottom chooses the page, the colour scheme and the density.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

    void showPage(const QString &id);
    GalleryPage *page() const { return m_page; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBar();

    QScrollArea *m_scroll;
    GalleryPage *m_page = nullptr;
};

} // namespace ui
