#pragma once

#include <QLabel>

namespace ui {

/// What a field is called: bold, with " - optional" in italics behind it where it may stay empty.
class FieldLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FieldLabel(const QString &label, bool isOptional = false, QWidget *parent = nullptr);

    void setLabel(const QString &label);

    qreal exactWidth() const; ///< in one line, not rounded
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString start() const; ///< before the word in italics

    QString m_label;
    bool m_optional;
};

} // namespace ui
