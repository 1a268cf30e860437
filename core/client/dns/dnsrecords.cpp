#include "core/client/dns/dnsrecords.h"

#include "core/client/csv.h"
#include "core/wire/hostname.h"

#include <QUrl>

namespace client {

namespace {

/// Bytes as they stand in a zone file: those of `special` behind a backslash, those that cannot be seen by number.
QString escaped(const QByteArray &bytes, QByteArrayView special)
{
    QString text;
    for (const char byte : bytes) {
        const bool isVisible = byte >= ' ' && byte <= '~';
        if (!isVisible)
            text += u"\\%1"_s.arg(uchar(byte), 3, 10, QLatin1Char('0'));
        else if (special.contains(byte))
            text += u"\\"_s + QLatin1Char(byte);
        else
            text += QLatin1Char(byte);
    }
    return text;
}

QString escapedName(const QString &name)
{
    return escaped(name.toUtf8(), "\";()@$\\").replace(u' ', "\\032"_L1);
}

/// The strings of a TXT record. Its value is a text as it is, or several in quotation marks, in which a backslash
/// stands before a sign that is meant as such, or before the number of a byte.
QByteArrayList stringsOf(const QByteArray &value)
{
    if (!value.startsWith('"'))
        return {value};
    QByteArrayList strings;
    bool isInside = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '"') {
            isInside = !isInside;
            if (isInside)
                strings.append(QByteArray());
        } else if (isInside && value[i] == '\\') {
            bool isNumber = false;
            const int number = value.mid(i + 1, 3).toInt(&isNumber);
            const bool isByte = isNumber && i + 3 < value.size() && number >= 0 && number <= 255;
            strings.last() += isByte ? QByteArray(1, char(number)) : value.mid(i + 1, 1);
            i += isByte ? 3 : 1;
        } else if (isInside) {
            strings.last() += value[i];
        }
    }
    return strings;
}

QString textValue(const QString &value)
{
    constexpr qsizetype mostBytes = 255; // RFC 1035, section 3.3
    QStringList quoted;
    for (const QByteArray &string : stringsOf(value.toUtf8())) {
        qsizetype at = 0;
        do {
            quoted += u'"' + escaped(string.mid(at, mostBytes), "\"\\") + u'"';
            at += mostBytes;
        } while (at < string.size());
    }
    return quoted.join(u' ');
}

QString zoneFileValue(const DnsRecord &record)
{
    if (record.type == "TXT"_L1)
        return textValue(record.value);
    const QString host = record.value.section(u' ', -1); // of an MX behind its preference
    return record.value.chopped(host.size()) + escapedName(host) + u'.';
}

/// In lower case, as DNS compares, without a final dot; empty for the root.
QString canonicalZone(const QString &typed)
{
    const QString zone = wire::withoutFinalDot(typed.trimmed().toLower());
    const bool isAscii = std::ranges::all_of(zone, [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? zone : QString::fromLatin1(QUrl::toAce(zone));
}

} // namespace

QList<DnsRecord> dkimRecords(const QString &domain, const ses::DkimAttributes &dkim, const aws::Region &region)
{
    const bool isOwnKey = dkim.signingAttributesOrigin == ses::DkimSigningAttributesOrigin::External;
    // The zone may differ within a Region: what the identity says counts (console.md 2).
    const QString zone = dkim.signingHostedZone.value_or(region.dkimZone());
    QList<DnsRecord> records;
    for (const QString &token : dkim.tokens.value_or(QList<QString>())) {
        const QString name = token + u"._domainkey."_s + domain;
        if (isOwnKey)
            records.append({u"TXT"_s, name, u"p=customerProvidedPublicKey"_s});
        else
            records.append({u"CNAME"_s, name, token + u'.' + zone});
    }
    return records;
}

QList<DnsRecord> mailFromRecords(const ses::MailFromAttributes &mailFrom, const aws::Region &region)
{
    const QString name = mailFrom.mailFromDomain.value_or(QString());
    if (name.isEmpty())
        return {};
    return {
        {u"MX"_s, name, u"10 "_s + region.feedbackHost()},
        {u"TXT"_s, name, u"\"v=spf1 include:amazonses.com ~all\""_s},
    };
}

QList<DnsRecord> redirectRecords(const QString &domain, const aws::Region &region)
{
    return {{u"CNAME"_s, domain, u"r.%1.awstrack.me"_s.arg(region.code)}};
}

QString csvText(const QList<DnsRecord> &records)
{
    QString text = csvLine({u"Type"_s, u"Name"_s, u"Value"_s});
    for (const DnsRecord &record : records)
        text += csvLine({record.type, record.name, record.value});
    return text;
}

QString zoneFileText(const QList<DnsRecord> &records, int ttl, const QString &zone)
{
    const QString origin = canonicalZone(zone);
    QString text = origin.isEmpty() ? QString() : u"$ORIGIN %1.\n"_s.arg(escapedName(origin));
    for (const DnsRecord &record : records) {
        const QString relative = relativeName(record.name, origin);
        const QString name = relative == "@"_L1 ? relative : escapedName(relative);
        const QString dot = origin.isEmpty() ? u"."_s : QString();
        text += QStringList{name + dot, QString::number(ttl), u"IN"_s, record.type, zoneFileValue(record)}.join(u'\t')
            + u'\n';
    }
    return text;
}

QString relativeName(const QString &name, const QString &zone)
{
    const QString origin = canonicalZone(zone);
    if (origin.isEmpty())
        return name;
    if (name.compare(origin, Qt::CaseInsensitive) == 0)
        return u"@"_s;
    if (name.endsWith(u'.' + origin, Qt::CaseInsensitive))
        return name.chopped(origin.size() + 1);
    return name + u'.';
}

} // namespace client
