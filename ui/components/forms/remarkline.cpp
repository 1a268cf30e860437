#include "ui/components/forms/remarkline.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int textStart = 20; // icon and 4 px

} // namespace

RemarkLine::RemarkLine(QWidget *parent) : QLabel(parent)
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void RemarkLine::setRemark(const Remark &remark)
{
    const bool isNews = remark.kind != Remark::Kind::None && (remark.text != text() || remark.kind != m_kind);
    m_kind = remark.kind;
    setText(remark.text);
    setAccessibleName(remark.text);
    setVisible(remark.kind != Remark::Kind::None);
    updateGeometry();
    update();
    if (isNews) {
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

QSize RemarkLine::sizeHint() const
{
    return {textStart + qRound(textWidth(text(), TextStyle::Small)) + 1, lineHeight(TextStyle::Small)};
}

QSize RemarkLine::minimumSizeHint() const
{
    return {textStart + 40, lineHeight(TextStyle::Small)};
}

int RemarkLine::heightForWidth(int width) const
{
    return measureText(text(), TextStyle::Small, width - textStart, Wrap::Words).height;
}

void RemarkLine::paintEvent(QPaintEvent *)
{
    const bool isError = m_kind == Remark::Kind::Error;
    const QColor color = themeOf(this).color(isError ? Color::TextStatusError : Color::TextStatusWarning);
    QPainter painter(this);
    paintIcon(painter, QPointF(), isError ? Icon::StatusNegative : Icon::StatusWarning, color);
    paintText(painter, QRectF(textStart, 0, width() - textStart, height()), text(), TextStyle::Small, color,
              Qt::AlignLeft, Wrap::Words);
}

} // namespace ui
