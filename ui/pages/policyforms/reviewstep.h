#pragma once

#include "ui/pages/frame/blocks.h"

namespace ui {

class CodeEditor;
class Text;

/// The last step of the policy generator: what will be kept, to be read once more.
class ReviewStep : public Blocks
{
    Q_OBJECT

public:
    explicit ReviewStep(const QString &identity, QWidget *parent = nullptr);

    void take(const QString &policy, const QString &document);

private:
    Text *m_policy;
    CodeEditor *m_document;
};

} // namespace ui
