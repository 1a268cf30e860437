#pragma once

#include <QList>
#include <QWidget>

namespace ui {

/// Parts of a sentence one behind the other, a text's space apart: texts in several styles, links. What does not fit
/// goes on to the next line, part by part.
class Sentence : public QWidget
{
    Q_OBJECT

public:
    explicit Sentence(QWidget *parent = nullptr);

    Sentence *add(QWidget *part); ///< takes it over; returns itself, for use in a page's outline
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int arrange(int width, bool apply) const;

    QList<QWidget *> m_parts;
};

} // namespace ui
