#pragma once

#include <QListView>

namespace ui {

/// The rows of an OptionModel below each other. They share the frame of the panel in which they stand, and their
/// borders with their neighbours: rows are 30 px apart and two more high (visual.md section 6).
class OptionView : public QListView
{
    Q_OBJECT

public:
    explicit OptionView(QWidget *parent = nullptr);

    int contentHeight() const; ///< of all rows, seen or not

    void move(int step); ///< to the next or previous one that can be chosen; from the end to the beginning; from
                         ///< nowhere to the one that is chosen, or to the first or last
    void moveTo(int row, int step); ///< to this one, or the next in that direction that can be chosen

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFrame(QPainter &painter, const QModelIndex &index) const;
};

} // namespace ui
