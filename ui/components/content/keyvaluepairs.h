#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class Text;

/// Labels with their values below, in columns parted by lines. Rows are as high as their highest pair.
class KeyValuePairs : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValuePairs(int columns = 3, QWidget *parent = nullptr);

    /// A value that is a text; empty is shown as "-". Returns its widget, so that it can be changed.
    Text *add(const QString &label, const QString &value);
    void add(const QString &label, QWidget *value);
    void clear();

    /// Fewer columns than were asked for, where they would be narrower than that; 150 unless said.
    void setLeastColumn(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Pair
    {
        Text *label;
        QWidget *value;
    };

    int columnsAt(int width) const;
    qreal pitch(int width) const; ///< from column to column
    QRect column(int index, int width) const; ///< where its texts stand: x and width
    void place();
    int arrange(int width, QList<QRect> *dividers) const;
    int heightOf(const Pair &pair, int width) const;

    int m_columns;
    int m_leastColumn = 150;
    QList<Pair> m_pairs;
    QList<QRect> m_dividers;
};

} // namespace ui
