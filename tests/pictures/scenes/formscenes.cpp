#include "tests/pictures/scenes/formscenes.h"

#include "tests/pictures/scenes/steps.h"

#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString messages = u"flash messages"_s;

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

Steps tag(int row, const QString &key, const QString &value)
{
    return {press(u"addTag"_s), typeInto(u"key%1"_s.arg(row), key), typeInto(u"value%1"_s.arg(row), value)};
}

const wire::ServiceError tooMany{u"TooManyRequestsException"_s, u"Too many requests. Try again."_s, 429};

// What a user has pasted whose key is none.
const QString brokenKey = u"-----BEGIN RSA PRIVATE KEY-----\n"
                          "MIICXAIBAAKBgQDf0example0key0body0only0for0the0picture0\n"
                          "-----END RSA PRIVATE KEY-----"_s;

/// Once somebody else has shortened the key, a longer one is refused for a day.
Step shortenKey()
{
    return elsewhere([](const client::Service &service) {
        return client::callOf<ses::PutEmailIdentityDkimSigningAttributes>(
            service,
            {.emailIdentity = u"example.com"_s,
             .signingAttributes =
                 ses::DkimSigningAttributes{.nextSigningKeyLength = ses::DkimSigningKeyLength::Rsa1024Bit}});
    });
}

Step createElsewhere(const QString &name)
{
    return elsewhere([name](const client::Service &service) {
        return client::callOf<ses::CreateEmailIdentity>(service, {.emailIdentity = name});
    });
}

std::vector<Scene> createScenes()
{
    const Steps empty{goTo(u"/identities///create"_s), see(page, u"Identity details"_s)};
    const Steps address = empty + Steps{press(u"addressType"_s)};
    const Steps everything{press(u"assignSet"_s), press(u"useMailFrom"_s), press(u"expand"_s)};
    const Steps filled = empty + everything
        + Steps{typeInto(u"domain"_s, u"shop.pending.com"_s), choose(u"defaultSet"_s, u"set-a"_s),
                typeInto(u"mailFromDomain"_s, u"mail"_s)}
        + tag(0, u"environment"_s, u"staging"_s) + Steps{leave()};
    const Steps twoOwners = tag(0, u"owner"_s, u"a"_s) + tag(1, u"owner"_s, u"b"_s);
    const Steps refused{press(u"submit"_s), leave(), scrollTo(0)};
    const Steps wrong = empty + everything
        + Steps{typeInto(u"domain"_s, u"https://pending.com/"_s), press(u"byoDkim"_s),
                typeInto(u"privateKey"_s, brokenKey)}
        + twoOwners + refused;
    // clang-format off
    return {
        {u"create-domain"_s, {u"1024"_s, u"dark"_s, u"full"_s}, empty},
        {u"create-domain-open"_s, {u"compact"_s, u"dark"_s, u"full"_s}, filled},
        {u"create-domain-byodkim"_s, {u"full"_s, u"dark"_s}, filled + Steps{press(u"byoDkim"_s), leave()}, {}, {}, u"pictures"_s, u"create-domain-open"_s},
        {u"create-domain-errors"_s, {u"1024"_s, u"dark"_s, u"full"_s}, wrong},
        {u"create-domain-busy"_s, {}, filled + Steps{hold("POST", "/v2/email/identities"), press(u"submit"_s)}, {}, {}, u"pictures"_s, u"create-domain-open"_s},
        {u"create-domain-duplicate"_s, {}, filled + Steps{createElsewhere(u"shop.pending.com"_s), press(u"submit"_s), see(messages, u"Identity could not be created"_s), leave()}},
        {u"create-email"_s, {u"dark"_s}, address},
        {u"create-email-errors"_s, {u"dark"_s}, address + Steps{typeInto(u"address"_s, u"joe@"_s), press(u"assignSet"_s)} + twoOwners + refused},
        {u"create-email-busy"_s, {u"dark"_s}, address + Steps{typeInto(u"address"_s, u"joe@shop.pending.com"_s), hold("POST", "/v2/email/identities"), press(u"submit"_s), see(page, u"Creating the identity"_s)}},
        {u"create-domain-created"_s, {u"dark"_s}, filled + Steps{press(u"submit"_s), see(messages, u"Domain identity created"_s), see(u"table body"_s, u"CNAME"_s)}},
        {u"create-domain-partly"_s, {u"dark"_s}, filled + Steps{refuse("PUT", "/v2/email/identities/shop.pending.com/mail-from", tooMany), press(u"submit"_s), see(messages, u"Domain identity created, but not all of it"_s)}},
    };
    // clang-format on
}

std::vector<Scene> dkimScenes()
{
    const Steps opened{goTo(u"/identities/example.com/authentication/dkim"_s), see(page, u"DKIM signing key length"_s)};
    const Steps ownKey = opened + Steps{press(u"byoDkim"_s)};
    // clang-format off
    return {
        {u"edit-dkim"_s, {u"1024"_s, u"dark"_s}, opened},
        {u"edit-dkim-byodkim"_s, {u"dark"_s}, ownKey},
        {u"edit-dkim-error"_s, {u"dark"_s}, ownKey + Steps{typeInto(u"privateKey"_s, brokenKey), press(u"submit"_s), leave()}},
        {u"edit-dkim-refused"_s, {u"dark"_s}, Steps{shortenKey()} + opened + Steps{press(u"RSA_2048_BIT"_s), press(u"submit"_s), see(messages, u"DKIM settings could not be changed"_s)}},
        {u"edit-dkim-busy"_s, {}, opened + Steps{hold("GET", "/v2/email/identities/example.com"), press(u"submit"_s)}},
        {u"edit-dkim-failed"_s, {u"dark"_s}, {goTo(u"/identities/old.com/authentication/dkim"_s), see(page, u"Verification failed"_s)}},
        {u"edit-dkim-own"_s, {u"dark"_s}, {goTo(u"/identities/shop.example.org/authentication/dkim"_s), see(page, u"Selector name"_s)}},
        {u"edit-dkim-address"_s, {u"dark"_s}, {goTo(u"/identities/joe@example.com/authentication/dkim"_s), see(page, u"Inherited from"_s)}},
    };
    // clang-format on
}

} // namespace

std::vector<Scene> formScenes()
{
    std::vector<Scene> scenes = createScenes();
    for (Scene &each : dkimScenes())
        scenes.push_back(std::move(each));
    return scenes;
}

} // namespace pictures
