#pragma once

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class Breadcrumbs;

/// The part of the window that scrolls: breadcrumbs and below them the page. The scroll bar stands in the room beside
/// the page, so that the page is as wide with it as without.
class ContentArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ContentArea(QWidget *parent = nullptr);

    Breadcrumbs *breadcrumbs() const { return m_breadcrumbs; }

    /// Shows this page; the one before is taken out, hidden, and stays whoever's it was. Scrolls to the top.
    void setPage(QWidget *page);
    QWidget *page() const { return m_page; }

    /// Room left and right of the page.
    void setSides(int left, int right);

    /// What lies over the upper edge (flash messages) while the page scrolls under it; 0: nothing.
    void setCovered(int height);
    int covered() const { return m_covered; } ///< where things that stick to the top stand, in the viewport

Q_SIGNALS:
    void coveredChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void fit();

    Breadcrumbs *m_breadcrumbs;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_page;
    int m_left = 0;
    int m_right = 0;
    int m_covered = 0;
};

} // namespace ui
