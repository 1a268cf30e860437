#pragma once

#include "ui/components/forms/formfield.h"

class QKeyEvent;

namespace ui {

class Button;
class TextInput;
class TokenList;

/// Whom a statement is about: a line to type in, and those that were added. What still stands in the line counts too.
class PrincipalsField : public FieldColumn
{
    Q_OBJECT

public:
    explicit PrincipalsField(QWidget *parent = nullptr);

    QStringList principals() const;
    void setPrincipals(const QStringList &principals);

    /// Whether there must be one, asked with each check.
    void setNeeded(std::function<bool()> isNeeded) { m_isNeeded = std::move(isNeeded); }

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList typed() const;
    void addTyped();
    void showTokens(const QStringList &tokens);
    Remark remarkNow() const;

    TextInput *m_input;
    Button *m_add;
    FormField *m_field;
    TokenList *m_tokens;
    QWidget *m_tokensRow;
    std::function<bool()> m_isNeeded;
};

} // namespace ui
