#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Header;

/// A rounded box with a header, a body and, if wanted, a footer. It stands out by its border only.
class Container : public QWidget
{
    Q_OBJECT

public:
    /// Without a title there is no header: what is in it has one elsewhere.
    explicit Container(const QString &title = {}, QWidget *parent = nullptr);

    Header *header() const { return m_header; }

    /// Adds to the body, below what is there; blocks are a block's gap apart.
    void add(QWidget *block);

    void setFooter(QWidget *footer);

    /// The body reaches to the border at the left and right, and has no room below: for tables.
    void setBare(bool bare);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
    Header *m_header;
    QWidget *m_footer = nullptr;
    bool m_bare = false;
};

} // namespace ui
