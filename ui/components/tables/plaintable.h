#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace ui {

/// A small table that shows values as they are: without sorting, filter and pages (visual.md section 3, picture
/// `detail-verified-records`). Cells are widgets; columns share the width in the ratio of what they hold.
class PlainTable : public QWidget
{
    Q_OBJECT

public:
    explicit PlainTable(const QStringList &titles, QWidget *parent = nullptr);

    void setFixedWidth(int column, int width); ///< whatever it holds
    void setSides(int pixels); ///< room left and right
    void setCellsAtTop(); ///< instead of in the middle of their row
    void setClosed(); ///< a line below the last row too, for what is said below the table

    void addRow(const QList<QWidget *> &cells);
    void clear();
    int rowCount() const { return int(m_rows.size()); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Padding
    {
        int left;
        int right;
    };

    Padding padding(qsizetype column) const;
    int headerHeight() const;
    QList<qreal> widths(int width) const;
    int arrange(int width, bool apply) const;

    QStringList m_titles;
    QList<int> m_fixed; ///< by column; 0: by what it holds
    QList<QList<QWidget *>> m_rows;
    int m_sides = 0;
    bool m_isTop = false;
    bool m_isClosed = false;
    mutable QList<int> m_lines; ///< y of the lines between rows
};

} // namespace ui
