#pragma once

#include "ui/components/status/statuskind.h"

#include <QPainter>
#include <QWidget>

namespace ui {

class SpinnerMotion;
class Theme;

/// Icon and text in the colour of the status: never colour alone (console.md 1.5). The text wraps.
class StatusIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit StatusIndicator(StatusKind kind = StatusKind::Info, const QString &text = {}, QWidget *parent = nullptr);

    void setStatus(StatusKind kind, const QString &text);
    StatusKind kind() const { return m_kind; }
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusKind m_kind;
    QString m_text;
    SpinnerMotion *m_motion = nullptr;
};

/// Room that icon and gap take before the text.
constexpr int statusTextStart = 20;

/// Paints a status into the cell of a table: from the area's upper edge, cut with "…" or wrapped.
void paintStatus(QPainter &painter, const QRectF &area, StatusKind kind, const QString &text, bool wraps,
                 const Theme &theme);

} // namespace ui
