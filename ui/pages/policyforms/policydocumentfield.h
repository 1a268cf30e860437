#pragma once

#include "core/ses/policydocument.h"
#include "ui/components/forms/formfield.h"

#include <QTimer>

namespace ui {

class CodeEditor;

/// A policy as JSON to type in. It is checked while one types: problems are marked where they are, and when one leaves
/// it, or sends it, the first one is told below with its line and column.
class PolicyDocumentField : public FormField
{
    Q_OBJECT

public:
    explicit PolicyDocumentField(const QString &identityArn, QWidget *parent = nullptr);

    QString document() const;
    void setDocument(const QString &document); ///< not told by edited()

    /// Puts the cursor there.
    QWidget *firstWrong() const override;

private:
    PolicyDocumentField(CodeEditor *editor, const QString &identityArn, QWidget *parent);

    void mark();
    Remark remarkNow();

    CodeEditor *m_editor;
    QString m_identityArn;
    QList<ses::PolicyProblem> m_problems; ///< that are marked
    QTimer m_typing; ///< until somebody who types pauses
};

} // namespace ui
