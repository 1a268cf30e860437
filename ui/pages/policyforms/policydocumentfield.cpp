#include "ui/pages/policyforms/policydocumentfield.h"

#include "ui/components/forms/codeeditor.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pause{300};

CodeEditor *newEditor()
{
    auto *editor = new CodeEditor;
    editor->setObjectName(u"policyDocument"_s);
    return editor;
}

} // namespace

PolicyDocumentField::PolicyDocumentField(const QString &identityArn, QWidget *parent)
    : PolicyDocumentField(newEditor(), identityArn, parent)
{
}

PolicyDocumentField::PolicyDocumentField(CodeEditor *editor, const QString &identityArn, QWidget *parent)
    : FormField({.label = tr("Policy document")}, editor, parent)
    , m_editor(editor)
    , m_identityArn(identityArn)
{
    setWide(true);
    setCheck([this] { return remarkNow(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &PolicyDocumentField::mark);
    connect(m_editor, &CodeEditor::edited, &m_typing, qOverload<>(&QTimer::start));
}

QString PolicyDocumentField::document() const
{
    return m_editor->text();
}

void PolicyDocumentField::setDocument(const QString &document)
{
    m_editor->setText(document);
    mark();
    setRemark({});
}

QWidget *PolicyDocumentField::firstWrong() const
{
    if (!m_problems.isEmpty())
        m_editor->goTo(m_problems.first().line, m_problems.first().column);
    return FormField::firstWrong();
}

void PolicyDocumentField::mark()
{
    m_typing.stop();
    m_problems = ses::checkPolicyDocument(document(), m_identityArn);
    QList<CodeProblem> marked;
    for (const ses::PolicyProblem &problem : std::as_const(m_problems))
        marked.append({problem.line, problem.column, problem.text});
    m_editor->setProblems(marked);
}

Remark PolicyDocumentField::remarkNow()
{
    mark();
    if (m_problems.isEmpty())
        return {};
    const ses::PolicyProblem &first = m_problems.first();
    return Remark::error(tr("Line %1, column %2: %3").arg(first.line).arg(first.column).arg(first.text));
}

} // namespace ui
