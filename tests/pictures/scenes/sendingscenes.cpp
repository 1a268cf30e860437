#include "tests/pictures/scenes/sendingscenes.h"

#include "tests/pictures/scenes/steps.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString body = u"table body"_s;

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

/// A mail to a recipient of one's own.
Steps custom(const QString &recipient, const QString &subject)
{
    return {press(u"expand"_s),
            typeInto(u"fromAddress"_s, u"hello"_s),
            choose(u"scenario"_s, u"custom"_s),
            typeInto(u"customRecipient"_s, recipient),
            typeInto(u"subject"_s, subject),
            leave()};
}

} // namespace

std::vector<Scene> sendingScenes()
{
    const Steps test{goTo(u"/identities/example.com//test-email"_s), see(page, u"Message details"_s)};
    const Steps sent{goTo(u"/mailbox//sent"_s), see(body, u"Your order 10482 has shipped"_s)};
    // clang-format off
    return {
        {u"send-test-email"_s, {}, test},
        {u"send-test-email-custom"_s, {}, test + custom(u"ann@gmail.com"_s, u"Test"_s)},
        {u"send-test-email-errors"_s, {}, test + custom(u"ann"_s, {}) + Steps{press(u"submit"_s), leave()}},
        {u"mailbox-sent-list"_s, {}, sent},
        {u"mailbox-sent"_s, {u"1024"_s, u"dark"_s, u"full"_s}, sent + Steps{click(body, u"Your order 10482 has shipped"_s), see(page, u"Settings that applied"_s)}},
        {u"which-settings"_s, {u"1024"_s, u"dark"_s, u"full"_s}, {goTo(u"/identities/joe%2Borders%40example.com//which-settings/ann%40gmail.com"_s), see(page, u"SES would accept this mail"_s)}},
        {u"which-settings-refused"_s, {}, {goTo(u"/identities/x%40pending.com//which-settings/ann%40gmail.com"_s), see(page, u"SES would refuse this mail: MessageRejected"_s)}},
    };
    // clang-format on
}

} // namespace pictures
