#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class Button;
class TabButton;
class TabShade;

/// The line with the tabs of a page; what they show belongs to whoever listens. When they do not fit, arrows at both
/// ends scroll them, and the current one is always brought into view. Left, right, Home and End move and choose.
class Tabs : public QWidget
{
    Q_OBJECT

public:
    struct Tab
    {
        QString id; ///< what chosen() says
        QString text;
        bool enabled = true;
    };

    explicit Tabs(const QList<Tab> &tabs, QWidget *parent = nullptr);

    QString current() const { return m_current; }
    void setCurrent(const QString &id);
    TabButton *tab(const QString &id) const; ///< null if there is none
    void setText(const QString &id, const QString &text);
    void setBadge(const QString &id, const QString &badge); ///< a number beside the text; empty: none
    bool hasArrows() const { return m_overflow; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id); ///< by the user; current() is already that

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void addTab(const Tab &tab);
    void arrange();
    void scrollTo(int offset);
    void showCurrent();
    void step(TabButton *from, int key);
    void choose(TabButton *button);
    qreal length() const; ///< of all tabs
    int barHeight() const; ///< with arrows it is higher
    int page() const; ///< what an arrow scrolls by
    int furthest() const; ///< the offset at which the last tab is seen

    QList<TabButton *> m_tabs;
    QWidget *m_view; ///< cuts off what is scrolled away
    TabShade *m_leftShade;
    TabShade *m_rightShade;
    Button *m_left;
    Button *m_right;
    QString m_current;
    int m_offset = 0;
    bool m_overflow = false;
};

} // namespace ui
