#include "tests/pictures/scenes/policyscenes.h"

#include "core/ses/policies.h"
#include "tests/pictures/scenes/stage.h"
#include "tests/pictures/scenes/steps.h"
#include "ui/components/code/codetext.h"
#include "ui/components/forms/codeeditor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString dialog = u"dialog"_s;

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

/// Replaces what stands in the editor with this object name.
Step writeInto(const QString &name, const QString &text)
{
    return [name, text](Stage &stage) {
        const auto *editor = stage.window().findChild<ui::CodeEditor *>(name);
        if (!editor)
            return u"no editor %1"_s.arg(name);
        editor->input()->setFocus();
        editor->input()->selectAll();
        editor->input()->insertPlainText(text);
        editor->input()->moveCursor(QTextCursor::Start);
        return QString();
    };
}

/// Waits until what has just appeared is laid out.
Step placed(const QString &name)
{
    return [name](Stage &stage) {
        const auto isPlaced = [&] {
            const auto *widget = stage.window().findChild<QWidget *>(name);
            return widget && widget->isVisible() && widget->height() >= widget->sizeHint().height();
        };
        return QTest::qWaitFor(isPlaced, 5000) ? QString() : u"no %1 in its place"_s.arg(name);
    };
}

/// Something behind the Authorization tab of example.com, once `text` stands there.
Steps opened(const QString &form, const QString &text)
{
    return {goTo(u"/identities/example.com/authorization"_s + form), see(page, text)};
}

/// A document as the one pictured; `part` is replaced in it.
QString document(const QString &part = {}, const QString &replaced = {})
{
    QString text = uR"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "PartnerSending",
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::210987654321:root"
      },
      "Action": [
        "ses:SendEmail",
        "ses:SendRawEmail"
      ],
      "Resource": "arn:aws:ses:us-east-1:123456789012:identity/example.com",
      "Condition": {
        "StringLike": {
          "ses:FromAddress": "*@example.com"
        }
      }
    }
  ]
})"_s;
    return part.isEmpty() ? text : text.replace(part, replaced);
}

Steps addPrincipal(const QString &principal)
{
    return {typeInto(u"principal"_s, principal), press(u"addPrincipal"_s)};
}

/// The first step, filled in as pictured.
Steps filledIn()
{
    return opened(u"/policy-generator"_s, u"Create statement"_s) + addPrincipal(u"210987654321"_s)
        + addPrincipal(u"arn:aws:iam::345678901234:user/analytics"_s)
        + Steps{press(u"expand"_s), choose(u"operator0"_s, u"StringLike"_s),
                choose(u"conditionKey0"_s, u"ses:FromAddress"_s), typeInto(u"conditionValue0"_s, u"*@example.com"_s)};
}

/// The second step, which follows from it.
Steps customized()
{
    return filledIn() + Steps{press(u"submit"_s), see(page, u"Edit policy details"_s)};
}

} // namespace

std::vector<Scene> policyScenes()
{
    const Steps custom = opened(u"/policy-custom"_s, u"Create custom policy"_s);
    const Steps edit = opened(u"/policy/PartnerSending"_s, u"Edit policy"_s)
        + Steps{see(page, u"Save changes"_s), writeInto(u"policyDocument"_s, document(u"Allow"_s, u"Deny"_s))};
    const Steps otherDeleted{elsewhere([](const client::Service &service) {
        return client::callOf<ses::DeleteEmailIdentityPolicy>(service, {u"example.com"_s, u"PartnerSending"_s});
    })};
    const Steps tab =
        opened({}, u"Sending authorization policies"_s) + Steps{see(u"table body"_s, u"PartnerSending"_s)};
    const Steps ticked = tab + Steps{tick(u"PartnerSending"_s)};
    const Step name = typeInto(u"policyName"_s, u"PartnerSending2"_s);
    // clang-format off
    return {
        {u"detail-tab-authorization-selected"_s, {}, ticked},
        {u"detail-tab-authorization-menu"_s, {u"dark"_s}, tab + Steps{press(u"createPolicy"_s)}},
        {u"detail-policy-delete"_s, {u"dark"_s}, ticked + Steps{press(u"deletePolicy"_s), see(dialog, u"Delete Policy?"_s)}},
        {u"edit-policy-generator"_s, {u"full"_s, u"dark"_s, u"compact"_s, u"1024"_s}, filledIn() + Steps{leave()}},
        {u"edit-policy-generator-errors"_s, {u"dark"_s, u"1024"_s}, opened(u"/policy-generator"_s, u"Create statement"_s)
            + Steps{typeInto(u"principal"_s, u"21098765432"_s), click(page, u"SendEmail"_s), click(page, u"SendRawEmail"_s), press(u"expand"_s), typeInto(u"conditionValue0"_s, u"tomorrow"_s), press(u"submit"_s), leave()}},
        {u"edit-policy-generator-saved"_s, {u"dark"_s, u"1024"_s}, filledIn() + Steps{press(u"saveStatement"_s), press(u"anotherStatement"_s), leave()}},
        {u"edit-policy-generator-edited"_s, {}, filledIn() + Steps{press(u"saveStatement"_s), press(u"editStatement0"_s), leave()}},
        {u"edit-policy-generator-conditions"_s, {u"1024"_s}, filledIn() + Steps{placed(u"addCondition"_s), press(u"addCondition"_s), placed(u"conditionValue1"_s), choose(u"operator1"_s, u"IpAddress"_s), choose(u"conditionKey1"_s, u"aws:SourceIp"_s), typeInto(u"conditionValue1"_s, u"localhost"_s), press(u"submit"_s)}},
        {u"edit-policy-customize"_s, {u"dark"_s, u"1024"_s}, customized() + Steps{name, leave()}},
        {u"edit-policy-customize-errors"_s, {u"dark"_s}, customized() + Steps{typeInto(u"policyName"_s, u"PartnerSending"_s), writeInto(u"policyDocument"_s, document(u"Allow"_s, u"allow"_s)), press(u"submit"_s), leave()}},
        {u"edit-policy-customize-choice"_s, {u"dark"_s}, customized() + Steps{writeInto(u"policyDocument"_s, document()), press(u"previous"_s), press(u"editStatement0"_s), click(page, u"Deny"_s), press(u"submit"_s), see(page, u"Edit policy details"_s), leave()}},
        {u"edit-policy-review"_s, {u"dark"_s, u"1024"_s}, customized() + Steps{name, press(u"submit"_s), see(page, u"Overview"_s), leave()}},
        {u"edit-policy-custom"_s, {u"dark"_s, u"compact"_s, u"1024"_s}, otherDeleted + custom + Steps{typeInto(u"policyName"_s, u"PartnerSending"_s), writeInto(u"policyDocument"_s, document()), leave()}},
        {u"edit-policy-custom-new"_s, {u"dark"_s}, custom + Steps{leave()}},
        {u"edit-policy-custom-errors"_s, {u"dark"_s, u"1024"_s}, custom + Steps{typeInto(u"policyName"_s, u"Partner sending"_s), writeInto(u"policyDocument"_s, document(u"identity/example.com"_s, u"identity/example.org"_s)), press(u"submit"_s), leave()}},
        {u"edit-policy-gone"_s, {u"dark"_s}, edit + otherDeleted + Steps{see(page, u"Policy deleted"_s), leave()}},
        {u"edit-policy"_s, {u"dark"_s}, opened(u"/policy/PartnerSending"_s, u"Edit policy"_s) + Steps{see(page, u"Save changes"_s), leave()}},
    };
    // clang-format on
}

} // namespace pictures
