#pragma once

#include "ui/components/controls/control.h"

class QVBoxLayout;

namespace ui {

/// The line of an expandable section: a triangle and a title; checked means open.
class ExpandableHeader : public Control
{
    Q_OBJECT

public:
    explicit ExpandableHeader(const QString &title, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A title that shows and hides what stands below it.
class ExpandableSection : public QWidget
{
    Q_OBJECT

public:
    explicit ExpandableSection(const QString &title, QWidget *parent = nullptr);

    void add(QWidget *block);
    void setTitle(const QString &title);
    void setExpanded(bool expanded);
    bool isExpanded() const;

Q_SIGNALS:
    void toggled(bool expanded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    ExpandableHeader *m_header;
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace ui
