#pragma once

#include <QPainter>
#include <QWidget>

namespace ui {

class Theme;

/// A short word or number on a coloured ground.
class Badge : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Grey, Blue, Green, Red };

    explicit Badge(const QString &text, Kind kind = Kind::Grey, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Kind m_kind;
};

QSize badgeSize(const QString &text);
void paintBadge(QPainter &painter, const QPointF &at, const QString &text, Badge::Kind kind, const Theme &theme);

} // namespace ui
