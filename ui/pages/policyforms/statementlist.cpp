#include "ui/pages/policyforms/statementlist.h"

#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/theme/style.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

StatementList::StatementList(QWidget *parent) : Container(tr("Statements"), parent), m_column(new QVBoxLayout)
{
    setObjectName(u"statements"_s);
    auto *body = new QWidget;
    body->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(themeOf(this).blockGap());
    add(body);
}

void StatementList::setStatements(const QList<ses::PolicyStatement> &statements, int edited)
{
    for (QWidget *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater(); // one of its buttons may be being pressed
    }
    for (int i = 0; i < statements.size(); ++i) {
        m_rows += newRow(statements[i], i, i == edited);
        m_column->addWidget(m_rows.last());
        m_rows.last()->show();
    }
    header()->setCounter(tr("(%1)").arg(statements.size()));
}

QWidget *StatementList::newRow(const ses::PolicyStatement &statement, int number, bool isEdited)
{
    auto *row = new QWidget;
    row->setObjectName(u"statement%1"_s.arg(number));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(themeOf(this).buttonGap());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    line->addLayout(texts, 1);
    texts->addWidget(new Text(tr("Statement %1").arg(number + 1), TextStyle::HeadingXs));
    texts->addWidget((new Text(statementText(statement)))->setWrap(Wrap::Words));
    if (const QString conditions = conditionsText(statement); !conditions.isEmpty())
        texts->addWidget((new Text(conditions, TextStyle::Small, Color::TextFormSecondary))->setWrap(Wrap::Words));
    const auto addButton = [&](const QString &text, const QString &name, auto signal) {
        auto *button = new Button(Button::Variant::Normal, text);
        button->setObjectName(name.arg(number));
        button->setAccessibleName(tr("%1 statement %2").arg(text).arg(number + 1));
        button->setEnabled(!isEdited);
        button->setDisabledReason(tr("It is being edited."));
        line->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QAbstractButton::clicked, this, [this, number, signal] { Q_EMIT(this->*signal)(number); });
    };
    addButton(tr("Edit"), u"editStatement%1"_s, &StatementList::editRequested);
    addButton(tr("Remove"), u"removeStatement%1"_s, &StatementList::removalRequested);
    return row;
}

QString statementText(const ses::PolicyStatement &statement)
{
    QStringList actions;
    for (const QString &action : statement.actions)
        actions += action.section(u':', 1);
    const QString sentence = statement.effect == ses::PolicyEffect::Allow ? StatementList::tr("Allow %1 for %2")
                                                                          : StatementList::tr("Deny %1 for %2");
    return sentence.arg(actions.join(u", "_s), statement.principals.join(u", "_s));
}

QString conditionsText(const ses::PolicyStatement &statement)
{
    QStringList conditions;
    for (const ses::PolicyCondition &condition : statement.conditions)
        conditions += u"%1 %2 %3"_s.arg(condition.comparison, condition.key, condition.value);
    return conditions.isEmpty() ? QString() : StatementList::tr("When %1").arg(conditions.join(u", "_s));
}

} // namespace ui
