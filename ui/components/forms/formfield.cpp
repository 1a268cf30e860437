#include "ui/components/forms/formfield.h"

#include "ui/components/content/text.h"
#include "ui/components/forms/fieldcontrol.h"
#include "ui/components/forms/fieldlabel.h"
#include "ui/components/forms/leavewatch.h"
#include "ui/components/forms/remarkline.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QMouseEvent>

#include <cmath>

namespace ui {

namespace {

constexpr int gap = 4; // above the control, and below it between each two parts
constexpr int wideEnough = 688; // the control takes two thirds of a row from here on
constexpr int linkGap = 8; // before and after the line that parts label and link

int heightOf(const QWidget *widget, int width)
{
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

InputRemark lookOf(const Remark &remark)
{
    switch (remark.kind) {
    case Remark::Kind::Error:
        return InputRemark::Invalid;
    case Remark::Kind::Warning:
        return InputRemark::Warning;
    case Remark::Kind::None:
        break;
    }
    return InputRemark::None;
}

} // namespace

struct FormField::Line
{
    int width;
    bool apply;
    int y = 0;

    void put(QWidget *widget, int left, int widgetWidth, int height) const
    {
        if (apply)
            widget->setGeometry(left, y, widgetWidth, height);
    }

    void add(QWidget *widget, int gapAbove)
    {
        if (widget->isHidden())
            return;
        y += gapAbove;
        const int height = heightOf(widget, width);
        put(widget, 0, width, height);
        y += height;
    }
};

FormField::FormField(const FieldTexts &texts, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(new FieldLabel(texts.label, texts.isOptional, this))
    , m_description(new Text({}, TextStyle::Small, Color::TextFormSecondary, this))
    , m_control(control)
    , m_remarkLine(new RemarkLine(this))
    , m_constraint(new Text({}, TextStyle::Small, Color::TextFormSecondary, this))
    , m_ownDescription(control->accessibleDescription())
{
    setObjectName(control->objectName() + QStringLiteral("Field"));
    m_remarkLine->setObjectName(control->objectName() + QStringLiteral("Remark"));
    m_control->setParent(this);
    m_description->setWrap(Wrap::Words);
    m_constraint->setWrap(Wrap::Words);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLabel(texts.label);
    setDescription(texts.description);
    setConstraint(texts.constraint);
    whenEdited(m_control, this, [this] { takeEdit(); });
    connect(new LeaveWatch(m_control, this), &LeaveWatch::left, this, &FormField::takeLeave);
}

FormField *FormField::setCheck(Check check)
{
    m_check = std::move(check);
    return this;
}

FormField *FormField::setBeside(QWidget *beside)
{
    m_beside = beside;
    m_beside->setParent(this);
    m_beside->show();
    setTabOrder(m_control, m_beside);
    rearrange();
    return this;
}

FormField *FormField::setWide(bool wide)
{
    m_wide = wide;
    rearrange();
    return this;
}

FormField *FormField::setLabelLink(QWidget *link)
{
    m_labelLink = link;
    m_labelLink->setParent(this);
    m_labelLink->show();
    rearrange();
    return this;
}

void FormField::setLabel(const QString &label)
{
    m_label->setLabel(label);
    m_label->setVisible(!label.isEmpty());
    if (!label.isEmpty()) // a checkbox without a label of the field has its own
        nameControl(m_control, m_label->text());
    rearrange();
}

void FormField::setDescription(const QString &description)
{
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    describe();
    rearrange();
}

void FormField::setConstraint(const QString &constraint)
{
    m_constraint->setText(constraint);
    m_constraint->setVisible(!constraint.isEmpty());
    describe();
    rearrange();
}

void FormField::setRemark(const Remark &remark)
{
    m_remark = remark;
    m_remarkLine->setRemark(remark);
    showRemark(m_control, lookOf(remark));
    describe();
    rearrange();
}

bool FormField::check()
{
    m_changed = false;
    if (m_check)
        setRemark(m_check());
    return !m_remark.isError();
}

QWidget *FormField::firstWrong() const
{
    return entryOf(m_control);
}

void FormField::takeEdit()
{
    m_changed = true;
    if (m_remark.kind != Remark::Kind::None)
        setRemark(m_check ? m_check() : Remark());
    Q_EMIT edited();
}

void FormField::takeLeave()
{
    if (m_changed && isVisible())
        check();
}

// What is read out after the name; the remark comes first, for it is what one has to do something about.
void FormField::describe()
{
    QStringList parts{m_remark.text, m_ownDescription, m_description->text(), m_constraint->text()};
    parts.removeAll({});
    describeControl(m_control, parts.join(QLatin1Char('\n')));
}

void FormField::rearrange()
{
    updateGeometry();
    arrange(width(), true);
    update();
}

int FormField::controlWidth(int width) const
{
    int most = width;
    if (!m_wide && width >= wideEnough) {
        const int gutter = themeOf(this).blockGap();
        most = qRound((width + gutter) * 2 / 3.0) - gutter;
    }
    return takesWidth(m_control) ? most : std::min(most, m_control->sizeHint().width());
}

void FormField::arrangeLabel(Line &line) const
{
    if (m_label->isHidden())
        return;
    const bool linked = m_labelLink && !m_labelLink->isHidden();
    const int link = linked ? 2 * linkGap + 1 + m_labelLink->sizeHint().width() : 0;
    const int width = std::min(line.width - link, int(std::ceil(m_label->exactWidth())));
    const int height = m_label->heightForWidth(width);
    line.put(m_label, 0, width, height);
    if (linked && line.apply) { // on the baseline of the label
        const QSize size = m_labelLink->sizeHint();
        const int drop = baseline(TextStyle::Label) - baseline(TextStyle::InfoLink);
        const int at = qRound(std::min<qreal>(width, m_label->exactWidth()) + 2 * linkGap + 1);
        m_labelLink->setGeometry(QRect(QPoint(at, drop), size));
    }
    line.y += height;
}

void FormField::arrangeControl(Line &line) const
{
    const int width = controlWidth(line.width);
    const int height = heightOf(m_control, width);
    line.put(m_control, 0, width, height);
    if (!m_beside || m_beside->isHidden()) {
        line.y += height;
        return;
    }
    const Theme &theme = themeOf(this);
    const int gutter = theme.blockGap();
    const QSize hint = m_beside->sizeHint();
    if (line.width >= wideEnough && !m_wide) {
        // A text stands on the line of the input's text.
        const int drop = hint.height() < theme.controlHeight() ? theme.by(4, 2) : 0;
        const int room = line.width - width - gutter;
        Line beside = line;
        beside.y += drop;
        beside.put(m_beside, width + gutter, takesWidth(m_beside) ? room : std::min(room, hint.width()), hint.height());
        line.y += std::max(height, drop + hint.height());
        return;
    }
    line.y += height + gutter;
    line.put(m_beside, 0, takesWidth(m_beside) ? line.width : std::min(line.width, hint.width()), hint.height());
    line.y += hint.height();
}

// Returns the height that the field takes at this width.
int FormField::arrange(int width, bool apply) const
{
    Line line{.width = std::max(1, width), .apply = apply};
    arrangeLabel(line);
    line.add(m_description, 0);
    if (line.y > 0)
        line.y += gap;
    arrangeControl(line);
    line.add(m_remarkLine, gap);
    line.add(m_constraint, gap);
    return line.y;
}

QSize FormField::sizeHint() const
{
    const int width = std::max({m_control->sizeHint().width(), m_label->sizeHint().width(), 200});
    return {width, heightForWidth(this->width() > 200 ? this->width() : width)};
}

QSize FormField::minimumSizeHint() const
{
    return {std::max(80, m_control->minimumSizeHint().width()), 0};
}

int FormField::heightForWidth(int width) const
{
    return arrange(width, false);
}

void FormField::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void FormField::paintEvent(QPaintEvent *)
{
    if (!m_labelLink || m_labelLink->isHidden() || m_label->isHidden())
        return;
    QPainter painter(this);
    const QRect link = m_labelLink->geometry();
    paintLine(painter, QRectF(link.left() - linkGap - 1, link.top(), 1, link.height()),
              themeOf(this).color(Color::BorderDividerDefault));
}

// As in a browser: the label belongs to the control.
void FormField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_label->isHidden()
        && m_label->geometry().contains(event->position().toPoint()))
        entryOf(m_control)->setFocus(Qt::MouseFocusReason);
    else
        QWidget::mousePressEvent(event);
}

bool FormField::event(QEvent *event)
{
    // A part changed its text or its size, appeared or went.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        rearrange();
    return QWidget::event(event);
}

} // namespace ui
