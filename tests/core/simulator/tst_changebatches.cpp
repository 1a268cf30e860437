#include "../campaign.h"
#include "../everyrow.h"
#include "route53/route53case.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace route53;

/// Random change batches, invalid ones among them: each applies whole or leaves everything as it was. What whole means
/// is told by a model that knows nothing of how the simulator works it out. A seed that fails is printed, and can be
/// given in the environment as SES_BATCH_SEED.
class TestChangeBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyWholeOrNotAtAll();
};

namespace {

using Key = std::tuple<QString, QString, QString>; ///< name, type, set identifier

/// A zone as a list of what is in it.
using Zone = QMap<Key, ResourceRecordSet>;

Key keyOf(const ResourceRecordSet &set)
{
    return {set.name, wire::wireName(set.type), set.setIdentifier.value_or(QString())};
}

QStringList sortedValues(const ResourceRecordSet &set)
{
    QStringList values;
    for (const auto &record : set.resourceRecords.value_or(QList<ResourceRecord>()))
        values += record.value;
    values.sort();
    return values;
}

bool isSameContent(ResourceRecordSet one, ResourceRecordSet other)
{
    const bool isSame = sortedValues(one) == sortedValues(other);
    one.resourceRecords.reset();
    other.resourceRecords.reset();
    return isSame && one == other;
}

/// The rules of api.md 7.4 once more, said as they are said there: true if the set may stand beside what is there.
bool mayStand(const ResourceRecordSet &set, const Zone &zone)
{
    const auto endsWithZone = set.name == "example.com."_L1 || set.name.endsWith(".example.com."_L1);
    const bool isCname = set.type == RecordType::CNAME;
    if (!endsWithZone || (isCname && set.name == "example.com."_L1))
        return false;
    for (const ResourceRecordSet &other : zone) {
        if (other.name != set.name || other.type == set.type)
            continue;
        if (isCname || other.type == RecordType::CNAME)
            return false;
    }
    return std::ranges::none_of(zone, [&](const ResourceRecordSet &other) {
        return other.name == set.name && other.type == set.type
            && other.setIdentifier.has_value() != set.setIdentifier.has_value();
    });
}

bool isValid(const ResourceRecordSet &set)
{
    const auto values = sortedValues(set);
    const bool isBad = values.contains(u"bad"_s) || set.name.contains(u".."_s);
    return !isBad && QSet<QString>(values.begin(), values.end()).size() == values.size()
        && (set.type != RecordType::CNAME || values.size() == 1);
}

/// The zone after one change; nothing if it is refused.
std::optional<Zone> after(Zone zone, const Change &change)
{
    const ResourceRecordSet &set = change.resourceRecordSet;
    const bool isThere = zone.contains(keyOf(set));
    if (!isValid(set))
        return std::nullopt;
    if (change.action == ChangeAction::Delete) {
        if (!isThere || !isSameContent(zone.value(keyOf(set)), set))
            return std::nullopt;
        zone.remove(keyOf(set));
        return zone;
    }
    if ((change.action == ChangeAction::Create && isThere) || !mayStand(set, zone))
        return std::nullopt;
    zone[keyOf(set)] = set;
    return zone;
}

std::optional<Zone> after(Zone zone, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const auto next = after(zone, change);
        if (!next)
            return std::nullopt;
        zone = *next;
    }
    const bool hasNs = zone.contains({u"example.com."_s, u"NS"_s, QString()});
    const bool hasSoa = zone.contains({u"example.com."_s, u"SOA"_s, QString()});
    return hasNs && hasSoa ? std::optional(zone) : std::nullopt;
}

/// Makes up changes of few names, so that they meet.
class Inventor
{
public:
    explicit Inventor(quint32 seed) : m_random(seed) {}

    QList<Change> batch(const Zone &zone)
    {
        QList<Change> changes;
        const int count = 1 + below(4);
        for (int i = 0; i < count; ++i)
            changes += change(zone);
        return changes;
    }

private:
    int below(int end) { return int(m_random.bounded(end)); }

    template <typename T>
    T oneOf(const QList<T> &choices)
    {
        return choices.at(below(int(choices.size())));
    }

    Change change(const Zone &zone)
    {
        const bool takesWhatIsThere = below(3) == 0 && !zone.isEmpty();
        const auto set = takesWhatIsThere ? oneOf(zone.values()) : newSet();
        return {takesWhatIsThere && below(2) == 0 ? ChangeAction::Delete
                                                  : oneOf(QList{ChangeAction::Create, ChangeAction::Upsert,
                                                                ChangeAction::Upsert, ChangeAction::Delete}),
                below(12) == 0 ? altered(set) : set};
    }

    ResourceRecordSet newSet()
    {
        const QString label = oneOf<QString>({u""_s, u"a."_s, u"b."_s, u"a.b."_s, u"_x.b."_s, u"\\052."_s});
        const auto type = oneOf(QList{RecordType::A, RecordType::TXT, RecordType::MX, RecordType::CNAME});
        auto set = Route53Case::set(label + u"example.com."_s, type, values(type), 300);
        if (type == RecordType::A && below(3) == 0) {
            set.setIdentifier = oneOf<QString>({u"one"_s, u"two"_s});
            set.weight = below(256);
        }
        if (below(25) == 0)
            set.name = oneOf<QString>({u"example.org."_s, u"a..example.com."_s, u"notexample.com."_s});
        return set;
    }

    QStringList values(RecordType type)
    {
        QStringList values;
        const int count = type == RecordType::CNAME && below(10) > 0 ? 1 : 1 + below(2);
        for (int i = 0; i < count; ++i)
            values += value(type);
        if (below(30) == 0)
            values.append(u"bad"_s);
        return values;
    }

    QString value(RecordType type)
    {
        const int number = below(4);
        switch (type) {
        case RecordType::A:
            return u"192.0.2.%1"_s.arg(number);
        case RecordType::TXT:
            return u"\"text %1\""_s.arg(number);
        case RecordType::MX:
            return u"%1 mx.example.com"_s.arg(number);
        default:
            return u"target%1.example.com"_s.arg(number);
        }
    }

    ResourceRecordSet altered(ResourceRecordSet set)
    {
        set.ttl = 301;
        return set;
    }

    QRandomGenerator m_random;
};

Zone zoneOf(const QList<ResourceRecordSet> &sets)
{
    Zone zone;
    for (const ResourceRecordSet &set : sets)
        zone[keyOf(set)] = set;
    return zone;
}

QString textOf(const QList<Change> &changes)
{
    return QString::fromUtf8(wire::printJson<wire::Place::Body>(ChangeBatch{.changes = changes}));
}

/// "bad" is a host name like any other: where it would be right it is left out.
void leaveOutGoodOnes(QList<Change> &changes)
{
    changes.removeIf([](const Change &change) {
        return change.resourceRecordSet.type == RecordType::CNAME
            && sortedValues(change.resourceRecordSet).contains(u"bad"_s);
    });
}

} // namespace

void TestChangeBatches::applyWholeOrNotAtAll()
{
    const int rounds = roundsOf(10'000);
    const bool hasSeed = qEnvironmentVariableIsSet("SES_BATCH_SEED");
    const quint32 seed =
        hasSeed ? quint32(qEnvironmentVariableIntValue("SES_BATCH_SEED")) : QRandomGenerator::global()->generate();
    Inventor inventor(seed);
    std::optional<Route53Case> aws;
    QString zone;
    int applied = 0;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % 50 == 0) { // zones that were filled for long would refuse nearly everything
            aws.emplace();
            zone = aws->zone(u"example.com"_s);
        }
        const auto context = u"seed %1, round %2"_s.arg(seed).arg(round);
        const Zone before = zoneOf(aws->records(zone));
        auto changes = inventor.batch(before);
        leaveOutGoodOnes(changes);
        if (changes.isEmpty())
            continue;
        const auto expected = after(before, changes);
        const auto rows = everyRow(*aws->database);
        const QString refusal = aws->change(zone, changes);
        const auto message = (context + u": "_s + refusal + u' ' + textOf(changes)).toUtf8();
        QVERIFY2(refusal.isEmpty() == expected.has_value(), message);
        if (expected) {
            ++applied;
            QVERIFY2(zoneOf(aws->records(zone)) == *expected, message);
        } else {
            ++refused;
            QVERIFY2(everyRow(*aws->database) == rows, message);
        }
    }
    qInfo("%d batches applied, %d refused, seed %u", applied, refused, seed);
    QVERIFY(applied >= rounds / 20 && refused >= rounds / 20);
}

QTEST_GUILESS_MAIN(TestChangeBatches)
#include "tst_changebatches.moc"
