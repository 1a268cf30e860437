#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// Short texts in frames, each with a cross that takes it away; as many in a line as fit (visual.md, `gallery-choice`).
class TokenList : public QWidget
{
    Q_OBJECT

public:
    explicit TokenList(QWidget *parent = nullptr);

    QStringList tokens() const;
    void setTokens(const QStringList &tokens);

Q_SIGNALS:
    void dismissed(const QString &token); ///< by the user; it is gone already
};

} // namespace ui
