#include "ui/pages/policyforms/principalsfield.h"

#include "core/ses/policystatement.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/taborder.h"
#include "ui/components/inputs/tokenlist.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int aboveTokens = 8; // beside a field's gap

} // namespace

PrincipalsField::PrincipalsField(QWidget *parent)
    : FieldColumn(parent)
    , m_input(new TextInput)
    , m_add(new Button(Button::Variant::Normal, tr("Add")))
    , m_tokens(new TokenList)
    , m_tokensRow(new QWidget)
{
    m_input->setObjectName(u"principal"_s);
    m_input->setHint(u"123456789012"_s);
    m_field =
        new FormField({.label = tr("Principals"), .description = tr("Account IDs or ARNs of IAM users.")}, m_input);
    m_field->setCheck([this] { return remarkNow(); });
    m_add->setObjectName(u"addPrincipal"_s);
    m_add->setAccessibleName(tr("Add principal"));
    m_field->setBeside(m_add);
    m_tokens->setObjectName(u"principals"_s);
    m_tokens->setAccessibleName(tr("Principals"));
    auto *row = new QVBoxLayout(m_tokensRow);
    row->setContentsMargins(0, aboveTokens, 0, 0);
    row->addWidget(m_tokens);
    m_tokensRow->hide();
    add(m_field);
    add(m_tokensRow);
    connect(m_add, &QAbstractButton::clicked, this, &PrincipalsField::addTyped);
    connect(m_field, &FormField::edited, this, &PrincipalsField::edited);
    connect(m_tokens, &TokenList::dismissed, this, [this] {
        m_tokensRow->setVisible(!m_tokens->tokens().isEmpty());
        Q_EMIT edited();
    });
}

QStringList PrincipalsField::principals() const
{
    QStringList all = m_tokens->tokens() + typed();
    all.removeDuplicates();
    return all;
}

void PrincipalsField::setPrincipals(const QStringList &principals)
{
    m_input->clear();
    m_field->setRemark({});
    showTokens(principals);
}

/// Several may be pasted at once.
QStringList PrincipalsField::typed() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return m_input->text().split(between, Qt::SkipEmptyParts);
}

void PrincipalsField::addTyped()
{
    m_input->setFocus(Qt::OtherFocusReason);
    if (typed().isEmpty()) {
        m_field->setRemark(Remark::error(ses::checkPrincipal({})));
        return;
    }
    if (!m_field->check())
        return;
    showTokens(principals());
    m_input->clear();
    Q_EMIT edited();
}

void PrincipalsField::showTokens(const QStringList &tokens)
{
    m_tokens->setTokens(tokens);
    tabBehind(m_add, m_tokens);
    m_tokensRow->setVisible(!tokens.isEmpty());
}

Remark PrincipalsField::remarkNow() const
{
    const QStringList parts = typed();
    for (const QString &part : parts) {
        if (const QString problem = ses::checkPrincipal(part); !problem.isEmpty())
            return Remark::error(problem);
    }
    const bool isMissing = principals().isEmpty() && (!m_isNeeded || m_isNeeded());
    return isMissing ? Remark::error(ses::checkPrincipal({})) : Remark();
}

/// Enter adds; on other lines of the page it sends the form.
void PrincipalsField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_input->hasFocus())
        addTyped();
    else
        FieldColumn::keyPressEvent(event);
}

} // namespace ui
