#include "ui/components/content/header.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/link.h"
#include "ui/theme/style.h"

#include <QEvent>

#include <cmath>

namespace ui {

namespace {

constexpr qreal counterGap = 4.9; // a space
constexpr int infoGap = 8;
constexpr int actionGap = 8;
constexpr int beforeActions = 11; // as little as picture mailbox-message has

TextStyle styleOf(Header::Level level)
{
    switch (level) {
    case Header::Level::Page:
        return TextStyle::HeadingXl;
    case Header::Level::Container:
        return TextStyle::HeadingL;
    case Header::Level::Section:
        return TextStyle::HeadingM;
    }
    Q_UNREACHABLE();
}

} // namespace

Header::Header(Level level, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_level(level)
    , m_title(new Text(title, styleOf(level), Color::TextHeadingDefault, this))
    , m_dash(new Text(QStringLiteral(" - "), TextStyle::HeadingL, Color::TextHeadingDefault, this))
    , m_optional(new Text(tr("optional"), TextStyle::HeadingLItalic, Color::TextHeadingDefault, this))
    , m_counter(new Text({}, TextStyle::HeadingLCounter, Color::TextCounter, this))
    , m_description(new Text({}, TextStyle::Body, Color::TextHeadingSecondary, this))
{
    m_title->setWrap(Wrap::Words);
    m_description->setWrap(Wrap::Words);
    m_dash->hide();
    m_optional->hide();
    m_counter->hide();
    m_description->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString Header::title() const
{
    return m_title->text();
}

void Header::setTitle(const QString &title)
{
    m_title->setText(title);
    updateGeometry();
    arrange(width(), true);
}

void Header::setOptional(bool isOptional)
{
    m_dash->setVisible(isOptional);
    m_optional->setVisible(isOptional);
    updateGeometry();
    arrange(width(), true);
}

void Header::setCounter(const QString &counter)
{
    m_counter->setText(counter);
    m_counter->setVisible(!counter.isEmpty());
    updateGeometry();
    arrange(width(), true);
}

void Header::setDescription(const QString &description)
{
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    updateGeometry();
}

void Header::addAction(QWidget *action)
{
    insertAction(int(m_actions.size()), action);
}

void Header::insertAction(int index, QWidget *action)
{
    const bool hidden = action->isHidden() && action->testAttribute(Qt::WA_WState_ExplicitShowHide);
    action->setParent(this);
    action->setVisible(!hidden); // a new parent hides it
    m_actions.insert(index, action);
    updateGeometry();
    arrange(width(), true);
}

void Header::showInfo()
{
    if (m_info)
        return;
    m_info = new Link(tr("Info"), Link::Kind::Info, this);
    m_info->setObjectName(QStringLiteral("info"));
    m_info->setAccessibleName(tr("Info: %1").arg(title()));
    connect(m_info, &QAbstractButton::clicked, this, &Header::infoRequested);
    m_info->show();
    updateGeometry();
    arrange(width(), true);
}

void Header::setTitleWraps(bool wraps)
{
    m_titleWraps = wraps;
    updateGeometry();
    arrange(width(), true);
}

Header::Measures Header::measures() const
{
    const Theme &theme = themeOf(this);
    const bool actions = !shownActions().isEmpty();
    if (m_level == Level::Page)
        return {.titleTop = theme.by(1, 0),
                .titleHeight = theme.by(31, 30),
                .beforeDescription = theme.by(4, 2),
                .beforeOwnLine = theme.by(5, 4)};
    return {.titleTop = theme.by(4, 2),
            .titleHeight = theme.by(28, 26),
            .beforeDescription = actions ? theme.by(4, 2) : theme.by(2, 0),
            .beforeOwnLine = theme.by(4, 2)};
}

QList<QWidget *> Header::shownActions() const
{
    QList<QWidget *> shown;
    std::copy_if(m_actions.begin(), m_actions.end(), std::back_inserter(shown),
                 [](const QWidget *action) { return !action->isHidden(); });
    return shown;
}

qreal Header::optionalWidth() const
{
    if (m_optional->isHidden())
        return 0;
    return textWidth(m_dash->text(), m_dash->textStyle()) + textWidth(m_optional->text(), m_optional->textStyle());
}

qreal Header::restWidth() const
{
    const qreal counter = m_counter->isHidden() ? 0 : counterGap + textWidth(m_counter->text(), m_counter->textStyle());
    return optionalWidth() + counter + (m_info ? infoGap + m_info->sizeHint().width() : 0);
}

int Header::titleLineWidth() const
{
    return m_title->sizeHint().width() + int(std::ceil(restWidth()));
}

// Counter and link stand behind each other by their exact widths: rounded ones would add up.
int Header::arrangeTitle(int width, bool apply) const
{
    const Measures measures = this->measures();
    const int room = std::max(1, width - int(std::ceil(restWidth())));
    const int shown = std::min(room, m_title->sizeHint().width());
    const int height = m_title->heightForWidth(shown);
    if (apply) {
        m_title->setGeometry(0, measures.titleTop, shown, height);
        qreal x = std::min<qreal>(shown, textWidth(m_title->text(), m_title->textStyle()));
        if (!m_optional->isHidden()) {
            const int dash = int(std::ceil(textWidth(m_dash->text(), m_dash->textStyle())));
            m_dash->setGeometry(qRound(x), measures.titleTop, dash, height);
            const int left = qRound(x + textWidth(m_dash->text(), m_dash->textStyle()));
            m_optional->setGeometry(QRect(QPoint(left, measures.titleTop), m_optional->sizeHint()));
            x += optionalWidth();
        }
        if (!m_counter->isHidden()) {
            const QPoint at(qRound(x + counterGap), measures.titleTop);
            m_counter->setGeometry(QRect(at, m_counter->sizeHint()));
            x += counterGap + textWidth(m_counter->text(), m_counter->textStyle());
        }
        if (m_info) { // on the baseline of the title
            const int drop = baseline(m_title->textStyle()) - baseline(TextStyle::InfoLink);
            m_info->setGeometry(QRect(QPoint(qRound(x + infoGap), measures.titleTop + drop), m_info->sizeHint()));
        }
    }
    return measures.titleHeight + height - lineHeight(m_title->textStyle());
}

int Header::arrangeActions(int left, int top, int width, bool apply) const
{
    int x = left;
    int y = top;
    int line = 0;
    for (QWidget *action : shownActions()) {
        const QSize size = action->sizeHint();
        if (x > left && x + size.width() > left + width) {
            x = left;
            y += line + actionGap;
            line = 0;
        }
        if (apply)
            action->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + actionGap;
        line = std::max(line, size.height());
    }
    return y + line - top;
}

// Returns the height that the header takes at this width.
int Header::arrange(int width, bool apply) const
{
    const Measures measures = this->measures();
    int actionsWidth = -actionGap;
    int actionsHeight = 0;
    for (const QWidget *action : shownActions()) {
        actionsWidth += action->sizeHint().width() + actionGap;
        actionsHeight = std::max(actionsHeight, action->sizeHint().height());
    }
    const bool fits = actionsWidth <= 0 || titleLineWidth() + beforeActions + actionsWidth <= width;
    const bool beside = fits || m_titleWraps;
    int height = arrangeTitle(fits || !m_titleWraps ? width : width - actionsWidth - beforeActions, apply);
    if (actionsWidth > 0 && beside) {
        const int top = fits ? std::max(0, (height - actionsHeight) / 2) : 0;
        arrangeActions(width - actionsWidth, top, actionsWidth, apply);
        height = std::max(height, actionsHeight);
    } else if (actionsWidth > 0) {
        height += measures.beforeOwnLine;
        height += arrangeActions(0, height, width, apply);
    }
    if (m_description->isHidden())
        return height;
    height += measures.beforeDescription;
    const int lines = m_description->heightForWidth(width);
    if (apply)
        m_description->setGeometry(0, height, width, lines);
    return height + lines;
}

QSize Header::sizeHint() const
{
    int width = titleLineWidth();
    for (const QWidget *action : shownActions())
        width += actionGap + action->sizeHint().width();
    return {std::max(width, m_description->isHidden() ? 0 : 400), heightForWidth(4000)};
}

QSize Header::minimumSizeHint() const
{
    return {100, 0};
}

int Header::heightForWidth(int width) const
{
    return arrange(width, false);
}

void Header::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool Header::event(QEvent *event)
{
    // An action appeared, changed its text or its size.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
