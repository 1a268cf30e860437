#include "ui/pages/hostedzones/recordvaluerules.h"

#include "ui/pages/forms/fieldrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include <arpa/inet.h>

namespace ui {

using namespace Qt::StringLiterals;
using route53::RecordType;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::RecordValueRules)
};

constexpr int longestString = 255; // of a TXT, in bytes
constexpr int longestName = 253;
constexpr qint64 highestTtl = 2147483647;

bool isNumber(const QString &text, quint32 most)
{
    bool isOk = false;
    const uint number = text.toUInt(&isOk);
    return isOk && number <= most && text.size() <= 5 && text.front().isDigit();
}

/// As the system's own parser has it. The zone of an address ("fe80::1%eth0") is not part of DNS, and is refused there.
bool isAddress(int family, const QString &text)
{
    in6_addr address{};
    return inet_pton(family, text.toLatin1().constData(), &address) == 1;
}

bool isHost(const QString &text)
{
    static const QRegularExpression pattern(u"^([A-Za-z0-9_*-]{1,63}\\.)*[A-Za-z0-9_-]{1,63}\\.?$"_s);
    return text.size() <= longestName + 1 && pattern.match(text).hasMatch();
}

QStringList words(const QString &value)
{
    return value.split(u' ', Qt::SkipEmptyParts);
}

// What is wrong with one value; empty: nothing --------------------------------------------------------------------

QString addressProblem(const QString &value)
{
    return isAddress(AF_INET, value) ? QString() : Texts::tr("this is no IPv4 address, as 192.0.2.44");
}

QString longAddressProblem(const QString &value)
{
    return isAddress(AF_INET6, value) ? QString() : Texts::tr("this is no IPv6 address, as 2001:db8::44");
}

QString hostProblem(const QString &value)
{
    if (value.contains(u' '))
        return Texts::tr("a host name has no spaces");
    return isHost(value) ? QString() : Texts::tr("this is no host name: labels of letters, digits and hyphens");
}

QString mailServerProblem(const QString &value)
{
    const QStringList parts = words(value);
    if (parts.isEmpty() || !isNumber(parts.first(), 65535))
        return Texts::tr("a preference from 0 to 65535 must stand before the host name");
    if (parts.size() < 2)
        return Texts::tr("a host name must stand behind the preference");
    return parts.size() > 2 ? Texts::tr("nothing may stand behind the host name") : hostProblem(parts[1]);
}

QString serviceProblem(const QString &value)
{
    const QStringList parts = words(value);
    const auto isSmall = [](const QString &part) { return isNumber(part, 65535); };
    if (parts.size() != 4 || !std::all_of(parts.begin(), parts.begin() + 3, isSmall))
        return Texts::tr("priority, weight and port from 0 to 65535 must stand before the host name");
    return parts[3] == "."_L1 ? QString() : hostProblem(parts[3]);
}

QString authorityProblem(const QString &value)
{
    static const QRegularExpression pattern(u"^(\\d{1,3}) +([A-Za-z0-9]{1,15}) +(\"[^\"]*\"|[^\" ]+)$"_s);
    const QRegularExpressionMatch match = pattern.match(value);
    return match.hasMatch() && match.capturedView(1).toInt() <= 255
        ? QString()
        : Texts::tr("flags from 0 to 255, a tag and a value in quotation marks are needed, as 0 issue \"amazon.com\"");
}

QString stringsProblem(const QString &value)
{
    static const QRegularExpression strings(u"^(\"(?:[^\"\\\\]|\\\\.)*\")(?:[ \\t]+\"(?:[^\"\\\\]|\\\\.)*\")*$"_s);
    static const QRegularExpression string(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    if (!strings.match(value).hasMatch())
        return Texts::tr("the value must stand in quotation marks");
    for (auto each = string.globalMatch(value); each.hasNext();) {
        if (each.next().captured(1).toUtf8().size() > longestString)
            return Texts::tr("a string has at most 255 characters; split it into several in quotation marks");
    }
    return {};
}

QString problemOf(RecordType type, const QString &value)
{
    switch (type) {
    case RecordType::A:
        return addressProblem(value);
    case RecordType::AAAA:
        return longAddressProblem(value);
    case RecordType::CNAME:
    case RecordType::NS:
        return hostProblem(value);
    case RecordType::MX:
        return mailServerProblem(value);
    case RecordType::TXT:
        return stringsProblem(value);
    case RecordType::SRV:
        return serviceProblem(value);
    case RecordType::CAA:
        return authorityProblem(value);
    default:
        return {}; // the service judges
    }
}

} // namespace

const QList<RecordKind> &recordKinds()
{
    // clang-format off
    static const QList<RecordKind> kinds{
        {RecordType::A, Texts::tr("IPv4 address of a host"), Texts::tr("One IPv4 address on each line."), u"192.0.2.44"_s},
        {RecordType::AAAA, Texts::tr("IPv6 address of a host"), Texts::tr("One IPv6 address on each line."), u"2001:db8::44"_s},
        {RecordType::CNAME, Texts::tr("Another name of a host"), Texts::tr("One host name."), u"www.example.com"_s},
        {RecordType::MX, Texts::tr("Mail servers of the domain"), Texts::tr("One value on each line: preference, space, host name."), u"10 mx.example.com"_s},
        {RecordType::NS, Texts::tr("Name servers of the domain"), Texts::tr("One host name on each line."), u"ns1.example.com"_s},
        {RecordType::TXT, Texts::tr("Texts: SPF, DKIM keys, DMARC"), Texts::tr("One value in quotation marks on each line."), u"\"v=spf1 -all\""_s},
        {RecordType::SRV, Texts::tr("Host and port of a service"), Texts::tr("One value on each line: priority, weight, port, host name."), u"10 5 587 smtp.example.com"_s},
        {RecordType::CAA, Texts::tr("Who may issue certificates"), Texts::tr("One value on each line: flags, tag, value in quotation marks."), u"0 issue \"amazon.com\""_s},
    };
    // clang-format on
    return kinds;
}

const RecordKind *recordKind(RecordType type)
{
    const auto kind = std::ranges::find(recordKinds(), type, &RecordKind::type);
    return kind == recordKinds().end() ? nullptr : &*kind;
}

QStringList valuesIn(const QString &text)
{
    QStringList values;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            values += line.trimmed();
    }
    return values;
}

Remark valuesRemark(RecordType type, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QStringList found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString value = lines[i].trimmed();
        if (value.isEmpty())
            continue;
        QString problem = problemOf(type, value);
        if (problem.isEmpty() && found.contains(value))
            problem = Texts::tr("the same value stands on another line");
        if (problem.isEmpty() && type == RecordType::CNAME && !found.isEmpty())
            problem = Texts::tr("a CNAME has one value only");
        if (!problem.isEmpty())
            return Remark::error(Texts::tr("Line %1: %2").arg(i + 1).arg(problem));
        found += value;
    }
    return found.isEmpty() ? Remark::error(Texts::tr("Enter a value")) : Remark();
}

Remark recordNameRemark(const QString &labels, const QString &zone)
{
    static const QRegularExpression allowed(u"^(\\*\\.|\\*$)?([A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)?$"_s);
    const QString field = Texts::tr("Record name");
    if (labels.isEmpty())
        return {};
    if (!allowed.match(labels).hasMatch())
        return wrongValue(Texts::tr("Enter letters, digits, hyphens, underscores and single dots only"), field, labels);
    const QStringList parts = labels.split(u'.');
    if (std::ranges::any_of(parts, [](const QString &part) { return part.size() > 63; }))
        return wrongValue(Texts::tr("Between two dots at most 63 characters may stand"), field, labels);
    if (labels.size() + 1 + zone.size() > longestName)
        return wrongValue(Texts::tr("The whole name may have at most %1 characters").arg(longestName), field, labels);
    return {};
}

Remark ttlRemark(const QString &text)
{
    static const QRegularExpression digits(u"^\\d{1,10}$"_s);
    const QString value = trimmedLine(text);
    const bool isOk = digits.match(value).hasMatch() && value.toLongLong() <= highestTtl;
    return isOk ? Remark() : wrongValue(Texts::tr("Enter a number from 0 to 2147483647"), Texts::tr("TTL"), value);
}

} // namespace ui
