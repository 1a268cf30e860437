#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class Text;

/// A line of the gallery: a caption, then examples beside each other, which go on below where the line is full.
class GalleryRow : public QWidget
{
    Q_OBJECT

public:
    explicit GalleryRow(const QString &caption, QWidget *parent = nullptr);

    /// `width`: of an example that takes what it is given; 0: its own. Returns the example.
    template <typename Example>
    Example *add(Example *example, int width = 0)
    {
        append(example, width);
        return example;
    }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {400, 20}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item
    {
        QWidget *widget;
        int width;
    };

    void append(QWidget *widget, int width);
    QSize sizeOf(const Item &item) const;
    int arrange(int width, bool apply) const;

    Text *m_caption;
    QList<Item> m_items;
};

} // namespace ui
