#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// The blocks of a page or a tab, one below the other, a block's gap apart.
class Blocks : public QWidget
{
    Q_OBJECT

public:
    /// `top`: whether there is room above the first one, as below a line of tabs (visual.md section 2).
    explicit Blocks(bool top = false, QWidget *parent = nullptr);

    void add(QWidget *block);
    void insert(int index, QWidget *block);

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QVBoxLayout *m_column;
    bool m_top;
};

} // namespace ui
