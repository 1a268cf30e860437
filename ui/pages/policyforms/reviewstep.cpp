#include "ui/pages/policyforms/reviewstep.h"

#include "ui/components/content/container.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/forms/codeeditor.h"

namespace ui {

using namespace Qt::StringLiterals;

ReviewStep::ReviewStep(const QString &identity, QWidget *parent) : Blocks(false, parent), m_document(new CodeEditor)
{
    auto *pairs = new KeyValuePairs(2);
    pairs->add(tr("Identity"), identity);
    m_policy = pairs->add(tr("Policy name"), QString());
    m_policy->setObjectName(u"reviewedName"_s);
    auto *overview = new Container(tr("Overview"));
    overview->setObjectName(u"overview"_s);
    overview->add(pairs);
    add(overview);

    m_document->setObjectName(u"reviewedDocument"_s);
    m_document->setAccessibleName(tr("Policy document"));
    m_document->setReadOnly(true);
    auto *document = new Container(tr("Policy document"));
    document->add(m_document);
    add(document);
}

void ReviewStep::take(const QString &policy, const QString &document)
{
    m_policy->setText(policy);
    m_document->setText(document);
}

} // namespace ui
