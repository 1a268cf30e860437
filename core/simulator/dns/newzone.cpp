#include "core/simulator/dns/newzone.h"

using namespace Qt::StringLiterals;

namespace simulator::dns {

using route53::RecordType;

QStringList newNameServers(Generator &generator)
{
    // Each of the four belongs to another top-level domain, and each of those to a quarter of the numbers.
    constexpr int serversOfADomain = 512;
    QStringList servers;
    int first = 0;
    for (const auto domain : {"com"_L1, "net"_L1, "org"_L1, "co.uk"_L1}) {
        const int number = first + generator.numberBelow(serversOfADomain);
        servers +=
            u"ns-%1.awsdns-%2.%3"_s.arg(number).arg(generator.numberBelow(64), 2, 10, QLatin1Char('0')).arg(domain);
        first += serversOfADomain;
    }
    return servers;
}

QStringList privateNameServers()
{
    return {u"ns-1536.awsdns-00.co.uk"_s, u"ns-0.awsdns-00.com"_s, u"ns-1024.awsdns-00.org"_s,
            u"ns-512.awsdns-00.net"_s};
}

QString newZoneId(Generator &generator)
{
    return u'Z' + generator.identifier(20);
}

QString newDomainId(Generator &generator)
{
    return u'D' + generator.identifier(20);
}

QList<store::RecordSetRow> apexRecords(const store::DnsZoneRow &zone)
{
    QStringList servers;
    for (const QString &server : zone.nameServers)
        servers += server + u'.';
    return {
        {.sortKey = zone.sortKey,
         .type = RecordType::NS,
         .name = zone.name,
         .ttl = 172'800,
         .values = servers.join(u'\n')},
        {.sortKey = zone.sortKey,
         .type = RecordType::SOA,
         .name = zone.name,
         .ttl = 900,
         .values = servers.first() + u" awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"_s},
    };
}

} // namespace simulator::dns
