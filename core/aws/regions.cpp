#include "core/aws/regions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aws {

QString Region::shortName() const
{
    const auto open = name.indexOf(u'(');
    return name.sliced(open + 1, name.size() - open - 2);
}

QString Region::dkimZone() const
{
    return hasOwnDkimZone ? u"dkim.%1.amazonses.com"_s.arg(code) : u"dkim.amazonses.com"_s;
}

QString Region::feedbackHost() const
{
    return u"feedback-smtp.%1.amazonses.com"_s.arg(code);
}

QString Region::smtpHost() const
{
    return u"email-smtp.%1.amazonaws.com"_s.arg(code);
}

const QList<Region> &regions()
{
    constexpr bool ownZone = true;
    // clang-format off
    static const QList<Region> all{
        {u"us-east-2"_s,      u"US East (Ohio)"_s,            u"US"_s},
        {u"us-east-1"_s,      u"US East (N. Virginia)"_s,     u"US"_s},
        {u"us-west-1"_s,      u"US West (N. California)"_s,   u"US"_s},
        {u"us-west-2"_s,      u"US West (Oregon)"_s,          u"US"_s},
        {u"af-south-1"_s,     u"Africa (Cape Town)"_s,        u"Africa"_s, ownZone},
        {u"ap-south-2"_s,     u"Asia Pacific (Hyderabad)"_s,  u"Asia Pacific"_s, ownZone},
        {u"ap-southeast-3"_s, u"Asia Pacific (Jakarta)"_s,    u"Asia Pacific"_s, ownZone},
        {u"ap-southeast-5"_s, u"Asia Pacific (Malaysia)"_s,   u"Asia Pacific"_s, ownZone},
        {u"ap-south-1"_s,     u"Asia Pacific (Mumbai)"_s,     u"Asia Pacific"_s},
        {u"ap-northeast-3"_s, u"Asia Pacific (Osaka)"_s,      u"Asia Pacific"_s, ownZone},
        {u"ap-northeast-2"_s, u"Asia Pacific (Seoul)"_s,      u"Asia Pacific"_s},
        {u"ap-southeast-1"_s, u"Asia Pacific (Singapore)"_s,  u"Asia Pacific"_s},
        {u"ap-southeast-2"_s, u"Asia Pacific (Sydney)"_s,     u"Asia Pacific"_s},
        {u"ap-northeast-1"_s, u"Asia Pacific (Tokyo)"_s,      u"Asia Pacific"_s},
        {u"ca-central-1"_s,   u"Canada (Central)"_s,          u"Canada"_s},
        {u"ca-west-1"_s,      u"Canada West (Calgary)"_s,     u"Canada"_s, ownZone},
        {u"eu-central-1"_s,   u"Europe (Frankfurt)"_s,        u"Europe"_s},
        {u"eu-west-1"_s,      u"Europe (Ireland)"_s,          u"Europe"_s},
        {u"eu-west-2"_s,      u"Europe (London)"_s,           u"Europe"_s},
        {u"eu-south-1"_s,     u"Europe (Milan)"_s,            u"Europe"_s, ownZone},
        {u"eu-west-3"_s,      u"Europe (Paris)"_s,            u"Europe"_s},
        {u"eu-north-1"_s,     u"Europe (Stockholm)"_s,        u"Europe"_s},
        {u"eu-central-2"_s,   u"Europe (Zurich)"_s,           u"Europe"_s, ownZone},
        {u"il-central-1"_s,   u"Israel (Tel Aviv)"_s,         u"Israel"_s, ownZone},
        {u"me-south-1"_s,     u"Middle East (Bahrain)"_s,     u"Middle East"_s},
        {u"me-central-1"_s,   u"Middle East (UAE)"_s,         u"Middle East"_s, ownZone},
        {u"sa-east-1"_s,      u"South America (São Paulo)"_s, u"South America"_s},
        {u"us-gov-west-1"_s,  u"AWS GovCloud (US-West)"_s,    u"AWS GovCloud"_s},
        {u"us-gov-east-1"_s,  u"AWS GovCloud (US-East)"_s,    u"AWS GovCloud"_s, ownZone},
    };
    // clang-format on
    return all;
}

const Region *regionByCode(QStringView code)
{
    const auto &all = regions();
    const auto found = std::ranges::find_if(all, [code](const Region &each) { return each.code == code; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace aws
