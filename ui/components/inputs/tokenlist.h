#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

class TokenBox;

/// Short texts in frames, each with a cross that takes it away; as many in a line as fit (visual.md, `gallery-choice`).
class TokenList : public QWidget
{
    Q_OBJECT

public:
    struct Token
    {
        QString text;
        QString detail = {}; ///< second line, small
        bool enabled = true;
    };

    explicit TokenList(QWidget *parent = nullptr);

    QStringList tokens() const;
    void setTokens(const QStringList &tokens);
    void setDetailedTokens(const QList<Token> &tokens);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void dismissed(const QString &token); ///< by the user; it is gone already

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void add(const Token &token);
    void dismiss(TokenBox *box);
    int arrange(int width, bool apply) const;

    QList<TokenBox *> m_boxes;
};

} // namespace ui
