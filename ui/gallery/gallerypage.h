#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Container;
class GalleryRow;

/// The frame of a page of the gallery: a title, and sections below each other.
class GalleryPage : public QWidget
{
    Q_OBJECT

public:
    explicit GalleryPage(const QString &title, QWidget *parent = nullptr);

    /// A section of rows; its block takes what is added, with the distances of the reference pictures.
    class Section
    {
    public:
        GalleryRow *row(const QString &caption);
        void add(QWidget *block);
        Container *container() const { return m_container; }

    private:
        friend class GalleryPage;
        Container *m_container;
        QVBoxLayout *m_column;
    };

    Section section(const QString &title);

    /// A widget that is a section itself: a table, a container.
    void add(QWidget *block);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();

    QVBoxLayout *m_column;
    QList<QVBoxLayout *> m_rows;
};

} // namespace ui
