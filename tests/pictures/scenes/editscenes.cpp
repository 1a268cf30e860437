#include "tests/pictures/scenes/editscenes.h"

#include "tests/pictures/scenes/steps.h"

#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;

using Steps = std::vector<Step>;

/// A form, once its fields are filled, and what is done in it; the cursor is in no field then.
Steps form(const QString &place, const QString &seen, const Steps &then = {})
{
    Steps steps{goTo(u"/identities/"_s + place), see(page, seen), see(page, u"Save changes"_s)};
    steps.insert(steps.end(), then.begin(), then.end());
    steps.push_back(leave());
    return steps;
}

/// Another program deletes the identity.
Step deleted(const QString &identity)
{
    return elsewhere(
        [identity](const client::Service &ses) { return client::callOf<ses::DeleteEmailIdentity>(ses, {identity}); });
}

/// Another program sets another MAIL FROM domain.
Step mailFromChanged(const QString &identity, const QString &domain)
{
    return elsewhere([identity, domain](const client::Service &ses) {
        return client::callOf<ses::PutEmailIdentityMailFromAttributes>(ses, {identity, domain, {}});
    });
}

} // namespace

std::vector<Scene> editScenes()
{
    const QString mailFrom = u"pending.com/authentication/mail-from"_s;
    const QString set = u"example.com/configuration-set/configuration-set"_s;
    const QString feedback = u"example.com/notifications/feedback"_s;
    const QString forwarding = u"ann@gmail.com/notifications/forwarding"_s;
    const QString tags = u"example.com/tags/tags"_s;
    const Step foreign = choose(u"complaintTopic"_s, u"foreign"_s);
    const Step wrongArn = typeInto(u"complaintArn"_s, u"arn:aws:sns:eu-west-1:210987654321:x"_s);
    // clang-format off
    return {
        {u"edit-mailfrom"_s, {u"compact"_s, u"dark"_s, u"1024"_s}, form(mailFrom, u".pending.com"_s)},
        {u"edit-mailfrom-error"_s, {u"dark"_s}, form(mailFrom, u".pending.com"_s, {typeInto(u"mailFromDomain"_s, u"my_mail"_s), press(u"submit"_s)})},
        {u"edit-set"_s, {u"dark"_s}, form(set, u"set-a"_s)},
        {u"edit-set-open"_s, {u"dark"_s}, form(set, u"set-a"_s, {press(u"defaultSet"_s), see(page, u"set-b"_s)})},
        {u"edit-set-error"_s, {u"dark"_s}, form(u"pending.com/configuration-set/configuration-set"_s, u"Assign a default configuration set"_s, {click(page, u"Assign a default configuration set"_s), press(u"submit"_s)})},
        {u"edit-feedback"_s, {u"dark"_s}, form(feedback, u"ses-bounces"_s, {foreign, wrongArn, press(u"submit"_s)})},
        {u"edit-feedback-topic"_s, {u"dark"_s}, form(feedback, u"ses-bounces"_s, {choose(u"deliveryTopic"_s, u"create"_s), press(u"createTopic"_s), see(u"dialog"_s, u"Enter a topic name"_s)})},
        {u"edit-forwarding"_s, {u"dark"_s}, form(forwarding, u"Enabled"_s, {click(page, u"Enabled"_s)})},
        {u"edit-tags"_s, {u"dark"_s, u"1024"_s}, form(tags, u"Add new tag"_s, {press(u"remove2"_s), see(page, u"Undo"_s)})},
        {u"edit-tags-error"_s, {u"dark"_s}, form(tags, u"Add new tag"_s, {press(u"addTag"_s), typeInto(u"key3"_s, u"owner"_s), press(u"addTag"_s), press(u"submit"_s)})},
        {u"edit-leave"_s, {u"dark"_s}, form(mailFrom, u".pending.com"_s, {typeInto(u"mailFromDomain"_s, u"bounce"_s), press(u"cancel"_s), see(u"dialog"_s, u"Leave page?"_s)})},
        {u"edit-gone"_s, {u"dark"_s}, form(mailFrom, u".pending.com"_s, {typeInto(u"mailFromDomain"_s, u"bounce"_s), deleted(u"pending.com"_s), see(page, u"Identity deleted"_s)})},
        {u"edit-contested"_s, {u"dark"_s}, form(mailFrom, u".pending.com"_s, {typeInto(u"mailFromDomain"_s, u"bounce"_s), mailFromChanged(u"pending.com"_s, u"other.pending.com"_s), see(page, u"Changed elsewhere"_s)})},
    };
    // clang-format on
}

} // namespace pictures
