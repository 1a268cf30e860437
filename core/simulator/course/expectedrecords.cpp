#include "core/simulator/course/expectedrecords.h"

#include "core/aws/regions.h"
#include "core/simulator/course/publickey.h"
#include "core/wire/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using route53::RecordType;

namespace simulator {

namespace {

QString host(const QString &name)
{
    return wire::withoutFinalDot(name).toLower();
}

/// What stands between the quotation marks of a TXT value, its strings in one.
QString contentOf(const QString &value)
{
    if (!value.contains(u'"'))
        return value;
    QString content;
    bool isInside = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'"')
            isInside = !isInside;
        else if (value[i] == u'\\' && i + 1 < value.size())
            content += value[++i];
        else if (isInside)
            content += value[i];
    }
    return content;
}

/// The tag "p" of a DKIM record (RFC 6376, 3.2); spaces within do not count.
std::optional<QString> publicKeyIn(const QString &record)
{
    for (const QString &tag : record.split(u';')) {
        if (tag.section(u'=', 0, 0).trimmed() == "p"_L1)
            return tag.section(u'=', 1).remove(u' ').remove(u'\t');
    }
    return std::nullopt;
}

bool isFeedbackHost(const QString &name)
{
    return std::ranges::any_of(aws::regions(),
                               [&](const aws::Region &region) { return region.feedbackHost() == name; });
}

bool isMailExchange(const QString &value)
{
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    words.value(0).toUShort(&isNumber);
    return words.size() == 2 && isNumber && isFeedbackHost(host(words[1]));
}

} // namespace

QList<ExpectedRecord> dkimRecords(const store::IdentityRow &identity)
{
    if (identity.type != ses::IdentityType::Domain || isKeyUnknown(identity))
        return {};
    const QString end = "._domainkey."_L1 + identity.name;
    if (identity.dkimSelector) {
        const auto key = publicKeyOf(*identity.dkimPrivateKey);
        return {{RecordType::TXT, identity.dkimSelector->toLower() + end, u"\"p=%1\""_s.arg(key.value_or(QString()))}};
    }
    return dns::easyDkimRecords(identity);
}

bool isKeyUnknown(const store::IdentityRow &identity)
{
    return identity.dkimSelector && !identity.dkimPrivateKey;
}

QList<ExpectedRecord> mailFromRecords(const store::IdentityRow &identity)
{
    auto records = dns::mailFromRecords(identity);
    records.removeIf([](const ExpectedRecord &record) { return record.type != RecordType::MX; });
    return records;
}

bool fits(const ExpectedRecord &expected, const QString &value)
{
    switch (expected.type) {
    case RecordType::MX:
        return isMailExchange(value);
    case RecordType::TXT: {
        const auto wanted = publicKeyIn(contentOf(expected.value));
        return wanted && !wanted->isEmpty() && publicKeyIn(contentOf(value)) == wanted;
    }
    default:
        return host(value) == host(expected.value);
    }
}

} // namespace simulator
