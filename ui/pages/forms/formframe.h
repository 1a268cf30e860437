#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Blocks;
class Header;

/// The outline of a form page: its title, and the blocks below, a little nearer than on other pages (pictures
/// `edit-*`).
class FormFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FormFrame(QWidget *parent = nullptr);

    Header *header() const { return m_header; }
    Blocks *blocks() const { return m_blocks; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QVBoxLayout *m_column;
    Header *m_header;
    Blocks *m_blocks;
};

} // namespace ui
