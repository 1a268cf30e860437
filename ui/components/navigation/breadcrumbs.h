#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class Link;

/// Where one is: links to what is above, and the present page, which is cut with "…" when there is no room. When even
/// that does not fit, those between the first and the last stand behind a "…" that opens a menu.
class Breadcrumbs : public QWidget
{
    Q_OBJECT

public:
    struct Crumb
    {
        QString text;
        QString target = {}; ///< what activated() says; the last one needs none
    };

    explicit Breadcrumbs(QWidget *parent = nullptr);

    void setCrumbs(const QList<Crumb> &crumbs);
    QString shownText() const; ///< the last one, as it is painted

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    bool isCollapsed() const;
    qreal widthBeforeLast(bool collapsed) const;
    void openMenu();

    QList<Crumb> m_crumbs;
    QList<Link *> m_links; ///< of all but the last
    Link *m_more; ///< "…"
    QList<qreal> m_arrows; ///< x of what parts them
    qreal m_last = 0; ///< x of the last one
};

} // namespace ui
