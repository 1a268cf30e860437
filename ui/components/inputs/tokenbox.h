#pragma once

#include "ui/components/inputs/tokenlist.h"

namespace ui {

class Button;

/// One token of a TokenList.
class TokenBox : public QWidget
{
    Q_OBJECT

public:
    TokenBox(const TokenList::Token &token, QWidget *parent);

    const TokenList::Token &token() const { return m_token; }
    Button *cross() const { return m_cross; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TokenList::Token m_token;
    Button *m_cross;
};

} // namespace ui
