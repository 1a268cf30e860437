#include "ui/gallery/gallerypage.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/gallery/galleryrow.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int edge = 20;
constexpr int side = 40;

} // namespace

GalleryPage::GalleryPage(const QString &title, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("galleryPage"));
    m_column->setContentsMargins(side, edge, side, edge);
    m_column->addWidget(new Header(Header::Level::Page, title));
    m_column->addStretch();
    measure();
}

GalleryPage::Section GalleryPage::section(const QString &title)
{
    Section section;
    section.m_container = new Container(title);
    auto *rows = new QWidget;
    section.m_column = new QVBoxLayout(rows);
    section.m_column->setContentsMargins(0, 0, 0, 0);
    section.m_container->add(rows);
    m_rows.append(section.m_column);
    add(section.m_container);
    measure();
    return section;
}

void GalleryPage::add(QWidget *block)
{
    m_column->insertWidget(m_column->count() - 1, block); // the stretch stays last
}

GalleryRow *GalleryPage::Section::row(const QString &caption)
{
    auto *row = new GalleryRow(caption);
    m_column->addWidget(row);
    return row;
}

void GalleryPage::Section::add(QWidget *block)
{
    m_column->addWidget(block);
}

void GalleryPage::measure()
{
    const Theme &theme = themeOf(this);
    m_column->setSpacing(theme.blockGap());
    for (QVBoxLayout *rows : std::as_const(m_rows))
        rows->setSpacing(theme.by(16, 12));
}

void GalleryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

void GalleryPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Color::BackgroundLayoutMain));
}

} // namespace ui
