#include "ui/components/inputs/tokenlist.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/components/controls/button.h"
#include "ui/components/inputs/tokenbox.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int gap = 8;

} // namespace

TokenList::TokenList(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::List);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList TokenList::tokens() const
{
    QStringList tokens;
    for (const TokenBox *box : m_boxes)
        tokens.append(box->token().text);
    return tokens;
}

void TokenList::setTokens(const QStringList &tokens)
{
    QList<Token> plain;
    for (const QString &token : tokens)
        plain.append({.text = token});
    setDetailedTokens(plain);
}

void TokenList::setDetailedTokens(const QList<Token> &tokens)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const Token &token : tokens)
        add(token);
    updateGeometry();
    arrange(width(), true);
}

void TokenList::add(const Token &token)
{
    auto *box = new TokenBox(token, this);
    connect(box->cross(), &QAbstractButton::clicked, this, [this, box] { dismiss(box); });
    box->show();
    m_boxes.append(box);
}

// The keyboard goes on to the cross that moves into its place.
void TokenList::dismiss(TokenBox *box)
{
    const qsizetype at = m_boxes.indexOf(box);
    const bool hadFocus = box->cross()->hasFocus();
    m_boxes.removeAt(at);
    if (hadFocus && !m_boxes.isEmpty())
        m_boxes[std::min(at, m_boxes.size() - 1)]->cross()->setFocus(Qt::OtherFocusReason);
    box->setParent(nullptr);
    box->deleteLater(); // not yet: its cross is being pressed
    updateGeometry();
    arrange(width(), true);
    Q_EMIT dismissed(box->token().text);
}

// Returns the height that they take at this width. All of one line are of one height.
int TokenList::arrange(int width, bool apply) const
{
    int y = 0;
    for (qsizetype first = 0; first < m_boxes.size();) {
        qsizetype last = first;
        int height = 0;
        for (int x = 0; last < m_boxes.size(); ++last) {
            const QSize size = m_boxes[last]->sizeHint();
            if (last > first && x + size.width() > width)
                break;
            x += size.width() + gap;
            height = std::max(height, size.height());
        }
        for (int x = 0; first < last; ++first) {
            const int boxWidth = std::min(width, m_boxes[first]->sizeHint().width());
            if (apply)
                m_boxes[first]->setGeometry(x, y, boxWidth, height);
            x += boxWidth + gap;
        }
        y += height + gap;
    }
    return std::max(0, y - gap);
}

QSize TokenList::sizeHint() const
{
    int width = 0;
    for (const TokenBox *box : m_boxes)
        width += box->sizeHint().width() + gap;
    return {std::max(0, width - gap), heightForWidth(this->width() > 100 ? this->width() : width)};
}

QSize TokenList::minimumSizeHint() const
{
    return {100, 0};
}

int TokenList::heightForWidth(int width) const
{
    return arrange(width, false);
}

void TokenList::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool TokenList::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
