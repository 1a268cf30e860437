#include "ui/pages/hostedzones/commentfield.h"

#include "core/route53/hostedzones.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/textarea.h"
#include "ui/pages/forms/fieldrules.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::CommentField)
};

} // namespace

FormField *commentField(TextArea *comment)
{
    const auto constraint = wire::constraintOf(&route53::HostedZoneConfig::comment);
    comment->setObjectName(u"comment"_s);
    auto *field = new FormField({.label = Texts::tr("Comment"), .isOptional = true}, comment);
    field->setCheck(
        [comment, constraint] { return wrongLength(constraint, Texts::tr("Comment"), commentIn(comment)); });
    const auto count = [field, comment, constraint] {
        field->setConstraint(Texts::tr("Up to %1 characters. %2/%1 used.")
                                 .arg(constraint.maxLength)
                                 .arg(commentIn(comment).toUcs4().size()));
    };
    QObject::connect(comment, &QPlainTextEdit::textChanged, field, count);
    count();
    return field;
}

QString commentIn(const TextArea *comment)
{
    return comment->toPlainText().simplified();
}

} // namespace ui
