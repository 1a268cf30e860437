#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class PageButton;

/// Arrows and page numbers; of many pages only those around the present one, the first and the last are named.
/// Pages count from 0; what stands on the buttons counts from 1.
class Pagination : public QWidget
{
    Q_OBJECT

public:
    explicit Pagination(QWidget *parent = nullptr);

    void setPages(int page, int count); ///< the present one, of how many
    int page() const { return m_page; }
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void enableArrows();

    int m_page = 0;
    int m_count = 1;
    PageButton *m_previous;
    PageButton *m_next;
    QList<PageButton *> m_numbers;
    QList<int> m_dots; ///< where dots stand, x
    int m_width = 0;
};

/// The pages that are named, -1 for dots between: 0 1 2 3 4 5 6 -1 19.
QList<int> namedPages(int page, int count);

} // namespace ui
