#include "tests/pictures/scenes/mailboxscenes.h"

#include "tests/pictures/scenes/steps.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString body = u"table body"_s;
const QString dialog = u"dialog"_s;

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

} // namespace

std::vector<Scene> mailboxScenes()
{
    const Steps list{goTo(u"/mailbox"_s), see(body, u"new@example.net"_s)};
    const Steps message =
        list + Steps{openMail(u"new@example.net"_s), see(page, u"Verification link"_s), see(page, u"HTML"_s)};
    const Steps lapsed =
        list + Steps{openMail(u"billing@old.com"_s), see(page, u"Verification link"_s), see(page, u"HTML"_s)};
    // clang-format off
    return {
        {u"mailbox-list"_s, {u"1024"_s, u"dark"_s}, list},
        {u"mailbox-message"_s, {u"1024"_s, u"dark"_s, u"full"_s}, message},
        {u"mailbox-message-source"_s, {}, message + Steps{click(page, u"Source"_s)}},
        {u"mailbox-message-headers"_s, {}, message + Steps{click(page, u"Headers"_s)}},
        {u"mailbox-message-text"_s, {u"dark"_s}, message + Steps{click(page, u"Text"_s)}},
        {u"mailbox-no-match"_s, {}, list + Steps{typeInto(u"mailsFilter"_s, u"nothing-like-it"_s), see(page, u"No matches"_s), leave()}},
        {u"mailbox-empty"_s, {u"dark"_s}, {goTo(u"/mailbox"_s), see(page, u"No messages"_s)}, {}, {}, u"empty"_s},
        {u"mailbox-link-followed"_s, {}, message + Steps{press(u"followLink"_s), see(dialog, u"Congratulations!"_s)}},
        {u"mailbox-link-lapsed"_s, {}, lapsed + Steps{followLinkInMessage(), see(dialog, u"Email address not verified"_s)}},
    };
    // clang-format on
}

} // namespace pictures
