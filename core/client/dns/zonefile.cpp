#include "core/client/dns/zonefile.h"

#include "core/client/dns/zonefilelines.h"
#include "core/client/dns/zonefilevalues.h"
#include "core/wire/hostname.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace client {

using route53::RecordType;
using route53::ResourceRecordSet;

namespace {

constexpr qint64 usualTtl = 300; // seconds; what Route 53's console offers

/// A TTL in seconds: "3600", "1h30m"; nothing if it is none.
std::optional<qint64> ttlOf(const QString &word)
{
    constexpr auto units = std::array{std::pair{u's', 1}, std::pair{u'm', 60}, std::pair{u'h', 3600},
                                      std::pair{u'd', 86'400}, std::pair{u'w', 604'800}};
    qint64 sum = 0;
    qint64 number = -1; // that is being read
    for (const QChar c : word.toLower()) {
        if (c >= u'0' && c <= u'9') {
            number = std::max<qint64>(number, 0) * 10 + c.digitValue();
            if (number > 2'147'483'647)
                return std::nullopt;
            continue;
        }
        const auto unit = std::ranges::find(units, c.unicode(), &std::pair<char16_t, int>::first);
        if (unit == units.end() || number < 0)
            return std::nullopt;
        sum += number * unit->second;
        number = -1;
    }
    sum += std::max<qint64>(number, 0);
    return word.isEmpty() || sum > 2'147'483'647 ? std::nullopt : std::optional(sum);
}

bool isClass(const QString &word)
{
    return QStringList{u"IN"_s, u"CH"_s, u"HS"_s, u"CS"_s}.contains(word.toUpper());
}

/// Goes through a zone file, entry by entry.
class ZoneFileReader
{
    Q_DECLARE_TR_FUNCTIONS(client::ZoneFileReader)

public:
    ZoneFileReader(const QString &text, const QString &zone)
        : m_lines(text)
        , m_zone(wire::withoutFinalDot(zone).toLower() + u'.')
        , m_origin(m_zone)
    {
    }

    ZoneFile read();

private:
    QString readEntry(const ZoneFileEntry &entry); ///< returns what is wrong, or nothing
    QString readDirective(const QList<ZoneFileWord> &words);
    QString readRecord(QList<ZoneFileWord> words);
    QString readClassAndTtl(QList<ZoneFileWord> &words, std::optional<qint64> &ttl);
    void add(const QString &name, RecordType type, qint64 ttl, const QString &value);

    ZoneFileLines m_lines;
    QString m_zone; ///< with a dot at its end, as the next two
    QString m_origin;
    QString m_owner; ///< of the record before; empty: there was none
    std::optional<qint64> m_defaultTtl; ///< of $TTL
    std::optional<qint64> m_lastTtl; ///< of the record before
    QList<ResourceRecordSet> m_sets;
    QHash<std::pair<QString, int>, qsizetype> m_places; ///< of the sets, by name and type
};

ZoneFile ZoneFileReader::read()
{
    QList<ZoneFileProblem> problems = m_lines.problems();
    for (const ZoneFileEntry &entry : m_lines.entries()) {
        const auto isKnown = [&](const ZoneFileProblem &each) { return each.line == entry.line; };
        const QString problem = readEntry(entry);
        if (!problem.isEmpty() && std::ranges::none_of(problems, isKnown))
            problems += m_lines.problem(entry.line, problem);
    }
    std::ranges::stable_sort(problems, {}, &ZoneFileProblem::line);
    return {m_sets, problems};
}

QString ZoneFileReader::readEntry(const ZoneFileEntry &entry)
{
    auto words = entry.words;
    if (words.isEmpty())
        return {};
    if (!entry.beginsBlank && words.first().text.startsWith(u'$') && !words.first().isQuoted)
        return readDirective(words);
    if (!entry.beginsBlank) {
        m_owner = fullName(words.takeFirst().text, m_origin).toLower();
    } else if (m_owner.isEmpty()) {
        return tr("The first record has no name.");
    }
    const bool isWithin = m_owner == m_zone || m_owner.endsWith(u'.' + m_zone);
    if (!isWithin)
        return tr("The name %1 is outside the zone %2.")
            .arg(wire::withoutFinalDot(m_owner), wire::withoutFinalDot(m_zone));
    return readRecord(words);
}

QString ZoneFileReader::readDirective(const QList<ZoneFileWord> &words)
{
    const QString directive = words.first().text.toUpper();
    if (directive != "$ORIGIN"_L1 && directive != "$TTL"_L1)
        return tr("%1 is not supported.").arg(words.first().text);
    if (words.size() != 2)
        return tr("%1 needs one value.").arg(directive);
    const QString value = words.at(1).text;
    if (directive == "$ORIGIN"_L1) {
        m_origin = fullName(value, m_origin).toLower();
        return {};
    }
    m_defaultTtl = ttlOf(value);
    return m_defaultTtl ? QString() : tr("\"%1\" is no TTL.").arg(value);
}

QString ZoneFileReader::readRecord(QList<ZoneFileWord> words)
{
    std::optional<qint64> ttl;
    if (const QString problem = readClassAndTtl(words, ttl); !problem.isEmpty())
        return problem;
    if (words.isEmpty())
        return tr("The type is missing.");
    const QString word = words.takeFirst().text;
    const auto type = wire::fromWireName<RecordType>(word.toUpper());
    if (!type)
        return tr("\"%1\" is no record type that Route 53 has.").arg(word);
    const auto value = valueFromZoneFile(*type, words, m_origin);
    if (!value)
        return tr("The value of the %1 record is incomplete.").arg(word.toUpper());
    m_lastTtl = ttl ? ttl : m_defaultTtl ? m_defaultTtl : m_lastTtl;
    add(m_owner, *type, m_lastTtl.value_or(usualTtl), *value);
    return {};
}

/// Takes the TTL and the class, which may both be there or not, in either order, from in front of the type.
QString ZoneFileReader::readClassAndTtl(QList<ZoneFileWord> &words, std::optional<qint64> &ttl)
{
    bool hasClass = false;
    while (!words.isEmpty() && !words.first().isQuoted) {
        const QString word = words.first().text;
        if (!hasClass && isClass(word)) {
            hasClass = true;
            if (word.toUpper() != "IN"_L1)
                return tr("The class %1 is not supported; only IN is.").arg(word.toUpper());
        } else if (const auto seconds = ttlOf(word); !ttl && seconds) {
            ttl = seconds;
        } else {
            break;
        }
        words.removeFirst();
    }
    return {};
}

void ZoneFileReader::add(const QString &name, RecordType type, qint64 ttl, const QString &value)
{
    const std::pair key{name, int(type)};
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd()) {
        m_places.insert(key, m_sets.size());
        m_sets.append({.name = name, .type = type, .ttl = ttl, .resourceRecords = {{{value}}}});
        return;
    }
    ResourceRecordSet &set = m_sets[*known];
    set.ttl = std::min(*set.ttl, ttl);
    if (!set.resourceRecords->contains({value}))
        set.resourceRecords->append({value});
}

} // namespace

ZoneFile readZoneFile(const QString &text, const QString &zone)
{
    return ZoneFileReader(text, zone).read();
}

QString zoneFileOf(const QList<ResourceRecordSet> &recordSets, const QString &zone)
{
    const QString origin = wire::withoutFinalDot(zone);
    QString text = u"$ORIGIN %1\n"_s.arg(zoneFileName(origin, QString()));
    for (const ResourceRecordSet &set : recordSets) {
        const bool isPlain = !set.aliasTarget && !set.setIdentifier;
        const QString mark = isPlain ? QString() : u"; "_s;
        const QStringList start{zoneFileName(set.name, origin), QString::number(set.ttl.value_or(0)), u"IN"_s,
                                QString(wire::wireName(set.type))};
        if (set.aliasTarget) {
            text += mark
                + (start.first(1) + QStringList{start.last(), u"alias of "_s + set.aliasTarget->dnsName}).join(u'\t')
                + u'\n';
        }
        for (const auto &[value] : set.resourceRecords.value_or(QList<route53::ResourceRecord>()))
            text += mark + (start + QStringList{zoneFileValue(set.type, value)}).join(u'\t') + u'\n';
    }
    return text;
}

} // namespace client
