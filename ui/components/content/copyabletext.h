#pragma once

#include <QWidget>

namespace ui {

class CopyButton;

/// A value with an icon that copies it. It breaks after any character; further lines start at the left edge itself.
class CopyableText : public QWidget
{
    Q_OBJECT

public:
    CopyableText(const QString &text, const QString &subject, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    CopyButton *m_button;
};

} // namespace ui
