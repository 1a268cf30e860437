#include "ui/components/collections/tablestate.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int line = 20;
constexpr int loadingHeight = 56;
constexpr int alertTop = 16;
constexpr int alertBottom = 20;
constexpr int beforeSentence = 4;
constexpr int beforeButton = 20; // 4 px below the sentence, then 16

} // namespace

TableState::TableState(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("tableState"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TableState::setSlim(bool slim)
{
    m_isSlim = slim;
    place();
    updateGeometry();
}

void TableState::begin(Kind kind)
{
    m_kind = kind;
    if (m_button)
        m_button->deleteLater(); // it may be what was pressed
    if (m_alert)
        m_alert->deleteLater();
    for (QWidget *old : {static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_alert)})
        if (old)
            old->hide();
    delete m_loading;
    delete m_title;
    delete m_sentence;
    m_loading = nullptr;
    m_title = m_sentence = nullptr;
    m_button = nullptr;
    m_alert = nullptr;
}

Button *TableState::addButton(const QString &text)
{
    auto *button = new Button(Button::Variant::Normal, text, this);
    button->setObjectName(QStringLiteral("stateAction"));
    connect(button, &QAbstractButton::clicked, this, &TableState::actionRequested);
    button->show();
    return button;
}

void TableState::showLoading(const QString &text)
{
    if (m_kind == Kind::Loading && m_loading->text() == text)
        return; // the spinner goes on turning
    begin(Kind::Loading);
    m_loading = new StatusIndicator(StatusKind::Loading, text, this);
    setAccessibleName(text);
    m_loading->show();
    place();
    updateGeometry();
}

void TableState::showMessage(const QString &title, const QString &sentence, const QString &action)
{
    if (m_kind == Kind::Message && m_title->text() == title && m_sentence->text() == sentence
        && (m_button ? m_button->text() : QString()) == action)
        return; // the focus may be on the button
    begin(Kind::Message);
    m_title = new Text(title, TextStyle::Label, Color::TextEmpty, this);
    m_sentence = new Text(sentence, TextStyle::Body, Color::TextEmpty, this);
    m_sentence->setWrap(Wrap::Words)->setTextAlignment(Qt::AlignHCenter);
    m_title->show();
    m_sentence->show();
    if (!action.isEmpty())
        m_button = addButton(action);
    setAccessibleName(title);
    place();
    updateGeometry();
}

void TableState::showError(const QString &header, const QString &text, const QString &action)
{
    begin(Kind::Error);
    m_alert = new Alert(Alert::Kind::Error, header, text, this);
    m_alert->setObjectName(QStringLiteral("tableError"));
    if (!action.isEmpty()) {
        Button *button = m_alert->addAction(action);
        connect(button, &QAbstractButton::clicked, this, &TableState::actionRequested);
    }
    m_alert->show();
    setAccessibleName(header);
    place();
    updateGeometry();
}

int TableState::heightForWidth(int width) const
{
    const Theme &theme = themeOf(this);
    const int room = width - 2 * theme.containerPadding();
    switch (m_kind) {
    case Kind::None:
        return 0;
    case Kind::Loading:
        return loadingHeight - theme.by(0, 8);
    case Kind::Error:
        return alertTop + m_alert->heightForWidth(room) + alertBottom;
    case Kind::Message:
        break;
    }
    const int text = above() + line + beforeSentence + m_sentence->heightForWidth(room);
    return text + (m_button ? beforeButton + m_button->sizeHint().height() : 0) + above() + 4 + (m_isSlim ? 4 : 0);
}

int TableState::above() const
{
    return themeOf(this).by(24, 20) - (m_isSlim ? 8 : 0);
}

QSize TableState::sizeHint() const
{
    return {400, heightForWidth(width() > 100 ? width() : 1000)};
}

QSize TableState::minimumSizeHint() const
{
    return {100, heightForWidth(width() > 100 ? width() : 1000)};
}

void TableState::place()
{
    const Theme &theme = themeOf(this);
    const int side = theme.containerPadding();
    const int room = width() - 2 * side;
    const auto centred = [&](QSize size, int y) { return QRect(QPoint((width() - size.width()) / 2, y), size); };
    if (m_kind == Kind::Loading) {
        m_loading->setGeometry(centred(m_loading->sizeHint(), (heightForWidth(width()) - line) / 2 - 1));
    } else if (m_kind == Kind::Error) {
        m_alert->setGeometry(side, alertTop, room, m_alert->heightForWidth(room));
    } else if (m_kind == Kind::Message) {
        int y = above();
        m_title->setGeometry(centred(m_title->sizeHint(), y));
        y += line + beforeSentence;
        m_sentence->setGeometry(side, y, room, m_sentence->heightForWidth(room));
        y += m_sentence->height() + beforeButton;
        if (m_button)
            m_button->setGeometry(centred(m_button->sizeHint(), y));
    }
}

void TableState::resizeEvent(QResizeEvent *)
{
    place();
}

bool TableState::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

} // namespace ui
